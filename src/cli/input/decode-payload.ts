import {InputError} from '../../errors.ts'
import type {Payload} from './payload.ts'

const decoder = new TextDecoder('utf-8', {fatal: true})

/** The text of a payload, without a byte order mark. @throws {InputError} if it is not UTF-8. */
export function decodePayload({content, file, format, start}: Payload): string {
  if (typeof content === 'string') return content
  const place = {file, ...(format === 'jsonl' && {position: start})}
  try {
    return decoder.decode(content)
  } catch (cause) {
    const isUtf16 = (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff)
    throw new InputError(`Found text in ${isUtf16 ? 'UTF-16' : 'another encoding'}, expected UTF-8.`, {...place, cause})
  }
}
