import {isUtf8} from 'node:buffer'
import {InputError} from '../../errors.ts'

const lineEnd = 0x0a

/**
 * The text of a document in UTF-8, or in UTF-16 with a byte order mark, as YAML may be written.
 *
 * @see https://yaml.org/spec/1.2.2/#52-character-encodings
 * @throws {InputError} with the line of the first byte that is no UTF-8.
 */
export function decodeDocument(bytes: Uint8Array, file: string): string {
  const text = decodeUtf16(bytes)
  if (text !== undefined) return text
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes)
  let line = 1
  let start = 0
  // No character of UTF-8 has the byte of a line end in it.
  for (let end = bytes.indexOf(lineEnd); end >= 0 && isUtf8(bytes.subarray(start, end)); line++) {
    start = end + 1
    end = bytes.indexOf(lineEnd, start)
  }
  const column = new TextDecoder().decode(bytes.subarray(start)).indexOf('\uFFFD') + 1
  throw new InputError('Found bytes that are no text in UTF-8, expected YAML or JSON.', {
    file,
    position: {line, column},
  })
}

/** The text of bytes that begin with a byte order mark of UTF-16; undefined for all others. */
export function decodeUtf16(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  return first === 0xfe && second === 0xff ? new TextDecoder('utf-16be').decode(bytes) : undefined
}
