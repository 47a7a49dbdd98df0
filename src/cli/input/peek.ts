import {oversized} from './size-limit.ts'

/** An input of which the start was read: it can still be read from there. */
export interface Peeked<Answer> {
  readonly answer: Answer
  readonly source: AsyncIterable<Uint8Array>
}

/**
 * Reads chunks until `look` has an answer. It is asked a last time at the end, with `isWhole`, and must answer then.
 *
 * @throws {InputError} if it has no answer within the limit.
 */
export async function peek<Answer>(
  source: AsyncIterable<Uint8Array>,
  limit: number,
  look: (start: Uint8Array, isWhole: boolean) => Answer | undefined,
): Promise<Peeked<Answer | undefined>> {
  const iterator = source[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let size = 0
  let lookAt = 1
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    chunks.push(next.value)
    size += next.value.length
    // Looking again only once the size has doubled keeps a long first line linear.
    if (size < lookAt) continue
    lookAt = size * 2
    if (size > limit) throw oversized(limit)
    const answer = look(Buffer.concat(chunks), false)
    if (answer !== undefined) return {answer, source: resume(chunks, iterator)}
  }
  return {answer: look(Buffer.concat(chunks), true), source: resume(chunks, iterator)}
}

async function* resume(chunks: Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  try {
    while (chunks.length > 0) yield chunks.shift()!
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}
