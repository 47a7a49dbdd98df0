import {isJson, isJsonLines} from '../http/media-type.ts'

/** The payload as it goes over the wire: event streams in pieces of one event, JSON Lines a line per item, all else as JSON. */
export function encodeBody(payload: unknown, mediaType: string): string | readonly string[] {
  if (mediaType === 'text/event-stream') return splitTranscript(String(payload))
  if (isJsonLines(mediaType)) return encodeLines(payload)
  return typeof payload === 'string' && !isJson(mediaType) ? payload : JSON.stringify(payload)
}

function encodeLines(payload: unknown): string {
  if (typeof payload === 'string') return payload
  const lines: readonly unknown[] = Array.isArray(payload) ? payload : [payload]
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** The transcript in pieces that end where an event ends; joined, they are the transcript again. */
export function splitTranscript(transcript: string): readonly string[] {
  return transcript.match(/[^]*?(?:\r\n\r\n|\n\n|\r\r)|[^]+$/g) ?? []
}
