import path from 'node:path'
import {InputError} from '../../errors.ts'
import {fileStart} from '../../json/text-lines.ts'
import type {Io} from '../io.ts'
import {asInputError} from './as-input-error.ts'
import {expandGlob, listFolder} from './expand-glob.ts'
import {openFile} from './open-file.ts'
import type {Format, Payload} from './payload.ts'
import {peek} from './peek.ts'
import {readAll, readLines} from './read-lines.ts'
import {splitHar} from './split-har.ts'
import {assertKnownType, formatOfName, formatOfStart} from './tell-format.ts'

export interface ReadPayloadsOptions {
  /** Files and patterns; `-` is the standard input, and so is no name at all. */
  readonly operands: readonly string[]
  /** The format of every input, where it should not be told from name and content. */
  readonly format: Format | undefined
  /** True if names may be of any type, since the caller says what the files are. */
  readonly anyName: boolean
  /** Called with each operand that is a folder, and the number of files to read below it. Default: a folder is an error. */
  readonly onFolder?: (folder: string, files: number) => Promise<void>
  /** A file that folders and patterns do not mean, such as the one that is written. Default: they mean all. */
  readonly except?: string | undefined
}

const stdin = '-'

/** A payload, or the reason why it cannot be read. */
export type PayloadInput = Payload | InputError

/** Reads inputs, no more than a few payloads at a time. What cannot be read is an `InputError` in its place, and the rest follows. */
export async function* readPayloads(
  {operands, onFolder, except, ...options}: ReadPayloadsOptions,
  io: Io,
): AsyncGenerator<readonly PayloadInput[], void> {
  for (const operand of operands.length === 0 ? [stdin] : operands) {
    const files =
      operand === stdin ? [stdin] : await listFiles(operand, {io, onFolder, except}).catch(asInputError(operand))
    if (files instanceof InputError) yield [files]
    else for (const file of files) yield* readFile(file, options, io)
  }
}

async function listFiles(
  operand: string,
  {
    io: {cwd},
    onFolder,
    except,
  }: {readonly io: Io; readonly onFolder: ReadPayloadsOptions['onFolder']; readonly except: string | undefined},
): Promise<readonly string[]> {
  const inFolder = onFolder && (await listFolder(operand, cwd))
  const all = inFolder ?? (await expandGlob(operand, cwd))
  const files = except === undefined ? all : all.filter((file) => path.resolve(cwd, file) !== path.resolve(cwd, except))
  if (inFolder !== undefined) await onFolder?.(operand, files.length)
  return files
}

async function* readFile(
  file: string,
  {format, anyName}: Pick<ReadPayloadsOptions, 'format' | 'anyName'>,
  io: Io,
): AsyncGenerator<readonly PayloadInput[], void> {
  const name = file === stdin ? '<stdin>' : file
  try {
    if (file !== stdin && !anyName) assertKnownType(file)
    yield* readSource(file === stdin ? io.stdin : openFile(path.resolve(io.cwd, file)), {
      name,
      format: format ?? formatOfName(file),
    })
  } catch (error) {
    yield [asInputError(name)(error)]
  }
}

async function* readSource(
  bytes: AsyncIterable<Uint8Array>,
  {name, format}: {name: string; format: Format | undefined},
): AsyncGenerator<readonly PayloadInput[], void> {
  const {answer, source} = await peek(bytes, (start, isWhole) => {
    const text = new TextDecoder().decode(start)
    if (isWhole && text.trim() === '') return 'empty'
    return text.trim() === '' ? undefined : (format ?? formatOfStart(text, isWhole))
  })
  switch (answer) {
    case 'jsonl':
      return yield* readJsonLines(name, source)
    case 'har':
      return yield* readHar(name, source)
    case 'json':
    case 'sse':
      yield [{file: name, format: answer, content: await readAll(source), start: fileStart, index: 0}]
      return
    default:
      throw new InputError('The input is empty.')
  }
}

async function* readJsonLines(
  file: string,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly Payload[], void> {
  let index = 0
  for await (const lines of readLines(source))
    yield lines
      .filter(({bytes}) => !isBlank(bytes))
      .map(({bytes, number}): Payload => {
        return {file, format: 'jsonl', content: bytes, start: {line: number, column: 1}, index: index++}
      })
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}

async function* readHar(file: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Payload[], void> {
  let index = 0
  for await (const {text, start} of splitHar(decodeChunks(source)))
    yield [{file, format: 'har', content: text, start, index: index++}]
}

async function* decodeChunks(source: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder('utf-8', {fatal: true})
  for await (const chunk of source) yield decoder.decode(chunk, {stream: true})
  yield decoder.decode()
}
