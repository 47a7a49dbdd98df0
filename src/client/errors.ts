import {ToolkitError} from '../errors.ts'

/** Takes over what an error has to tell besides its message. */
abstract class DetailedError<Details extends object> extends ToolkitError {
  constructor(message: string, details: Details) {
    super(message)
    Object.assign(this, details)
  }
}

/** What is told of a response that was of no use. */
interface ResponseDetails {
  readonly status: number
  readonly requestId: string | null
}

/** The server answered with a status that is no success. */
export class ApiError extends DetailedError<ResponseDetails & {errorType: string | null; body: unknown}> {
  override name = 'ApiError' as const
  declare readonly status: number
  /** The kind of error that the body names, such as `rate_limit_error`. */
  declare readonly errorType: string | null
  declare readonly requestId: string | null
  /** Parsed JSON, or the text where the body is none. */
  declare readonly body: unknown
}

/** The answer is a success by its status, but not what the operation promises: HTML, nothing, or broken JSON. */
export class ResponseError extends DetailedError<ResponseDetails & {body: string}> {
  override name = 'ResponseError' as const
  declare readonly status: number
  declare readonly requestId: string | null
  /** The text as it came. */
  declare readonly body: string
}

/** The connection could not be made, or was lost. The platform's own error is not kept, for it may hold the request with its credentials. */
export class ConnectionError extends DetailedError<{code: string | undefined}> {
  override name = 'ConnectionError' as const
  /** What the platform calls the failure, such as `ECONNREFUSED`, if it calls it anything. */
  declare readonly code: string | undefined
}

/** What a request waited for: the response to begin, the first byte of its body, or the next one. */
export type TimeoutPhase = 'connect' | 'firstByte' | 'idle'

/** Nothing arrived for as long as the call is ready to wait. */
export class TimeoutError extends DetailedError<{phase: TimeoutPhase}> {
  override name = 'TimeoutError' as const
  declare readonly phase: TimeoutPhase
}

/** The client has no credentials, or ones that it must not or cannot send. */
export class CredentialsError extends ToolkitError {
  override name = 'CredentialsError' as const
}

/**
 * How a stream failed: it ended before its last event, lost its connection, held an `error` event, or held an event that cannot be
 * read.
 */
export type StreamFailure = 'truncated' | 'disconnected' | 'error-event' | 'malformed'

/** What is told of a stream that failed. */
export interface StreamErrorDetails<Value> {
  readonly reason: StreamFailure
  readonly partial: Value | undefined
  readonly requestId: string | null
  readonly lastEventIndex: number
  readonly errorType: string | null
}

/** A stream that had begun did not come to its proper end. It is never asked for again, since what was sent is paid for. */
export class StreamError<Value = unknown> extends DetailedError<StreamErrorDetails<Value>> {
  override name = 'StreamError' as const
  declare readonly reason: StreamFailure
  /** What the events up to here amount to; `undefined` before the first one, or where nothing collects them. */
  declare readonly partial: Value | undefined
  declare readonly requestId: string | null
  /** The index of the last event that arrived, counted from 0, be it the one at fault; -1 before the first one. */
  declare readonly lastEventIndex: number
  /** The kind of error that an `error` event names, such as `overloaded_error`. */
  declare readonly errorType: string | null
}

/** The id under which the server knows the request. */
export function requestIdOf(headers: Headers): string | null {
  return headers.get('request-id') ?? headers.get('x-request-id')
}
