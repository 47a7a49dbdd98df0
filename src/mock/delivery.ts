import {createResponse} from '../http/create-response.ts'
import {joined} from '../http/read-bytes.ts'
import {mayHaveBody} from '../http/status.ts'
import {type Answer, type Cut, type Delivery, LostConnectionError, type Pieces} from './answer.ts'

export interface ResponseContext {
  /** Headers that every answer carries. */
  readonly common: Readonly<Record<string, string>>
  /** The request, whose signal ends the body when the client goes away. */
  readonly request: Pick<Request, 'method' | 'signal'>
}

/** An answer as the client gets it. */
export function toResponse(answer: Answer, {common, request: {method, signal}}: ResponseContext): Response {
  const {status, headers, mediaType, body, delivery = {}} = answer
  const type: Record<string, string> = mediaType === undefined ? {} : {'content-type': mediaType}
  const head = {status, headers: {...type, ...common, ...headers}}
  // A recording may have a body where none can be sent, and so has the response to a GET that answers a HEAD.
  if (body === undefined || !mayHaveBody(method === 'HEAD' ? 'head' : 'get', status)) return createResponse(null, head)
  const isPlain = typeof body === 'string' && delivery.cut === undefined && delivery.splitAt === undefined
  return createResponse(isPlain ? body : deliver(typeof body === 'string' ? [body] : body, delivery, signal), head)
}

/** The pieces as a stream of bytes. A chunk is made only when the reader asks for it. */
function deliver(pieces: Pieces, delivery: Delivery, signal: AbortSignal): ReadableStream<Uint8Array> {
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

/**
 * The pieces in UTF-8: each as a chunk, or all of them in chunks of `sizes` bytes. A list has the size of each chunk; what is left
 * then comes in one. The last chunk may be shorter.
 */
export async function* split(pieces: Pieces, sizes?: number | readonly number[]): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder()
  const encode = (piece: string | Uint8Array) => (typeof piece === 'string' ? encoder.encode(piece) : piece)
  if (sizes === undefined) {
    for await (const piece of pieces) yield encode(piece)
    return
  }
  const waiting = new Waiting()
  let count = 0
  const next = () => (typeof sizes === 'number' ? sizes : (sizes[count] ?? Infinity))
  for await (const piece of pieces) {
    waiting.add(encode(piece))
    for (; waiting.length >= next(); count++) yield waiting.take(next())
  }
  if (waiting.length > 0) yield waiting.take(waiting.length)
}

/** Bytes that wait for the rest of their chunk. They are joined only when they leave, so that many small pieces cost no more than a few. */
class Waiting {
  length = 0
  #pieces: Uint8Array[] = []

  add(piece: Uint8Array): void {
    this.#pieces.push(piece)
    this.length += piece.length
  }

  take(size: number): Uint8Array {
    const whole = this.#pieces.length === 1 ? this.#pieces[0]! : joined(this.#pieces, this.length)
    this.length -= size
    this.#pieces = [whole.subarray(size)]
    return whole.subarray(0, size)
  }
}

/** Resolves after `milliseconds`, or at once when the signal aborts. Leaves no timer behind. */
export function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    signal.addEventListener('abort', done)
  })
}

/** Resolves when the signal aborts. */
export function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), {once: true}))
}
