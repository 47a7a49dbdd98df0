import {createChunkDecoder} from './chunk-decoder.ts'
import {EventParser, type ParserOptions} from './parser.ts'
import type {ServerSentEvent} from './server-sent-event.ts'

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
