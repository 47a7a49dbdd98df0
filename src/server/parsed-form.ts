import {InputError} from '../errors.ts'
import {binaryString, textOfBinary} from '../http/binary.ts'
import {pairsOf} from '../http/pairs.ts'
import {isJsonObject, type JsonObject} from '../json/object.ts'
import {ownMember} from '../json/own.ts'
import type {ReceivedPart} from './form-upload.ts'
import {UploadedFile} from './uploaded-file.ts'

/**
 * The parts of a multipart form as parsers in front leave them: multer, formidable and `@fastify/multipart` have files among the fields, or in a list
 * or a record of their own. A file on a disk is a stream, of which only the beginning of its part is checked.
 */
export function partsOfParsed(fields: unknown, files: unknown): ReceivedPart[] {
  const ofFields = Object.entries(isJsonObject(fields) ? fields : {})
  return [...ofFields, ...entriesOfFiles(files)].flatMap(([name, values]) =>
    (Array.isArray(values) ? (values as unknown[]) : [values]).flatMap((value) => partsOf(name, value)),
  )
}

function entriesOfFiles(files: unknown): [name: string, file: unknown][] {
  if (Array.isArray(files)) return files.flatMap(entriesOfFiles)
  if (!isJsonObject(files)) return []
  return isFile(files) ? [[String(ownMember(files, 'fieldname')), files]] : Object.entries(files)
}

function partsOf(name: string, value: unknown): ReceivedPart[] {
  if (value instanceof Uint8Array) return [filePart(name, {contentType: undefined, filename: '', content: value})]
  if (isFile(value)) {
    const named = first(value, ['originalname', 'originalFilename', 'filename', 'name'])
    // Where `express-fileupload` has stored a file, its data is empty.
    const content = first(value, ['buffer', '_buf', 'path', 'filepath', 'tempFilePath', 'data'])
    const filename = typeof named === 'string' ? named : ''
    return [filePart(name, {contentType: value.mimetype, filename, content})]
  }
  const isField = isJsonObject(value) && ownMember(value, 'type') === 'field' && Object.hasOwn(value, 'fieldname')
  return pairsOf({[name]: isField ? ownMember(value, 'value') : value}).map((pair) => ({
    name: pair.name,
    contentType: undefined,
    headers: {},
    body: binaryString(new TextEncoder().encode(pair.text)),
    text: () => pair.text,
  }))
}

function isFile(value: unknown): value is JsonObject & {readonly mimetype: string} {
  return typeof ownMember(value, 'mimetype') === 'string' && ownMember(value, 'type') !== 'field'
}

function first(file: JsonObject, names: readonly string[]): unknown {
  for (const name of names) {
    const value = ownMember(file, name)
    if (
      value !== undefined &&
      value !== null &&
      value !== '' &&
      (typeof value !== 'object' || value instanceof Uint8Array)
    )
      return value
  }
  return undefined
}

interface FileLeft {
  readonly contentType: string | undefined
  readonly filename: string
  /** Its bytes, or its path. */
  readonly content: unknown
}

function filePart(name: string, {contentType, filename, content}: FileLeft): ReceivedPart {
  const about = {name: filename, type: contentType ?? ''}
  const part = {name, contentType, headers: {}, body: '', text: () => ''}
  if (!(content instanceof Uint8Array) || contentType === undefined) {
    const stream = content instanceof Uint8Array ? new Uint8Array(content) : streamOfPath(content)
    return {...part, file: new UploadedFile(stream, about), isStreamed: true}
  }
  const bytes = new Uint8Array(content)
  const body = binaryString(bytes)
  return {...part, body, text: () => textOfBinary(body), file: new UploadedFile(bytes, about)}
}

function streamOfPath(path: unknown): ReadableStream<Uint8Array<ArrayBuffer>> {
  let chunks: AsyncIterator<Uint8Array<ArrayBuffer>> | undefined
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        if (typeof path !== 'string')
          throw new InputError(
            'Found a file that a parser in front of the validation has stored elsewhere, expected its bytes or its path.',
          )
        // No other part of a server needs Node.js, and bundlers for other platforms would look for what is imported.
        const {createReadStream} = process.getBuiltinModule('node:fs')
        chunks ??= createReadStream(path)[Symbol.asyncIterator]() as AsyncIterator<Uint8Array<ArrayBuffer>>
        const read = await chunks.next()
        if (read.done === true) controller.close()
        else controller.enqueue(read.value)
      },
      async cancel() {
        await chunks?.return?.()
      },
    },
    {highWaterMark: 0},
  )
}
