import type {Answer, Refusal} from '../../mock/index.ts'
import {requestId} from './ids.ts'
import {serviceMessage} from './service-message.ts'

/** An error of the service, before it has a request id. */
export interface ServiceError {
  readonly status: number
  /** Default: the type that the service uses with the status. */
  readonly type?: string
  readonly message: string
  /** More about the error, for programs. */
  readonly details?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
}

/** The error types of the service that are told by the status; any other is an invalid request or, from 500 on, an API error. */
const errorTypes: Readonly<Record<number, string>> = {
  401: 'authentication_error',
  402: 'billing_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  504: 'timeout_error',
  529: 'overloaded_error',
}

/** The error type that comes with a status. */
export function errorType(status: number): string {
  return errorTypes[status] ?? (status < 500 ? 'invalid_request_error' : 'api_error')
}

/** An error as the service sends it. */
export function errorAnswer(
  {status, type = errorType(status), message, details, headers = {}}: ServiceError,
  number: number,
): Answer {
  const body = JSON.stringify({
    type: 'error',
    error: {type, message, ...(details && {details})},
    request_id: requestId(number),
  })
  return {status, headers, mediaType: 'application/json', body}
}

/** The service's error envelope; what HTTP has finer statuses for, such as 415, the service calls a bad request. */
export function refuseAsService(refusal: Refusal, number: number): Answer {
  const status = refusal.status === 415 ? 400 : refusal.status
  return errorAnswer({status, message: serviceMessage(refusal), headers: refusal.headers ?? {}}, number)
}
