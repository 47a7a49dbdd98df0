import {InputError} from '../../errors.ts'

/** The longest text that the engine can hold, less some room. */
const longest = 2 ** 29 - 1024

/** @throws {InputError} if the bytes are not UTF-8, or too many for one text. A byte order mark is left out. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > longest) throw new InputError(`Found a text of ${bytes.length} bytes, expected at most ${longest}.`)
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch (cause) {
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
    throw new InputError(`Found text in ${isUtf16 ? 'UTF-16' : 'another encoding'}, expected UTF-8.`, {cause})
  }
}
