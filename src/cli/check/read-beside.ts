import path from 'node:path'
import {fs} from '../../builtin.ts'
import {ownMember} from '../../json/own.ts'

/** Not every platform has it. */
const noFollow = (fs.constants as {readonly O_NOFOLLOW?: number}).O_NOFOLLOW ?? 0

/** The reason why a file was not read, as the end of a sentence that begins with its name. */
export interface Unreadable {
  readonly reason: string
}

export function isUnreadable(read: Uint8Array | Unreadable): read is Unreadable {
  return !(read instanceof Uint8Array)
}

/**
 * The bytes of a file that a stranger names, if it is a plain file in `folder` itself and has no more than `limit` bytes. No name
 * leads out of the folder, be it by `..`, by a root or by a link.
 */
export function readBeside(folder: string | undefined, name: string, limit: number): Uint8Array | Unreadable {
  if (folder === undefined) return {reason: 'is read only where the archive is a file'}
  if (/[\\/:\0]|^\.{0,2}$/.test(name)) return {reason: 'is none in the folder of the archive'}
  const file = path.join(folder, name)
  try {
    const stats = fs.lstatSync(file)
    if (!stats.isFile()) return {reason: 'is no plain file'}
    if (stats.size > limit) return {reason: 'is longer than the bodies of an entry may be'}
    const descriptor = fs.openSync(file, fs.constants.O_RDONLY | noFollow)
    try {
      return fs.readFileSync(descriptor)
    } finally {
      fs.closeSync(descriptor)
    }
  } catch (error) {
    return {reason: ownMember(error, 'code') === 'ENOENT' ? 'is not beside the archive' : 'cannot be read'}
  }
}
