import {open} from 'node:fs/promises'
import path from 'node:path'
import {flush} from '../../codegen/write/flush.ts'
import {InputError} from '../../errors.ts'
import {asInputError} from '../input/as-input-error.ts'
import type {Io, Output} from '../io.ts'
import {makeFolderOf, resolveOutput} from '../options/files.ts'

/** A file that takes the place of the standard output. */
export interface OutputFile extends Output {
  /** Waits until all that was written is on the disk, and tells its length in bytes; 0 for what is no regular file. */
  readonly flush: () => Promise<number>
  readonly close: () => Promise<void>
}

/**
 * Opens a file to write after its first `length` bytes; what is behind them is cut off.
 *
 * @throws {InputError} if it cannot be written, or is shorter.
 */
export async function openOutputFile(
  file: string,
  {io, length}: {readonly io: Io; readonly length: number},
): Promise<OutputFile> {
  try {
    const target = path.resolve(io.cwd, resolveOutput(file, io))
    await makeFolderOf(target, file)
    const handle = await open(target, 'a')
    const info = await handle.stat()
    const isRegular = info.isFile()
    if (isRegular && info.size < length)
      throw new InputError(
        `Found ${info.size} bytes, expected the ${length} that the interrupted run wrote: delete the checkpoint to begin again.`,
      )
    if (isRegular) await handle.truncate(length)
    return {
      isTTY: false,
      write: (text) => handle.appendFile(text),
      async flush() {
        if (!isRegular) return 0
        await flush(handle)
        return (await handle.stat()).size
      },
      close: () => handle.close(),
    }
  } catch (error) {
    throw asInputError(file)(error)
  }
}
