import {EventParser} from '../../sse/index.ts'

/** Where the events of a stream start, in bytes of UTF-8, and at last how long the stream is. */
export function eventOffsets(text: string): number[] {
  const parser = new EventParser()
  const encoder = new TextEncoder()
  const offsets: number[] = []
  let position = 0
  let start: number | undefined
  for (const [line] of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+/g)) {
    const isBlank = /^[\r\n]/.test(line)
    if (!isBlank) start ??= position
    // Half of a line end makes the parser wait for the other half, so that it is given a plain one.
    const isDispatched = parser.parse(`${line.replace(/[\r\n]+$/, '')}\n`).length > 0
    if (isDispatched) offsets.push(start ?? position)
    if (isBlank) start = undefined
    position += encoder.encode(line).length
  }
  return [...offsets, position]
}
