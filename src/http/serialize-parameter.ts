import type {ParameterStyle} from '../contract.ts'
import type {RouteParameter} from '../route.ts'
import {isJson} from './media-type.ts'
import {percentEncode} from './percent-encode.ts'
import {serializationOf} from './serialization.ts'

/** Writes a name or a value where certain characters have a meaning of their own. */
type Write = (text: string) => string

/**
 * The text of a parameter: with its name where it goes into a query or a cookie, else without. Empty for one that is left out: null, an
 * empty list or an empty object.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#style-examples
 * @see https://www.rfc-editor.org/rfc/rfc6570#section-3.2
 */
export function serializeParameter(parameter: RouteParameter, value: unknown): string {
  const {style} = serializationOf(parameter)
  const fields = toFields(parameter, value, writerOf(parameter))
  if (fields.length === 0) return ''
  const [prefix, separator] = marks[style] ?? ['', parameter.in === 'cookie' ? '; ' : '&']
  const texts = fields.map(([name, text]) =>
    name === undefined ? text : text === '' && style === 'matrix' ? name : `${name}=${text}`,
  )
  return prefix + texts.join(separator)
}

/** The text before the first field, and that between two, of the styles of a path. */
const marks: Readonly<Partial<Record<ParameterStyle, readonly [string, string]>>> = {
  simple: ['', ','],
  label: ['.', '.'],
  matrix: [';', ';'],
}

/** A text, with the name that it has beside it. */
type Field = readonly [name: string | undefined, text: string]

/**
 * The texts that a value is sent as, with their names in styles that have some.
 *
 * Beyond what is specified, `deepObject` takes objects in objects, and writes lists as `name[]` and lists of objects as `name[0]`, as common
 * servers read them; the other styles write an object within a list or an object as JSON.
 */
export function toFields(parameter: RouteParameter, value: unknown, write: Write): readonly Field[] {
  const {name, mediaType} = parameter
  const {style, explode} = serializationOf(parameter)
  const own = style === 'simple' || style === 'label' ? undefined : write(name)
  if (mediaType !== undefined) return isMissing(value) ? [] : [[own, write(contentOf(value, mediaType))]]
  if (style === 'deepObject') return deepFields(name, value, write)
  const members = membersOf(value)
  const isObject = isContainer(value) && !Array.isArray(value)
  if (members.length === 0) return []
  if (explode || !isContainer(value))
    return members.flatMap(([key, member]) =>
      items(member, isObject).map((item): Field => [isObject ? write(key) : own, write(textOf(item))]),
    )
  const texts = members.flatMap(([key, member]) => (isObject ? [key, textOf(member)] : [textOf(member)]))
  const separator = style === 'spaceDelimited' ? ' ' : style === 'pipeDelimited' ? '|' : undefined
  return [[own, texts.map(write).join(separator ? write(separator) : ',')]]
}

function deepFields(name: string, value: unknown, write: Write): Field[] {
  if (!isContainer(value)) return isMissing(value) ? [] : [[write(name), write(textOf(value))]]
  return membersOf(value).flatMap(([key, member]) => {
    const isScalarItem = Array.isArray(value) && !isContainer(member)
    return deepFields(`${name}[${isScalarItem ? '' : key}]`, member, write)
  })
}

/** The items of a list that is a member of an object, each of which is sent under its name. */
function items(member: unknown, isOfObject: boolean): readonly unknown[] {
  return isOfObject && Array.isArray(member) ? member : [member]
}

/** The members of an object, the items of a list, or a scalar itself, without those that are null or undefined. */
function membersOf(value: unknown): [string, unknown][] {
  const members: [string, unknown][] = isContainer(value) ? Object.entries(value) : [['', value]]
  return members.filter(([, member]) => !isMissing(member))
}

/** Percent-encodes, but for a header, which has no such code. */
function writerOf({greedy, ...parameter}: RouteParameter): Write {
  const {in: location, style, allowReserved} = parameter
  if (greedy) return (text) => text.split('/').map(writerOf(parameter)).join('/')
  if (location === 'header') return (text) => text
  if (style === 'cookie') return toCookieText
  if (!allowReserved) return percentEncode
  if (location === 'query') return encodeUnreserved
  return (text) => encodeUnreserved(text).replaceAll(location === 'path' ? /[/?[\]]/g : /[;,]/g, percentEncode)
}

/** A text as it is, but for what no cookie can hold. @see https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1 */
export function toCookieText(text: string): string {
  return text.replaceAll(/[^\x21\x23-\x2B\x2D-\x3A\x3C-\x5B\x5D-\x7E]/gu, percentEncode)
}

/**
 * Keeps reserved characters and what is encoded already, except for those that would end the value or mean a space.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6570#section-3.2.3
 */
function encodeUnreserved(text: string): string {
  return text.replaceAll(/%(?![\da-fA-F]{2})|[^\w.~!*'()%:/?[\]@$,;=-]/gu, percentEncode)
}

function contentOf(value: unknown, mediaType: string): string {
  return isJson(mediaType) ? JSON.stringify(value) : textOf(value)
}

function isMissing(value: unknown): value is undefined | null {
  return value === undefined || value === null
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Date)
}

/** The text of a scalar; that of a date and of anything else as JSON has it. */
function textOf(value: unknown): string {
  if (value instanceof Date) return value.toJSON()
  return typeof value === 'object' ? JSON.stringify(value) : `${value as string | number}`
}
