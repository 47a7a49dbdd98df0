import {InputError} from '../errors.ts'
import {headerParameter} from './media-type.ts'
import {type BodyPart, parsePartHead} from './parse-multipart.ts'

/** The beginning of a part, whose body has not been read yet. */
export type PartHead = Pick<BodyPart, 'name' | 'contentType' | 'headers'>

/** In bytes: more than the headers of a part have, and than the white space after a boundary has. */
const [maxHead, maxPadding] = [16 * 1024, 256]
const [lineFeed, carriageReturn, hyphen] = [0x0a, 0x0d, 0x2d]

/**
 * Reads a multipart body part by part, so that no more of it is in memory than a chunk and a boundary. Each method throws an `InputError` for
 * a body that is malformed.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2046#section-5.1
 */
export class MultipartReader {
  readonly #source: AsyncIterator<Uint8Array<ArrayBuffer>>
  /** A line feed, two hyphens and the boundary: the line end before them may be a line feed alone. */
  readonly #delimiter: Uint8Array
  /** The line end before a body may belong to its boundary, so that it stays: of a part that is empty, or of the first boundary. */
  #buffer: Uint8Array<ArrayBuffer> = Uint8Array.of(lineFeed)
  /** The number of bytes of the buffer that are no content. */
  #start = 1
  #hasEnded = false
  #state: 'in-part' | 'between' | 'end' = 'in-part'
  #fault = 'Found a multipart body without the boundary that its content type names.'

  constructor(source: AsyncIterator<Uint8Array<ArrayBuffer>>, contentType: string) {
    const boundary = headerParameter(contentType, 'boundary')
    if (boundary === undefined || boundary === '')
      throw new InputError('Found a multipart body whose content type names no boundary.')
    this.#source = source
    this.#delimiter = new TextEncoder().encode(`\n--${boundary}`)
  }

  /** The next part; the rest of the one before it is passed over. Undefined after the last. */
  async next(): Promise<PartHead | undefined> {
    while (this.#state === 'in-part') await this.read()
    if (this.#state === 'end') return undefined
    for (;;) {
      const end = endOfHead(this.#buffer)
      if (end !== undefined) {
        const head = new TextDecoder().decode(this.#buffer.subarray(0, end))
        this.#buffer = this.#buffer.subarray(end - 1)
        this.#start = 1
        this.#state = 'in-part'
        return parsePartHead(head)
      }
      if (this.#buffer.length > maxHead)
        throw new InputError(`Found a part of a multipart body whose headers are longer than ${maxHead} bytes.`)
      await this.#more()
    }
  }

  /** The next bytes of the body of the part; undefined at its end. */
  async read(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    while (this.#state === 'in-part') {
      const found = this.#find()
      const end = this.#contentEnd(found.at)
      if (end > this.#start) return this.#take(end)
      if (found.next === undefined) await this.#more()
      else {
        this.#buffer = this.#buffer.subarray(found.next)
        this.#fault = 'Found a multipart body that ends before its last boundary.'
        this.#state = found.isLast ? 'end' : 'between'
      }
    }
    return undefined
  }

  #take(end: number): Uint8Array<ArrayBuffer> {
    const content = this.#buffer.subarray(this.#start, end)
    this.#buffer = this.#buffer.subarray(end)
    this.#start = 0
    return content
  }

  /** A carriage return may belong to the line end of a boundary that comes. */
  #contentEnd(at: number): number {
    return at > this.#start && this.#buffer[at - 1] === carriageReturn ? at - 1 : at
  }

  /** The place of a boundary, and of what is behind it; or the place up to which there is none. */
  #find(): {readonly at: number; readonly next?: number; readonly isLast?: boolean} {
    const buffer = this.#buffer
    for (let at = buffer.indexOf(lineFeed); at !== -1; at = buffer.indexOf(lineFeed, at + 1)) {
      if (!this.#mayStandAt(at)) continue
      const after = at + this.#delimiter.length
      if (after > buffer.length) return {at: this.#hasEnded ? buffer.length : at}
      const isLast = buffer[after] === hyphen && buffer[after + 1] === hyphen
      let next = isLast ? after + 2 : after
      while (buffer[next] === 0x20 || buffer[next] === 0x09) next++
      if (buffer[next] === carriageReturn) next++
      if (buffer[next] === lineFeed) return {at, next: next + 1, isLast}
      if (next >= buffer.length && this.#hasEnded) return {at, next, isLast}
      const isUndecided =
        next >= buffer.length || (next === after && buffer[next] === hyphen && next + 1 === buffer.length)
      if (isUndecided && next - after <= maxPadding) return {at}
    }
    return {at: buffer.length}
  }

  /** Tells whether the delimiter begins at an index, as far as the buffer goes. */
  #mayStandAt(at: number): boolean {
    const length = Math.min(this.#delimiter.length, this.#buffer.length - at)
    for (let index = 1; index < length; index++) if (this.#buffer[at + index] !== this.#delimiter[index]) return false
    return true
  }

  async #more(): Promise<void> {
    if (this.#hasEnded) throw new InputError(this.#fault)
    const read = await this.#source.next()
    if (read.done === true) this.#hasEnded = true
    else this.#buffer = this.#buffer.length === 0 ? read.value : concatenated(this.#buffer, read.value)
  }
}

/** The index behind the empty line after the headers of a part. */
function endOfHead(buffer: Uint8Array): number | undefined {
  let lineStart = 0
  for (let at = buffer.indexOf(lineFeed); at !== -1; at = buffer.indexOf(lineFeed, at + 1)) {
    if (at === lineStart || (at === lineStart + 1 && buffer[lineStart] === carriageReturn)) return at + 1
    lineStart = at + 1
  }
  return undefined
}

function concatenated(some: Uint8Array, others: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(some.length + others.length)
  all.set(some)
  all.set(others, some.length)
  return all
}
