import type {Answer, Refusal} from '../mock/index.ts'
import {serviceMessage} from './mock-message.ts'

const errorTypes: Readonly<Record<number, string>> = {
  401: 'authentication_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  500: 'api_error',
  529: 'overloaded_error',
}

/** The service's error envelope; what HTTP has finer statuses for, such as 415, the service calls a bad request. */
export function refuseAsService(refusal: Refusal, number: number): Answer {
  const status = refusal.status === 415 ? 400 : refusal.status
  const type = errorTypes[status] ?? 'invalid_request_error'
  return errorAnswer({status, type, message: serviceMessage(refusal)}, {number, headers: refusal.headers ?? {}})
}

/** An error as the service sends it. */
export function errorAnswer(
  {status, type, message}: {readonly status: number; readonly type: string; readonly message: string},
  {number, headers}: {readonly number: number; readonly headers: Readonly<Record<string, string>>},
): Answer {
  const body = JSON.stringify({type: 'error', error: {type, message}, request_id: requestId(number)})
  return {status, headers, mediaType: 'application/json', body}
}

/** The id of the nth request: the same in every run, in the form of the service's ids. */
export function requestId(number: number): string {
  return `req_${String(number).padStart(24, '0')}`
}
