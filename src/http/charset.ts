import {headerParameter, isXml} from './media-type.ts'

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
 * The text of a body in the encoding that its byte order mark, its content type, or the declaration of XML names, in this order. Default: UTF-8, also
 * for a name that is none.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.3.2
 * @see https://www.rfc-editor.org/rfc/rfc7303#section-3
 * @see https://encoding.spec.whatwg.org/#names-and-labels
 */
export function textOfBody(bytes: Uint8Array, contentType?: string): string {
  const label = markedEncoding(bytes) ?? headerParameter(contentType, 'charset') ?? declaredEncoding(bytes, contentType)
  return decoderOf(label).decode(bytes)
}

/** @see https://encoding.spec.whatwg.org/#bom-sniff */
function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined
}

/** @see https://www.w3.org/TR/xml/#sec-guessing */
function declaredEncoding(bytes: Uint8Array, contentType = ''): string | undefined {
  if (!isXml(contentType)) return undefined
  const start = lenientDecoder.decode(bytes.subarray(0, 200))
  const label = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1]
  // What is read so far is no UTF-16, which some programs declare of the text that they have in memory.
  return label !== undefined && /^(?:utf-?16|ucs-?2)/i.test(label) ? undefined : label
}

function decoderOf(label = 'utf-8'): TextDecoder {
  if (label.toLowerCase() === 'utf-8') return lenientDecoder
  try {
    return new TextDecoder(label)
  } catch {
    return lenientDecoder
  }
}
