import type {JsonObject} from '../../json/object.ts'
import type {Answer} from '../../mock/index.ts'
import {requestId} from './ids.ts'

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

/** A successful answer as JSON. */
export function jsonAnswer(body: unknown): Answer {
  return {status: 200, mediaType: 'application/json', body: JSON.stringify(body)}
}

type Item = JsonObject & {readonly id: string}

/** The page of a list that a URL asks for with `limit`, `after_id` and `before_id`. */
export function pageOf(items: readonly Item[], {searchParams}: URL): JsonObject {
  const limit = Number(searchParams.get('limit') ?? 20)
  const before = indexOf(items, searchParams.get('before_id'))
  const start = before === -1 ? indexOf(items, searchParams.get('after_id')) + 1 : Math.max(0, before - limit)
  const end = before === -1 ? start + limit : before
  const data = items.slice(start, end)
  return {
    data,
    has_more: before === -1 ? end < items.length : start > 0,
    first_id: data[0]?.id ?? null,
    last_id: data.at(-1)?.id ?? null,
  }
}

function indexOf(items: readonly Item[], id: string | null): number {
  return id === null ? -1 : items.findIndex((item) => item.id === id)
}

/** The headers that every answer of the service carries, beside those of the rate limits. */
export function serviceHeaders(number: number): Readonly<Record<string, string>> {
  return {
    'request-id': requestId(number),
    'anthropic-organization-id': '00000000-0000-4000-8000-000000000000',
  }
}
