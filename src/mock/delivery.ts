import type {Pieces} from './answer.ts'
import {LostConnectionError} from './lost-connection-error.ts'
import {split} from './split.ts'
import {aborted, wait} from './wait.ts'

/** How an answer travels, for tests of slow and broken networks. */
export interface Delivery {
  /** Milliseconds before the response begins. Default 0. */
  readonly delay?: number
  /** Milliseconds before each further chunk of a stream. Default 0. */
  readonly pace?: number
  /**
   * Sends chunks of this many bytes, also where that cuts an event or a character in two; a list has the size of each chunk, and
   * what is left comes in one. Default: one piece a chunk.
   */
  readonly splitAt?: number | readonly number[]
  /** Ends the body early. */
  readonly cut?: Cut
  /** The connection breaks before there is a response: the handler rejects, as `fetch` does. */
  readonly lost?: boolean
}

export interface Cut {
  /** How many chunks are sent before. */
  readonly after: number
  /**
   * `close`: the body ends as if it were complete. `drop`: the connection breaks. `stall`: nothing more comes, and the connection
   * stays open. `half-character`: the body ends within a UTF-8 sequence.
   */
  readonly by: 'close' | 'drop' | 'stall' | 'half-character'
}

/** The pieces as a stream of bytes. A chunk is made only when the reader asks for it. */
export function deliver(pieces: Pieces, delivery: Delivery, signal: AbortSignal): ReadableStream<Uint8Array> {
  const cancelled = new AbortController()
  const chunks = toChunks(pieces, delivery, AbortSignal.any([signal, cancelled.signal]))
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const {done, value} = await chunks.next()
        signal.throwIfAborted()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        cancelled.abort()
        await chunks.return(undefined)
      },
    },
    {highWaterMark: 0},
  )
}

async function* toChunks(pieces: Pieces, {pace = 0, splitAt, cut}: Delivery, signal: AbortSignal) {
  let sent = 0
  for await (const chunk of split(pieces, splitAt)) {
    if (sent === cut?.after) break
    if (sent > 0 && pace > 0) await wait(pace, signal)
    if (signal.aborted) return
    yield chunk
    sent++
  }
  if (cut !== undefined) yield* end(cut, signal)
}

async function* end({by}: Cut, signal: AbortSignal): AsyncGenerator<Uint8Array, void> {
  switch (by) {
    case 'close':
      return
    case 'drop':
      throw new LostConnectionError()
    case 'stall':
      return aborted(signal)
    case 'half-character':
      // The first two bytes of an emoji, which has four.
      yield Uint8Array.of(0xf0, 0x9f)
      return
    default:
      by satisfies never
  }
}
