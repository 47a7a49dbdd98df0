/** One line of bytes, without its line break. */
export interface Line {
  readonly bytes: Uint8Array
  /** Counted from 1. */
  readonly number: number
}

const lineFeed = 10

/**
 * Splits bytes into lines: a list of those that end in each chunk, since a promise for each line takes longer than to find it. Bytes, since a
 * chunk may end inside a character.
 */
export async function* readLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[], void> {
  let pieces: Uint8Array[] = []
  let number = 1
  for await (const chunk of source) {
    const lines: Line[] = []
    let from = 0
    for (let to = chunk.indexOf(lineFeed); to >= 0; to = chunk.indexOf(lineFeed, from)) {
      lines.push({bytes: concat([...pieces, chunk.subarray(from, to)]), number: number++})
      pieces = []
      from = to + 1
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from))
    if (lines.length > 0) yield lines
  }
  if (pieces.length > 0) yield [{bytes: concat(pieces), number}]
}

/** All that `source` gives. */
export async function readAll(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const chunk of source) pieces.push(chunk)
  return concat(pieces)
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
}
