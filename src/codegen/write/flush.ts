import {fsync} from 'node:fs'
import type {FileHandle} from 'node:fs/promises'
import {promisify} from 'node:util'

const flushDescriptor = promisify(fsync)

/** Waits until what was written is on the disk. The file handles of Yarn's Plug'n'Play cannot do it themselves. */
export function flush({fd}: FileHandle): Promise<void> {
  return flushDescriptor(fd)
}
