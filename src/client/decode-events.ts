import type {Call} from './call.ts'
import {EventStream} from './event-stream.ts'
import type {Decoder} from './options.ts'
import {createResponseError} from './parse-json.ts'

/** Reads `text/event-stream` as an `EventStream`. */
export const decodeEvents: Decoder = async (response, call) => {
  await assertEventStream(response, call)
  return new EventStream(response, call)
}

/**
 * Fails a call whose answer was to be a stream of events and is something else.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#sse-processing-model
 */
export async function assertEventStream(response: Response, call: Call): Promise<void> {
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) return
  const text = await call.wait('firstByte', () => response.text())
  throw createResponseError(text, response, call, 'text/event-stream')
}
