import type {Observer} from './observe.ts'

/** A body as text, with the sizes of its chunks in bytes. */
export interface CollectedBody {
  readonly text: string
  readonly chunks: readonly number[]
  readonly length: number
}

/** Keeps a body of up to `limit` bytes while it passes by. A longer one is let go of, and comes as undefined. */
export function collectBody(
  limit: number,
  onBody: (body: CollectedBody | undefined) => void | Promise<void>,
): Observer {
  // A byte order mark is a part of its chunk.
  const decoder = new TextDecoder('utf-8', {ignoreBOM: true})
  let pieces: string[] = []
  let chunks: number[] = []
  let length = 0
  return {
    write(chunk) {
      length += chunk.length
      if (length > limit) {
        ;[pieces, chunks] = [[], []]
        return
      }
      chunks.push(chunk.length)
      pieces.push(decoder.decode(chunk, {stream: true}))
    },
    end: () => onBody(length > limit ? undefined : {text: pieces.join('') + decoder.decode(), chunks, length}),
  }
}
