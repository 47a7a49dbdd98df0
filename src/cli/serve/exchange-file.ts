import type {FileHandle} from 'node:fs/promises'
import path from 'node:path'
import type {Observation} from '../../testing/index.ts'
import type {Exchange} from '../../validate/index.ts'
import {asInputError} from '../input/as-input-error.ts'
import {makeFolderOf} from '../options/files.ts'
import {openPrivate} from './open-private.ts'

/** A file that exchanges are written to, one after the other, while a program goes on. */
export interface ExchangeFile {
  readonly write: (exchange: Exchange, observation: Observation) => void
  /** Waits until all is written. */
  readonly close: () => Promise<void>
}

export interface ExchangeFileOptions {
  readonly cwd: string
  /** Called once if the file can be written no longer, for instance because the disk is full. */
  readonly onError: (error: Error) => void
  /** Called with what the user should know of the file. */
  readonly onNotice: (notice: string) => void
}

/**
 * Appends exchanges to a file as JSON Lines, each in one write, so that several programs may append to the same file.
 *
 * @throws {InputError} if it cannot be opened.
 */
export async function openRecord(file: string, options: ExchangeFileOptions): Promise<ExchangeFile> {
  const target = path.resolve(options.cwd, file)
  await makeFolderOf(target, file)
  const handle = await openPrivate(target, {file, onNotice: options.onNotice}).catch((error: unknown) => {
    throw asInputError(file)(error)
  })
  try {
    // A line that was cut off must not swallow the next one.
    if (!(await endsWithLine(handle))) await handle.appendFile('\n')
  } catch (error) {
    await handle.close()
    throw asInputError(file)(error)
  }
  const write = async (exchange: Exchange) => appendWhole(handle, `${JSON.stringify(exchange)}\n`)
  return inOrder({file, ...options}, {write, close: () => handle.close()})
}

/** Appends the text, or nothing: what a full disk leaves of it is taken back. */
async function appendWhole(handle: FileHandle, text: string): Promise<void> {
  const bytes = Buffer.from(text)
  const {bytesWritten} = await handle.write(bytes)
  if (bytesWritten === bytes.length) return
  const stats = await handle.stat()
  if (stats.isFile()) await handle.truncate(stats.size - bytesWritten)
  throw new Error('There is no room for the exchange on the disk.')
}

async function endsWithLine(handle: FileHandle): Promise<boolean> {
  const {size} = await handle.stat()
  if (size === 0) return true
  const {buffer} = await handle.read(Buffer.alloc(1), 0, 1, size - 1)
  return buffer.toString() === '\n'
}

export interface ExchangeTarget extends ExchangeFileOptions {
  readonly file: string
}

export interface ExchangeWriter {
  readonly write: (exchange: Exchange, observation: Observation) => Promise<void>
  readonly close: () => Promise<void>
}

/** Writes begin in the order of their calls, each after the one before. The first that fails is the last. */
export function inOrder({file, onError, onNotice}: ExchangeTarget, writer: ExchangeWriter): ExchangeFile {
  let isBroken = false
  let last = Promise.resolve()
  const fail = (error: unknown) => {
    isBroken = true
    onError(asInputError(file)(error))
  }
  return {
    write(...given) {
      last = last
        .then(async () => {
          if (!isBroken) await writer.write(...given)
        })
        .catch((error: unknown) => {
          // A payload may be nested so deeply that it cannot be written; the next one is not.
          if (error instanceof RangeError) onNotice(`${file}: An exchange is left out, which is nested too deeply.`)
          else fail(error)
        })
    },
    async close() {
      await last
      await writer.close().catch((error: unknown) => {
        if (!isBroken) fail(error)
      })
    },
  }
}
