import type {Pieces} from './answer.ts'

/** The pieces in UTF-8: each as a chunk, or all of them in chunks of `size` bytes, of which the last may be shorter. */
export async function* split(pieces: Pieces, size?: number): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder()
  let rest: Uint8Array = new Uint8Array()
  for await (const piece of pieces) {
    const bytes = encoder.encode(piece)
    if (size === undefined) {
      yield bytes
      continue
    }
    rest = append(rest, bytes)
    while (rest.length >= size) {
      yield rest.subarray(0, size)
      rest = rest.subarray(size)
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
