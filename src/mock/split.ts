import type {Pieces} from './answer.ts'

/**
 * The pieces in UTF-8: each as a chunk, or all of them in chunks of `sizes` bytes. A list has the size of each chunk; what is left
 * then comes in one. The last chunk may be shorter.
 */
export async function* split(pieces: Pieces, sizes?: number | readonly number[]): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder()
  let rest: Uint8Array = new Uint8Array()
  let count = 0
  const next = () => (typeof sizes === 'number' ? sizes : (sizes?.[count] ?? Infinity))
  for await (const piece of pieces) {
    const bytes = encoder.encode(piece)
    if (sizes === undefined) {
      yield bytes
      continue
    }
    rest = append(rest, bytes)
    for (let size = next(); rest.length >= size; size = next()) {
      yield rest.subarray(0, size)
      rest = rest.subarray(size)
      count++
    }
  }
  if (rest.length > 0) yield rest
}

function append(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
