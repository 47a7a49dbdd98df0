/**
 * Decodes UTF-8 that comes in chunks, without the byte order mark. A streaming `TextDecoder` would do, but takes four times as long in
 * Node as one that decodes a whole text, so it is left with the chunks that begin or end within a character.
 */
export function createChunkDecoder(): (chunk: Uint8Array) => string {
  const streaming = new TextDecoder()
  const whole = new TextDecoder('utf-8', {ignoreBOM: true})
  let isBetweenCharacters = false
  return (chunk) => {
    const last = chunk.at(-1)
    if (last === undefined) return ''
    const wasBetweenCharacters = isBetweenCharacters
    isBetweenCharacters = last < 0x80
    return wasBetweenCharacters && isBetweenCharacters ? whole.decode(chunk) : streaming.decode(chunk, {stream: true})
  }
}
