import {InputError} from '../../errors.ts'
import {ownValue} from '../../json/own.ts'

/** Runs what changes a folder. @throws {InputError} that says in a sentence what went wrong and what to do, where the file system did. */
export async function inFolder<T>(folder: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    throw asWriteError(error, folder)
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: make room, and run the command again',
  EDQUOT: 'The quota of the disk is used up: make room, and run the command again',
  EFBIG: 'The file is as large as the system allows: write another one',
  EACCES: 'The folder may not be written to: change its permissions, or choose another one',
  EPERM: 'The folder may not be written to: change its permissions, or choose another one',
  EROFS: 'The file system may only be read: choose another folder',
  ENOTDIR: 'A part of the path is a file, expected a folder: choose another path',
  EEXIST: 'A part of the path is a file, expected a folder: choose another path',
  EISDIR: 'Found a folder, expected a file: move it away',
  ENAMETOOLONG: 'The path is too long: choose a shorter one',
}

/** A failure of the file system as a sentence, with what to do. */
export function asWriteError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || error instanceof InputError || !('code' in error)) return error
  const reason = reasonOf(String(error.code)) ?? `The files cannot be written (${error.message})`
  return new InputError(`${reason}. Nothing was changed.`, {file, cause: error})
}

/** A sentence for a code of the file system, with what to do and without its end. */
export function reasonOf(code: string): string | undefined {
  return ownValue(reasons, code)
}
