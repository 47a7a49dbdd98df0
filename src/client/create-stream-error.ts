import type {Call} from './call.ts'
import {StreamError, type StreamErrorDetails} from './errors.ts'

/** Where a stream comes from. */
export interface StreamSource {
  readonly call: Call
  readonly requestId: string | null
}

/** An error for a stream that did not come to its proper end. */
export function createStreamError<Value>(
  {call, requestId}: StreamSource,
  what: string,
  details: Omit<StreamErrorDetails<Value>, 'requestId'>,
) {
  return new StreamError<Value>(
    call.redact(`${call.label}: ${what}, after ${details.lastEventIndex + 1} of its parts.`),
    {...details, requestId},
  )
}
