import {ToolkitError} from '../errors.ts'
import {encodeForm, encodeMultipart, type FormEncoding, isBytes} from './encode-form.ts'
import {isInRange, isJson, isJsonLines, isMultipart, isUrlEncoded} from './media-type.ts'

/** A body as it goes over the wire. */
export interface EncodedBody {
  readonly body: BodyInit
  /** Missing where the platform knows it better. */
  readonly contentType?: string
}

/**
 * Encodes a body as its media type asks for: JSON, JSON Lines and forms from values, anything else as it is. Forms may come as `FormData` and
 * `URLSearchParams` too.
 *
 * @throws {ToolkitError} for an object or a list, where the media type does not say how to write one.
 */
export function encodeBody(body: unknown, mediaType: string, encoding: FormEncoding = {}): EncodedBody {
  if (isJson(mediaType)) return {body: JSON.stringify(body), contentType: mediaType}
  if (isJsonLines(mediaType) && Array.isArray(body))
    return {body: body.map((line) => `${JSON.stringify(line)}\n`).join(''), contentType: mediaType}
  if (body instanceof FormData) return {body}
  if (!isEncoded(body)) {
    if (isUrlEncoded(mediaType)) return {body: encodeForm(body as object, encoding), contentType: mediaType}
    if (isMultipart(mediaType)) return encodeMultipart(body as object, mediaType, encoding)
    // A platform would send "[object Object]". It may know how to read an iterator.
    if (Object(body) === body && !(Symbol.asyncIterator in (body as object)))
      throw new ToolkitError(`Found an object, expected text or bytes for ${mediaType}.`)
  }
  return {body: body as BodyInit, contentType: typeOfEncoded(body, mediaType)}
}

/** Tells what a platform can send as it is. */
function isEncoded(body: unknown): boolean {
  return typeof body === 'string' || isBytes(body) || body instanceof URLSearchParams || body instanceof ReadableStream
}

/** The media type of a body that is sent as it is: its own one where the description leaves it open, or where a boundary belongs to it. */
function typeOfEncoded(body: unknown, mediaType: string): string {
  const own = body instanceof Blob ? body.type : ''
  if (mediaType.includes('*')) return own && isInRange(mediaType, own) ? own : 'application/octet-stream'
  if (!isMultipart(mediaType)) return mediaType
  const [, boundary] = (typeof body === 'string' && /^--([^\r\n]{1,70})\r?\n/.exec(body)) || []
  return boundary ? `${mediaType}; boundary="${boundary}"` : own || mediaType
}
