import {MessagesError} from '../errors.ts'

/**
 * How a stream failed: it ended or was stopped before its last event, lost its connection, held an `error` event, or held an
 * event that cannot be read.
 */
export type StreamFailure = 'truncated' | 'disconnected' | 'error-event' | 'malformed'

/** A stream that had begun did not come to its proper end. It is never asked for again, since what was sent is paid for. */
export class StreamError<Partial = unknown> extends MessagesError {
  override name = 'StreamError' as const
  readonly reason: StreamFailure
  /** What the events up to here amount to; `undefined` before the first one, or where nothing collects them. */
  readonly partial: Partial | undefined
  readonly requestId: string | null
  /** The index of the last event that was read, counted from 0; -1 before the first one. */
  readonly lastEventIndex: number
  /** The kind of error that an `error` event names, such as `overloaded_error`. */
  readonly errorType: string | null

  constructor(message: string, details: StreamErrorDetails<Partial>) {
    super(message, details.cause === undefined ? {} : {cause: details.cause})
    this.reason = details.reason
    this.partial = details.partial
    this.requestId = details.requestId
    this.lastEventIndex = details.lastEventIndex
    this.errorType = details.errorType ?? null
  }
}

export interface StreamErrorDetails<Partial> extends ErrorOptions {
  readonly reason: StreamFailure
  readonly partial: Partial | undefined
  readonly requestId: string | null
  readonly lastEventIndex: number
  readonly errorType?: string
}
