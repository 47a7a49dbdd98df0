import {EventParser, type ParserOptions, type ServerSentEvent} from './parser.ts'

export interface DecodeOptions extends ParserOptions {
  /**
   * Receives what came of an event that the input ended within. The standard drops such an event, and so do the results; a
   * consumer that must tell a truncated stream from a complete one looks here.
   */
  readonly onIncomplete?: (event: ServerSentEvent) => void
}

/**
 * The events of a stream of bytes, read as fast as they are consumed. The stream is cancelled when the iteration ends early, and
 * its lock is released in any case.
 */
export async function* decode(
  stream: ReadableStream<Uint8Array>,
  options: DecodeOptions = {},
): AsyncGenerator<ServerSentEvent, void, undefined> {
  const parser = new EventParser(options)
  const decodeChunk = createChunkDecoder()
  const reader = stream.getReader()
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      for (const event of parser.parse(decodeChunk(chunk.value))) yield event
    }
    reportIncomplete(parser, options)
  } finally {
    await reader.cancel().catch(() => undefined)
    reader.releaseLock()
  }
}

/** The events of a whole event stream, for instance a recorded transcript. */
export function decodeText(text: string, options: DecodeOptions = {}): ServerSentEvent[] {
  const parser = new EventParser(options)
  const events = parser.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  reportIncomplete(parser, options)
  return events
}

function reportIncomplete(parser: EventParser, {onIncomplete}: DecodeOptions): void {
  // One line break for a line that has not ended, or for a CR that it may belong to, and one for the event.
  const [event] = parser.parse('\n\n')
  if (event) onIncomplete?.(event)
}

/**
 * Decodes UTF-8 that comes in chunks, without the byte order mark unless `keepsMark`. A streaming `TextDecoder` would do, but takes four times as long in
 * Node as one that decodes a whole text, so it is left with the chunks that begin or end within a character.
 * The mark is removed here: Node from version 24 on removes a second one too.
 */
export function createChunkDecoder(keepsMark = false): (chunk: Uint8Array) => string {
  const streaming = new TextDecoder('utf-8', {ignoreBOM: true})
  const whole = new TextDecoder('utf-8', {ignoreBOM: true})
  let isStart = !keepsMark
  let isBetweenCharacters = true
  return (chunk) => {
    // `at` takes six times as long for bytes in Node, which is felt where chunks are short.
    const last = chunk[chunk.length - 1]
    if (last === undefined) return ''
    const wasBetweenCharacters = isBetweenCharacters
    isBetweenCharacters = last < 0x80
    const text =
      wasBetweenCharacters && isBetweenCharacters ? whole.decode(chunk) : streaming.decode(chunk, {stream: true})
    if (!isStart || !text) return text
    isStart = false
    return text.replace(/^\uFEFF/, '')
  }
}
