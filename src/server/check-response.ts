import {type HeadersLike, lookUpHeader} from '../http/headers.ts'
import {isEventStream, isJson} from '../http/media-type.ts'
import type {Issue} from '../issue.ts'
import {parseAnyJson} from '../json/parse-any-json.ts'
import type {Validator} from '../validate/index.ts'
import type {CheckedResponse, ServerValidatorOptions} from './options.ts'
import {rejection, type Rejection} from './rejection.ts'

/** A response of the application, before it is sent. */
export interface GivenResponse {
  readonly status: number
  readonly headers: HeadersLike
  /** A text or bytes. Undefined where there is none. */
  readonly body?: string | Uint8Array | undefined
  /** True if the body cannot be seen, as that of a stream. Default: `false`. */
  readonly isBodyUnknown?: boolean
}

interface ResponseToCheck<Native> extends GivenResponse {
  readonly about: CheckedResponse<Native>
  /** The body of the request. */
  readonly asked: unknown
}

/** The reason why a response must not be sent; undefined where it fits the description. What is wrong is reported. */
export function rejectionOfResponse<Native>(
  validator: Validator,
  given: ResponseToCheck<Native>,
  {onResponseIssues = warn, responseDetails = false}: ServerValidatorOptions<Native>,
): Rejection | undefined {
  const {about, status} = given
  const issues = issuesOf(validator, given).filter(
    // Whatever fails in a server is no promise of its description.
    ({severity, code}) => severity === 'error' || (code === 'unknown-status' && status < 500),
  )
  if (issues.length === 0) return undefined
  const errors = issues.map((issue): Issue => ({...issue, severity: 'error'}))
  onResponseIssues(errors, about)
  return responseDetails
    ? {status: 500, issues: errors}
    : rejection(500, 'invalid-response', 'Found a response that does not fit the description.')
}

function issuesOf(validator: Validator, given: ResponseToCheck<unknown>): readonly Issue[] {
  const {about, status, headers, asked, body} = given
  const hasNone = body === undefined || body.length === 0
  const contentType = lookUpHeader(headers, 'content-type') ?? (hasNone ? undefined : '')
  const isBodyUnknown =
    given.isBodyUnknown === true || about.request.method === 'HEAD' || (isEventStream(contentType) && !hasNone)
  const options = {headers, request: asked, isBodyUnknown, contentType}
  const value = hasNone ? undefined : isJson(contentType) ? toValue(body) : body
  return validator.validateResponse(about.operationId, status, isBodyUnknown ? undefined : value, options).issues
}

/** JSON as its value. A text that is none is left to the validator, which tells what is wrong with its bytes. */
function toValue(body: string | Uint8Array): unknown {
  if (typeof body !== 'string') return body
  const value = parseAnyJson(body)
  return value === undefined ? new TextEncoder().encode(body) : value
}

function warn(issues: readonly Issue[], {operationId, status, request}: CheckedResponse<unknown>): void {
  const lines = issues.map(({path, message}) => `  ${path === '' ? 'the response' : path}: ${message}`)
  console.warn(
    [
      `The response ${status} of ${operationId} (${request.method} ${request.url.replace(/\?.*$/s, '')}) does not fit the description:`,
      ...lines,
    ].join('\n'),
  )
}

/** Tells media types whose bodies are seen: the others stream, or are bytes. */
export function isSeen(contentType: string | undefined): boolean {
  return contentType === undefined || isJson(contentType)
}
