import {binaryString, textOfBinary} from './binary.ts'
import {headerParameter} from './media-type.ts'

/** A part of a multipart body. */
export interface BodyPart {
  /** Of a form, the name of its field. */
  readonly name: string | undefined
  /** The media type that it says it has. */
  readonly contentType: string | undefined
  /** By name, in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Its body: a character for each byte, if the whole was given so. */
  readonly body: string
  /** The text of its body. */
  readonly text: () => string
}

/** The parts of a body that were read before, as they came. */
export class MultipartBody {
  readonly parts: readonly BodyPart[]

  constructor(parts: readonly BodyPart[]) {
    this.parts = parts
  }
}

/**
 * The parts of a multipart body, or the reason why it has none. Bytes are read as they are; of a text that was decoded before, so is each part.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2046#section-5.1
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
export function parseMultipart(
  body: string | Uint8Array,
  contentType: string,
): readonly BodyPart[] | {readonly fault: string} {
  const boundary = headerParameter(contentType, 'boundary')
  if (boundary === undefined || boundary === '')
    return {fault: 'Found a multipart body whose content type names no boundary.'}
  const whole = typeof body === 'string' ? body : binaryString(body)
  const toText = typeof body === 'string' ? (part: string) => part : textOfBinary
  const delimiter = new RegExp(
    `(?:^|\\r?\\n)--${boundary.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}(--)?[ \\t]*(?:\\r?\\n|$)`,
    'g',
  )
  const parts: BodyPart[] = []
  let start: number | undefined
  for (let found = delimiter.exec(whole); found !== null; found = delimiter.exec(whole)) {
    if (start !== undefined) parts.push(toPart(whole.slice(start, found.index), toText))
    if (found[1] !== undefined) return parts
    start = delimiter.lastIndex
    // The line end before the next delimiter is a part of that, also where the body of this part is empty.
    delimiter.lastIndex = start - (/\r?\n$/.exec(found[0])?.[0].length ?? 0)
    if (delimiter.lastIndex <= found.index) delimiter.lastIndex = start
  }
  return {
    fault:
      start === undefined
        ? 'Found a multipart body without the boundary that its content type names.'
        : 'Found a multipart body that ends before its last boundary.',
  }
}

function toPart(source: string, toText: (part: string) => string): BodyPart {
  const end = /^\r?\n|\r?\n\r?\n/.exec(source)
  const head = end === null ? source : source.slice(0, end.index)
  const body = end === null ? '' : source.slice(end.index + end[0].length)
  return {...parsePartHead(toText(head)), body, text: () => toText(body)}
}

/** The headers of a part, as they stand before its body. */
export function parsePartHead(head: string): Pick<BodyPart, 'name' | 'contentType' | 'headers'> {
  const headers: Record<string, string> = Object.fromEntries(
    head
      .replaceAll(/\r?\n[ \t]+/g, ' ')
      .split(/\r?\n/)
      .filter((line) => line.includes(':'))
      .map((line) => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  return {
    name: nameIn(headers['content-disposition'], 'name'),
    contentType: headers['content-type'],
    headers,
  }
}

/** A name as browsers write it. @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
export function nameIn(disposition: string | undefined, parameter: 'name' | 'filename'): string | undefined {
  const name = headerParameter(disposition, parameter)
  return name?.includes('%') ? name.replaceAll(/%(?:22|0D|0A)/gi, decodeURIComponent) : name
}
