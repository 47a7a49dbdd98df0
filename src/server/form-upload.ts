import {InputError} from '../errors.ts'
import {binaryString, textOfBinary} from '../http/binary.ts'
import {essence, isJson} from '../http/media-type.ts'
import type {MultipartReader, PartHead} from '../http/multipart-reader.ts'
import type {BodyPart} from '../http/parse-multipart.ts'
import {partFileName} from '../http/part-file-name.ts'
import {joined} from '../http/read-bytes.ts'
import {isJsonObject} from '../json/object.ts'
import {ownMember, setOwn} from '../json/own.ts'
import {UploadedFile} from './uploaded-file.ts'

/** A part of a form that was read. Of a file that streams, only the beginning was, and its body is empty. */
export interface ReceivedPart extends BodyPart {
  readonly file?: UploadedFile
  readonly isStreamed?: true
}

/** The value of the parts of a form, or the reason why it is refused. */
export type CheckForm<Fault> = (
  parts: readonly ReceivedPart[],
  isWhole: boolean,
) => {readonly value: unknown} | {readonly fault: Fault}

export interface FormUploadOptions<Fault> {
  /** The bytes that are kept in memory. */
  readonly limit: number
  readonly check: CheckForm<Fault>
  /** The fault of a field that is longer than what may be kept. */
  readonly tooLarge: Fault
  readonly malformed: (message: string) => Fault
  /** The error of a form whose end is refused, when its beginning was admitted. */
  readonly toError: (fault: Fault) => Error
}

/**
 * A multipart form that is read as far as it fits in memory. A file that does not fit streams: the form is then admitted with what came before it,
 * and the rest is read, checked and added to its value when the file was read.
 */
export class FormUpload<Fault> {
  readonly #reader: MultipartReader
  readonly #options: FormUploadOptions<Fault>
  readonly #parts: ReceivedPart[] = []
  #left: number
  #value: Record<string, unknown> | undefined

  constructor(reader: MultipartReader, options: FormUploadOptions<Fault>) {
    this.#reader = reader
    this.#options = options
    this.#left = options.limit
  }

  /** The value of the form, which grows while files stream. */
  async read(): Promise<{readonly value: unknown; readonly streams: boolean} | {readonly fault: Fault}> {
    const end = await this.#readOn()
    if (end === 'too-large') return {fault: this.#options.tooLarge}
    const checked = this.#options.check(this.#parts, end === 'whole')
    if ('fault' in checked) return checked
    const value = withFiles(checked.value, this.#parts)
    if (isJsonObject(value)) this.#value = value
    return {value, streams: end === 'streams'}
  }

  /** Reads parts up to the end, or to a file that does not fit in memory. */
  async #readOn(): Promise<'whole' | 'streams' | 'too-large'> {
    for (let head = await this.#reader.next(); head !== undefined; head = await this.#reader.next()) {
      const isFile = isFilePart(head)
      const {chunks, length, hasEnded} = await this.#keep()
      if (!hasEnded && !isFile) return 'too-large'
      if (hasEnded) this.#parts.push(keptPart(head, joined(chunks, length), isFile))
      else {
        const file = new UploadedFile(this.#stream(chunks), fileOf(head))
        this.#parts.push({...head, body: '', text: () => '', file, isStreamed: true})
        return 'streams'
      }
    }
    return 'whole'
  }

  async #keep(): Promise<{chunks: Uint8Array<ArrayBuffer>[]; length: number; hasEnded: boolean}> {
    const chunks: Uint8Array<ArrayBuffer>[] = []
    let length = 0
    for (let chunk = await this.#reader.read(); chunk !== undefined; chunk = await this.#reader.read()) {
      chunks.push(chunk)
      length += chunk.length
      if (length > this.#left) return {chunks, length, hasEnded: false}
    }
    this.#left -= length
    return {chunks, length, hasEnded: true}
  }

  #stream(begun: Uint8Array<ArrayBuffer>[]): ReadableStream<Uint8Array<ArrayBuffer>> {
    return new ReadableStream(
      {
        pull: async (controller) => {
          try {
            const chunk = begun.shift() ?? (await this.#reader.read())
            if (chunk !== undefined) return controller.enqueue(chunk)
            await this.#finish()
          } catch (error) {
            const {malformed, toError} = this.#options
            throw error instanceof InputError ? toError(malformed(error.message)) : error
          }
          controller.close()
        },
      },
      {highWaterMark: 0},
    )
  }

  /** Reads the parts behind a file that has streamed. @throws what `toError` makes of a form that is refused now. */
  async #finish(): Promise<void> {
    const {tooLarge, check, toError} = this.#options
    const end = await this.#readOn()
    if (end === 'too-large') throw toError(tooLarge)
    const checked = check(this.#parts, end === 'whole')
    if ('fault' in checked) throw toError(checked.fault)
    const value = withFiles(checked.value, this.#parts)
    for (const [name, field] of Object.entries(isJsonObject(value) ? value : {})) setOwn(this.#value ?? {}, name, field)
  }
}

/** A part is a file if it has the name of one, as in the forms of the web, or a media type that is no text and no JSON. */
function isFilePart({contentType, headers}: PartHead): boolean {
  if (isJson(contentType)) return false
  const isText = contentType === undefined || essence(contentType).startsWith('text/')
  return !isText || partFileName({headers}) !== undefined
}

function fileOf({contentType, headers}: PartHead): {name: string; type: string} {
  return {name: partFileName({headers}) ?? '', type: contentType ?? ''}
}

function keptPart(head: PartHead, bytes: Uint8Array<ArrayBuffer>, isFile: boolean): ReceivedPart {
  const body = binaryString(bytes)
  const part = {...head, body, text: () => textOfBinary(body)}
  return isFile ? {...part, file: new UploadedFile(bytes, fileOf(head))} : part
}

/** The value of a form with its files in the place of their texts. */
export function withFiles(value: unknown, parts: readonly ReceivedPart[]): unknown {
  if (!isJsonObject(value)) return value
  const form = {...value}
  for (const name of new Set(parts.flatMap((part) => (part.file === undefined ? [] : [part.name ?? ''])))) {
    const field = ownMember(value, name)
    const same = parts.filter((part) => part.name === name)
    const fileAt = (index: number, text: unknown) => (typeof text === 'string' ? (same[index]?.file ?? text) : text)
    if (Array.isArray(field))
      setOwn(
        form,
        name,
        field.map((text: unknown, index) => fileAt(index, text)),
      )
    else setOwn(form, name, fileAt(0, field))
  }
  return form
}
