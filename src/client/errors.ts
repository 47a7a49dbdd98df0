import {ToolkitError} from '../errors.ts'
import {isRedirect} from '../http/status.ts'
import {ownMember} from '../json/own.ts'
import type {Call, TimeoutPhase} from './options.ts'

/** An error with details besides its message. */
abstract class DetailedError<Details extends object> extends ToolkitError {
  constructor(message: string, details: Details) {
    super(message)
    Object.assign(this, details)
  }
}

/** Details of a response that was of no use. */
interface ResponseDetails {
  readonly status: number
  readonly requestId: string | null
}

interface ApiErrorDetails extends ResponseDetails {
  readonly headers: Headers
  readonly errorType: string | null
  readonly title: string | null
  readonly detail: string | null
  readonly body: unknown
}

/** A response whose status is no success. */
export class ApiError extends DetailedError<ApiErrorDetails> {
  override name = 'ApiError' as const
  declare readonly status: number
  declare readonly headers: Headers
  /** The kind of error that the body names, where the description says in which place, such as `quota_exceeded`. */
  declare readonly errorType: string | null
  /** The members of a problem that are for people. @see https://www.rfc-editor.org/rfc/rfc9457 */
  declare readonly title: string | null
  declare readonly detail: string | null
  declare readonly requestId: string | null
  /** Parsed JSON, or the text where the body is none. */
  declare readonly body: unknown
}

/** A response that is a success by its status, but not what the operation promises: HTML, nothing, or broken JSON. */
export class ResponseError extends DetailedError<ResponseDetails & {body: string}> {
  override name = 'ResponseError' as const
  declare readonly status: number
  declare readonly requestId: string | null
  /** The text as it came. */
  declare readonly body: string
}

/** A connection that could not be made, or was lost. The error of the platform is not kept, for it may hold the request with its credentials. */
export class ConnectionError extends DetailedError<{code: string | undefined}> {
  override name = 'ConnectionError' as const
  /** The name that the platform has for the failure, such as `ECONNREFUSED`, if it has one. */
  declare readonly code: string | undefined
}

/** A wait that took longer than the call allows. */
export class TimeoutError extends DetailedError<{phase: TimeoutPhase}> {
  override name = 'TimeoutError' as const
  declare readonly phase: TimeoutPhase
}

/** Credentials that the client lacks, or must not or cannot send. */
export class CredentialsError extends ToolkitError {
  override name = 'CredentialsError' as const
}

/**
 * The way in which a stream failed: it ended before its last event, lost its connection, reported an error by an event, or held an event
 * that cannot be read.
 */
export type StreamFailure = 'truncated' | 'disconnected' | 'error-event' | 'malformed'

/** Details of a stream that failed. */
export interface StreamErrorDetails<Value> {
  readonly reason: StreamFailure
  readonly partial: Value | undefined
  readonly requestId: string | null
  readonly lastEventIndex: number
  readonly errorType: string | null
}

/** A stream that did not come to its proper end. It is never asked for again, since what was sent is paid for. */
export class StreamError<Value = unknown> extends DetailedError<StreamErrorDetails<Value>> {
  override name = 'StreamError' as const
  declare readonly reason: StreamFailure
  /** The value that the events up to here add up to; `undefined` before the first one, or where nothing collects them. */
  declare readonly partial: Value | undefined
  declare readonly requestId: string | null
  /** The index of the last event that arrived, counted from 0, be it the one at fault; -1 before the first one. */
  declare readonly lastEventIndex: number
  /** The kind of error that the reporting event names. */
  declare readonly errorType: string | null
}

/** The id under which the server knows the request. */
export function requestIdOf(headers: Headers): string | null {
  return headers.get('request-id') ?? headers.get('x-request-id')
}

/** An error for a response whose status is no success. */
export function createApiError(
  body: unknown,
  {status, headers}: Response,
  {label, note, route: {error = {}}}: Pick<Call, 'label' | 'note' | 'route'>,
): ApiError {
  const at = (place?: readonly string[]) => stringAt(body, place)
  const errorType = at(error.type)
  const title = at(['title'])
  const detail = at(['detail'])
  const text = [
    `${label} answered ${status}`,
    errorType,
    at(error.message),
    title,
    detail,
    note,
    isRedirect(status) && 'a redirect that is not followed',
  ]
    .filter(Boolean)
    .join(': ')
  return new ApiError(text, {status, requestId: requestIdOf(headers), headers, title, detail, errorType, body})
}

/** The string that a path of names leads to. Null for whatever else is there, since a stranger's object need not even be printable. */
export function stringAt(value: unknown, path?: readonly string[]): string | null {
  const found = path?.reduce<unknown>(ownMember, value)
  return typeof found === 'string' ? found : null
}

/** An error for a stream that did not come to its proper end. */
export function createStreamError<Value>(
  {label, redact, response}: Call,
  what: string,
  details: Omit<StreamErrorDetails<Value>, 'requestId'>,
) {
  return new StreamError<Value>(redact(`${label}: ${what}, after ${details.lastEventIndex + 1} of its parts.`), {
    ...details,
    requestId: requestIdOf(response!.headers),
  })
}

/** The content type of a response, as the end of a sentence. Platforms tell nothing of an encoded body that is cut short. */
export function contentOf({headers}: Response): string {
  const coding = headers.get('content-encoding')
  return ` with ${headers.get('content-type') ?? 'no content type'}${coding ? ` (perhaps broken ${coding})` : ''}`
}

/** An error for a response that is not what its operation promises. */
export function createResponseError(body: string, {label, redact, response}: Call, expected: string): ResponseError {
  const {status, headers} = response!
  return new ResponseError(
    `${label} answered ${status}${body ? contentOf(response!) : ' with nothing'}, expected ${expected}.`,
    {
      status,
      requestId: requestIdOf(headers),
      body: redact(body),
    },
  )
}
