import type {Pieces} from './answer.ts'
import {concatenate} from './concatenate.ts'

/**
 * The pieces in UTF-8: each as a chunk, or all of them in chunks of `sizes` bytes. A list has the size of each chunk; what is left
 * then comes in one. The last chunk may be shorter.
 */
export async function* split(pieces: Pieces, sizes?: number | readonly number[]): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder()
  if (sizes === undefined) {
    for await (const piece of pieces) yield encoder.encode(piece)
    return
  }
  const waiting = new Waiting()
  let count = 0
  const next = () => (typeof sizes === 'number' ? sizes : (sizes[count] ?? Infinity))
  for await (const piece of pieces) {
    waiting.add(encoder.encode(piece))
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
    const whole = this.#pieces.length === 1 ? this.#pieces[0]! : concatenate(this.#pieces, this.length)
    this.length -= size
    this.#pieces = [whole.subarray(size)]
    return whole.subarray(0, size)
  }
}
