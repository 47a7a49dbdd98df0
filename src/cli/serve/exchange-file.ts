import {type FileHandle, open} from 'node:fs/promises'
import path from 'node:path'
import {toHarEntry, type Observation} from '../../testing/index.ts'
import type {Exchange} from '../../validate/index.ts'
import {asInputError} from '../input/as-input-error.ts'

/** A file that exchanges are written to, one after the other, while a program goes on. */
export interface ExchangeFile {
  readonly write: (exchange: Exchange, observation: Observation) => void
  /** Waits until all is written. */
  readonly close: () => Promise<void>
}

export interface ExchangeFileOptions {
  readonly cwd: string
  /** Is told once if the file can be written no longer, for instance because the disk is full. */
  readonly onError: (error: Error) => void
}

/** Appends exchanges to a file as JSON Lines. @throws {InputError} if it cannot be opened. */
export async function openRecord(file: string, options: ExchangeFileOptions): Promise<ExchangeFile> {
  const handle = await openFile(file, 'a+', options)
  // A line that was cut off must not swallow the next one.
  if (!(await endsWithLine(handle))) await handle.appendFile('\n')
  return inOrder({file, handle, ...options}, (exchange) => handle.appendFile(`${JSON.stringify(exchange)}\n`))
}

export interface HarOptions extends ExchangeFileOptions {
  /** The version of this package. */
  readonly version: string
  readonly baseUrl: string
}

/** The end of an HTTP Archive, which each further entry overwrites, so that the file is whole at any time. */
const harEnd = '\n]}}\n'

/** Writes exchanges to an HTTP Archive. @throws {InputError} if it cannot be opened. */
export async function openHar(file: string, {version, baseUrl, ...options}: HarOptions): Promise<ExchangeFile> {
  const handle = await openFile(file, 'w', options)
  const start = `{"log": {"version": "1.2", "creator": ${JSON.stringify({name: 'messages-openapi', version})}, "entries": [`
  let position = 0
  let separator = ''
  const add = async (text: string) => {
    const bytes = Buffer.from(text)
    await handle.write(Buffer.concat([bytes, Buffer.from(harEnd)]), 0, null, position)
    position += bytes.length
  }
  await add(start)
  return inOrder({file, handle, ...options}, async (exchange, observation) => {
    await add(`${separator}\n${JSON.stringify(toHarEntry(exchange, {baseUrl, ...observation}))}`)
    separator = ','
  })
}

async function openFile(file: string, flags: string, {cwd}: ExchangeFileOptions): Promise<FileHandle> {
  try {
    return await open(path.resolve(cwd, file), flags)
  } catch (error) {
    throw asInputError(file)(error)
  }
}

async function endsWithLine(handle: FileHandle): Promise<boolean> {
  const {size} = await handle.stat()
  if (size === 0) return true
  const {buffer} = await handle.read(Buffer.alloc(1), 0, 1, size - 1)
  return buffer.toString() === '\n'
}

interface Target extends ExchangeFileOptions {
  readonly file: string
  readonly handle: FileHandle
}

/** Writes begin in the order of their calls, each after the one before. The first that fails is the last. */
function inOrder({file, handle, onError}: Target, write: (exchange: Exchange, observation: Observation) => Promise<void>): ExchangeFile {
  let isBroken = false
  let last = Promise.resolve()
  return {
    write(...given) {
      last = last.then(async () => {
        if (!isBroken) await write(...given)
      }).catch((error: unknown) => {
        isBroken = true
        onError(asInputError(file)(error))
      })
    },
    async close() {
      await last
      await handle.close()
    },
  }
}
