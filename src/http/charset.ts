import {headerParameter} from './media-type.ts'

/** Kept, since to make one takes longer than to decode most bodies. */
const strictDecoder = new TextDecoder('utf-8', {fatal: true})
const lenientDecoder = new TextDecoder()

/** The text of bytes in UTF-8, without a byte order mark; undefined for bytes in another encoding. */
export function textOfUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strictDecoder.decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * The text of a body in the encoding that its content type names. Default: UTF-8, also for a name that is none.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.3.2
 * @see https://encoding.spec.whatwg.org/#names-and-labels
 */
export function textOfBody(bytes: Uint8Array, contentType?: string): string {
  return decoderOf(headerParameter(contentType, 'charset')).decode(bytes)
}

function decoderOf(label = 'utf-8'): TextDecoder {
  if (label.toLowerCase() === 'utf-8') return lenientDecoder
  try {
    return new TextDecoder(label)
  } catch {
    return lenientDecoder
  }
}
