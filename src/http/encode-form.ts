import {ownValue} from '../json/own.ts'
import type {RouteEncoding} from '../route.ts'
import {FormPart} from './form-part.ts'
import {isInRange} from './media-type.ts'
import {serializeParameter, toFields} from './serialize-parameter.ts'

/** The Encoding Objects of a form, by property. */
export type FormEncoding = Readonly<Record<string, RouteEncoding>>

/**
 * A form in a line. A field whose encoding names no style is JSON where it is an object, and comes several times where it is a list.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#encoding-the-x-www-form-urlencoded-media-type
 */
export function encodeForm(form: object, encoding: Readonly<Record<string, Omit<RouteEncoding, 'headers'>>>): string {
  const texts = Object.entries(form).flatMap(([name, value]: [string, unknown]) => {
    const declared = ownValue(encoding, name)
    const field = {...declared, name, in: 'query'} as const
    if (hasStyle(declared)) return [serializeParameter(field, value)]
    const json = {name, in: 'query', mediaType: 'application/json'} as const
    return [value].flat().map((item) => serializeParameter(isScalar(item) ? field : json, item))
  })
  return texts.filter(Boolean).join('&').replaceAll('%20', '+')
}

/**
 * A form in parts. Put together here, since `FormData` gives no part a media type without a file name, which makes servers take it for a
 * file. A part is JSON where it is an object, and a list comes as several parts, where its encoding names no style.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#encoding-multipart-media-types
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data
 */
export function encodeMultipart(
  form: object,
  mediaType: string,
  encoding: FormEncoding,
): {body: Blob; contentType: string} {
  const boundary = `form-${Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('')}`
  const parts = Object.entries(form).flatMap(([name, value]: [string, unknown]) => {
    const declared = ownValue(encoding, name)
    const fields: readonly (readonly [string | undefined, unknown])[] =
      hasStyle(declared) && !isBytes(value) && !(value instanceof FormPart)
        ? toFields({...declared, name, in: 'query'}, value, (text) => text)
        : [value].flat().map((item: unknown) => [name, item])
    return fields
      .filter(([, item]) => item !== undefined && item !== null)
      .flatMap(([own, item]) => [`--${boundary}\r\n`, ...toPart(own ?? name, item, declared), '\r\n'])
  })
  return {
    body: new Blob([...parts, `--${boundary}--\r\n`]),
    contentType: `${mediaType}; boundary=${boundary}`,
  }
}

function toPart(name: string, given: unknown, declared: RouteEncoding | undefined): BlobPart[] {
  const {value, headers: own} = given instanceof FormPart ? given : {value: given, headers: []}
  const headers = new Headers({...declared?.headers, ...Object.fromEntries(own)})
  const mediaType = mediaTypeOfPart(value, hasStyle(declared) ? undefined : declared?.contentType)
  if (mediaType && !headers.has('content-type')) headers.set('content-type', mediaType)
  const fileName = isBytes(value) ? `; filename="${escapeName((value as Partial<File>).name ?? 'blob')}"` : ''
  return [
    `Content-Disposition: form-data; name="${escapeName(name)}"${fileName}\r\n`,
    ...Array.from(headers, ([header, text]) => `${inWords(header)}: ${text}\r\n`),
    '\r\n',
    isBytes(value)
      ? value
      : isScalar(value)
        ? String(value instanceof Date ? value.toJSON() : value)
        : JSON.stringify(value),
  ]
}

/** A name of a header as most programs write it, by which some look it up. */
function inWords(name: string): string {
  return name.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase())
}

/** The media type of a part: of those that its encoding allows the one that it has itself, else the first. */
function mediaTypeOfPart(value: unknown, declared: string | undefined): string {
  const own = value instanceof Blob ? value.type : ''
  const [first = '', ...others] = declared?.split(',').map((one) => one.trim()) ?? []
  if (own && [first, ...others].some((range) => isInRange(range, own))) return own
  if (first && !first.includes('*')) return first
  return own || (isBytes(value) ? 'application/octet-stream' : isScalar(value) ? '' : 'application/json')
}

/** A name within quotes, which it cannot end. */
function escapeName(name: string): string {
  return name.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22')
}

/** Tells a value that is sent as a file. */
export function isBytes(value: unknown): value is Blob | ArrayBuffer | Uint8Array<ArrayBuffer> {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value)
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null || value instanceof Date
}

/** Tells an encoding that names a style, beside which its media type does not count. @see https://spec.openapis.org/oas/v3.1.1#encoding-object */
function hasStyle(encoding: RouteEncoding | undefined): boolean {
  return encoding?.style !== undefined || encoding?.explode !== undefined || encoding?.allowReserved !== undefined
}
