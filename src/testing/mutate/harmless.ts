import type {StreamMutant} from './stream-mutant.ts'

/**
 * The stream in other forms that mean the same: cut into chunks of any size, with other line ends, a byte order mark, comments,
 * unknown fields, or its data on several lines.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
 */
export function* harmlessMutants(transcript: string): Generator<StreamMutant, void> {
  const bytes = new TextEncoder().encode(transcript)
  for (const size of [1, 2, 3, 7, 64]) yield harmless(`in chunks of ${size} bytes`, chunked(bytes, size))
  yield harmless('in one chunk', [bytes])
  for (const [name, text] of rewritten(transcript)) yield harmless(name, [new TextEncoder().encode(text)])
  for (const [at, part] of cutsInCharacters(bytes)) yield harmless(`cut within the character at byte ${at}`, part)
}

function rewritten(transcript: string): readonly (readonly [string, string])[] {
  return [
    ['with CRLF line ends', transcript.replaceAll(/\r?\n/g, '\r\n')],
    ['with CR line ends', transcript.replaceAll(/\r?\n/g, '\r')],
    ['with a byte order mark', `\uFEFF${transcript}`],
    ['with a comment before each event', transcript.replaceAll(/^event:/gm, ': a comment\nevent:')],
    ['with an unknown field in each event', transcript.replaceAll(/^data:/gm, 'mood: calm\ndata:')],
    ['without the space after the colon', transcript.replaceAll(/^(event|data): /gm, '$1:')],
    ['with its data on two lines', transcript.replaceAll(/^data: ?\{/gm, 'data: {\ndata: ')],
  ]
}

/** The first few places where a chunk can end within a UTF-8 sequence. */
function cutsInCharacters(bytes: Uint8Array): readonly (readonly [number, readonly Uint8Array[]])[] {
  const places = Array.from(bytes.keys()).filter((at) => (bytes[at]! & 0xc0) === 0x80)
  return places.slice(0, 3).map((at) => [at, [bytes.subarray(0, at), bytes.subarray(at)]])
}

function chunked(bytes: Uint8Array, size: number): readonly Uint8Array[] {
  return Array.from({length: Math.ceil(bytes.length / size)}, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  )
}

function harmless(name: string, chunks: readonly Uint8Array[]): StreamMutant {
  return {name, kind: 'harmless', chunks, breaks: false}
}
