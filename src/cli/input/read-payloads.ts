import path from 'node:path'
import {InputError} from '../../errors.ts'
import {fileStart} from '../../json/text-lines.ts'
import type {Io} from '../io.ts'
import {asInputError} from './as-input-error.ts'
import {type ListedInput, stdinOperand} from './list-inputs.ts'
import {countBytes, openFile, type OpenFile} from './open-file.ts'
import type {Format, Payload} from './payload.ts'
import {peek} from './peek.ts'
import {type Line, readAll, readLines} from './read-lines.ts'
import {bytesOf, oversized} from './size-limit.ts'
import {splitHar} from './split-har.ts'
import {assertKnownType, assertNoZip, formatOfName, formatOfStart} from './tell-format.ts'

export interface ReadPayloadsOptions {
  /** The format of every input, where it should not be told from name and content. */
  readonly format: Format | undefined
  /** True if names may be of any type, since the caller says what the files are. */
  readonly anyName: boolean
  /** The file that the standard input is a part of. Default: none, it is called `<stdin>`. */
  readonly stdinName?: StdinName | undefined
  /** The most bytes of a payload. Default: those of `usualSize`. */
  readonly limit?: number | undefined
  /** The place to go on from. Default: the start of the first input. */
  readonly from?: InputPlace
}

/** The name of the standard input, with the number of its first line. */
export interface StdinName {
  readonly file: string
  readonly line: number
}

/** A payload, or the reason why it cannot be read. */
export type PayloadInput = Payload | InputError

/** A place between two payloads, from which an input can be read on. */
export interface InputPlace {
  /** Index in the list of inputs. */
  readonly input: number
  /** The number of payloads of the input before the place. */
  readonly payloads: number
  /** The line of the place in JSON Lines, and its offset in decompressed bytes. In an HTTP Archive, payloads alone count. */
  readonly line: number
  readonly offset: number
}

/** The start of an input. */
export function startOf(input: number): InputPlace {
  return {input, payloads: 0, line: 1, offset: 0}
}

/** A few payloads. */
export interface PayloadBatch {
  readonly payloads: readonly PayloadInput[]
  /** The place after them. */
  readonly end: InputPlace
  /** The number of bytes of the file up to that place, as far as it is known: compressed ones are read in blocks. */
  readonly bytesRead: number
}

/** Reads inputs, no more than a few payloads at a time. What cannot be read is an `InputError` in its place, and the rest follows. */
export async function* readPayloads(
  inputs: readonly ListedInput[],
  {from = startOf(0), ...options}: ReadPayloadsOptions,
  io: Io,
): AsyncGenerator<PayloadBatch, void> {
  for (let index = from.input; index < inputs.length; index++) {
    const input = inputs[index]!
    if (input instanceof InputError) yield {payloads: [input], end: startOf(index + 1), bytesRead: 0}
    else yield* readInput(input, {...options, from: index === from.input ? from : startOf(index)}, io)
  }
}

async function* readInput(
  input: string,
  {format, anyName, from: place, stdinName, limit = bytesOf()}: ReadPayloadsOptions & {readonly from: InputPlace},
  io: Io,
): AsyncGenerator<PayloadBatch, void> {
  const part = input === stdinOperand ? stdinName : undefined
  const file = input === stdinOperand ? (part?.file ?? '<stdin>') : input
  const from = part === undefined ? place : {...place, line: part.line}
  try {
    if (input !== stdinOperand && !anyName) assertKnownType(input)
    const resolved = input === stdinOperand ? undefined : path.resolve(io.cwd, input)
    const open = resolved === undefined ? countBytes(io.stdin) : await openFile(resolved, from.offset)
    const folder = resolved === undefined ? {} : {folder: path.dirname(resolved)}
    const source: Source = {file, ...folder, from, limit, open, bytes: open.source}
    yield* from.offset > 0 ? readJsonLines(source) : readSource(source, format ?? formatOfName(part?.file ?? input))
  } catch (error) {
    yield {payloads: [asInputError(file)(error)], end: startOf(from.input + 1), bytesRead: 0}
  }
}

interface Source {
  readonly file: string
  /** The folder of the file, if it is one. */
  readonly folder?: string
  readonly from: InputPlace
  readonly limit: number
  readonly open: OpenFile
  /** The bytes from the place on. */
  readonly bytes: AsyncIterable<Uint8Array>
}

async function* readSource(source: Source, format: Format | undefined): AsyncGenerator<PayloadBatch, void> {
  const {file, from, limit, open} = source
  const {answer, source: bytes} = await peek(open.source, limit, (start, isWhole) => {
    const text = new TextDecoder().decode(start)
    assertNoZip(text, file)
    if (isWhole && text.trim() === '') return 'empty'
    return text.trim() === '' ? undefined : (format ?? formatOfStart(text, isWhole))
  })
  switch (answer) {
    case 'jsonl':
      return yield* readJsonLines({...source, bytes})
    case 'har':
      return yield* readHar({...source, bytes})
    case 'json':
    case 'sse': {
      const payload: Payload = {file, format: answer, content: await readAll(bytes, limit), start: fileStart, index: 0}
      yield {payloads: [payload], end: startOf(from.input + 1), bytesRead: open.bytesRead()}
      return
    }
    default:
      throw new InputError('The input is empty.')
  }
}

async function* readJsonLines({file, from, limit, open, bytes}: Source): AsyncGenerator<PayloadBatch, void> {
  let index = from.payloads
  const toPayload = ({bytes: content, number}: Line): PayloadInput[] => {
    if (content === undefined) return [oversized(limit, {file, position: {line: number, column: 1}})]
    if (isBlank(content)) return []
    return [{file, format: 'jsonl', content, start: {line: number, column: 1}, index: index++}]
  }
  for await (const lines of readLines(bytes, limit, {number: from.line, offset: from.offset})) {
    const payloads = lines.flatMap(toPayload)
    const {number, end: offset} = lines.at(-1)!
    const end = {input: from.input, payloads: index, line: number + 1, offset}
    yield {payloads, end, bytesRead: open.bytesRead()}
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}

async function* readHar({file, folder, from, limit, open, bytes}: Source): AsyncGenerator<PayloadBatch, void> {
  let index = 0
  for await (const {text, start} of splitHar(decodeChunks(bytes), limit)) {
    const place = {file, ...(folder !== undefined && {folder})}
    const payload: Payload = {...place, format: 'har', content: text, start, index: index++}
    const end = {...from, payloads: index}
    if (index > from.payloads) yield {payloads: [payload], end, bytesRead: open.bytesRead()}
  }
}

async function* decodeChunks(source: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder('utf-8', {fatal: true})
  for await (const chunk of source) yield decoder.decode(chunk, {stream: true})
  yield decoder.decode()
}
