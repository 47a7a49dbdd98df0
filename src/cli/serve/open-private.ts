import {constants} from 'node:fs'
import {lstat, open, type FileHandle} from 'node:fs/promises'
import {InputError} from '../../errors.ts'

/** Its owner alone may read a recording: what people say to a service is nobody else's business. */
const privateMode = 0o600
const othersMayRead = 0o077

/** Not every platform has it. */
const noFollow = (constants as {readonly O_NOFOLLOW?: number}).O_NOFOLLOW ?? 0

export interface OpenPrivateOptions {
  /** As it is named in messages. */
  readonly file: string
  /** Called if others can read a file that was there before. Its mode is left as it is. */
  readonly onNotice: (notice: string) => void
}

/** Opens a file to append to it and to read it; a new one can be read by its owner alone. A symbolic link is not followed. */
export async function openPrivate(path: string, {file, onNotice}: OpenPrivateOptions): Promise<FileHandle> {
  await assertNoLink(path, file)
  const handle = await open(path, constants.O_RDWR | constants.O_CREAT | constants.O_APPEND | noFollow, privateMode)
  const stats = await handle.stat()
  if (stats.isFile() && (stats.mode & othersMayRead) !== 0 && process.platform !== 'win32') {
    onNotice(
      `${file}: Others on this machine can read this file, which was there before: "chmod 600" makes it private.`,
    )
  }
  return handle
}

/** Creates a file that must not exist, for its owner alone. */
export function createPrivate(path: string): Promise<FileHandle> {
  return open(path, constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | noFollow, privateMode)
}

/** Tells paths of a file, or of nothing yet, which another file may replace. @throws {InputError} for a symbolic link. */
export async function isReplaceable(path: string, file: string): Promise<boolean> {
  const stats = await assertNoLink(path, file)
  return stats === undefined || stats.isFile()
}

async function assertNoLink(path: string, file: string) {
  const stats = await lstat(path).catch(() => undefined)
  if (stats?.isSymbolicLink())
    throw new InputError('Found a symbolic link, expected a file: name the file that it leads to.', {file})
  return stats
}
