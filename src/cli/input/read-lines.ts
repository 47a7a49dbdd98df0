import {oversized} from './size-limit.ts'

/** One line of bytes, without its line break. */
export interface Line {
  /** Undefined for a line that is longer than the limit. */
  readonly bytes: Uint8Array | undefined
  /** Counted from 1. */
  readonly number: number
  /** The offset of the next line. */
  readonly end: number
}

/** The start of the first line that is read. */
export interface LineStart {
  readonly number: number
  readonly offset: number
}

const lineFeed = 10

/**
 * Splits bytes into lines: a list of those that end in each chunk, since a promise for each line takes longer than to find it. Bytes, since a
 * chunk may end inside a character. Of a line beyond the limit, nothing is kept.
 */
export async function* readLines(
  source: AsyncIterable<Uint8Array>,
  limit: number,
  {number, offset}: LineStart = {number: 1, offset: 0},
): AsyncGenerator<readonly Line[], void> {
  let pieces: Uint8Array[] = []
  let length = 0
  const take = (piece: Uint8Array) => {
    length += piece.length
    if (length <= limit) pieces.push(piece)
    else pieces = []
  }
  const finish = (lineBreak: number): Line => {
    offset += length + lineBreak
    const line = {bytes: length <= limit ? concat(pieces) : undefined, number: number++, end: offset}
    pieces = []
    length = 0
    return line
  }
  for await (const chunk of source) {
    const lines: Line[] = []
    let start = 0
    for (let to = chunk.indexOf(lineFeed); to >= 0; to = chunk.indexOf(lineFeed, start)) {
      take(chunk.subarray(start, to))
      lines.push(finish(1))
      start = to + 1
    }
    if (start < chunk.length) take(chunk.subarray(start))
    if (lines.length > 0) yield lines
  }
  if (length > 0) yield [finish(0)]
}

/** All that `source` gives. @throws {InputError} if that is more than the limit. */
export async function readAll(source: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const chunk of source) {
    length += chunk.length
    if (length > limit) throw oversized(limit)
    pieces.push(chunk)
  }
  return concat(pieces)
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
}
