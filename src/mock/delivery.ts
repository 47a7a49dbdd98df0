import {wait} from './wait.ts'

/** How an answer travels, for tests of slow networks. */
export interface Delivery {
  /** Milliseconds before the response begins. Default 0. */
  readonly delay?: number
  /** Milliseconds before each further piece of a stream. Default 0. */
  readonly pace?: number
}

/** The pieces as a stream of bytes. A piece is made only when the reader asks for it. */
export function deliver(pieces: readonly string[], {pace = 0}: Delivery): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const cancelled = new AbortController()
  let next = 0
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (pace > 0 && next > 0) await wait(pace, cancelled.signal)
        if (cancelled.signal.aborted) return
        const piece = pieces[next++]
        if (piece === undefined) controller.close()
        else controller.enqueue(encoder.encode(piece))
      },
      cancel: () => cancelled.abort(),
    },
    {highWaterMark: 0},
  )
}
