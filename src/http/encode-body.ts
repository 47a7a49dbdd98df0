import {ToolkitError} from '../errors.ts'
import {encodeForm, encodeMultipart, type FormEncoding} from './encode-form.ts'
import {isInRange, isJson, isJsonLines, isMultipart} from './media-type.ts'

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
    if (mediaType === 'application/x-www-form-urlencoded')
      return {body: encodeForm(body as object, encoding), contentType: mediaType}
    if (isMultipart(mediaType)) return encodeMultipart(body as object, mediaType, encoding)
    // A platform would send "[object Object]". It may know how to read an iterator.
    if (typeof body === 'object' && body !== null && (Array.isArray(body) || !(Symbol.asyncIterator in body)))
      throw new ToolkitError(
        `Found ${Array.isArray(body) ? 'a list' : 'an object'}, expected a body of ${mediaType} as a text or as bytes.`,
      )
  }
  return {body: body as BodyInit, contentType: typeOfEncoded(body, mediaType)}
}

/** Tells what a platform can send as it is. */
function isEncoded(body: unknown): boolean {
  const kinds = [Blob, URLSearchParams, ArrayBuffer, ReadableStream]
  return typeof body === 'string' || ArrayBuffer.isView(body) || kinds.some((kind) => body instanceof kind)
}

/** The media type of a body that is sent as it is: its own one where the description leaves it open, or where a boundary belongs to it. */
function typeOfEncoded(body: unknown, mediaType: string): string {
  const own = body instanceof Blob ? body.type : ''
  if (mediaType.includes('*')) return own && isInRange(mediaType, own) ? own : 'application/octet-stream'
  if (!mediaType.startsWith('multipart/')) return mediaType
  const [, boundary] = (typeof body === 'string' && /^--([^\r\n]{1,70})\r?\n/.exec(body)) || []
  return boundary ? `${mediaType}; boundary="${boundary}"` : own || mediaType
}
