import type {FileHandle} from 'node:fs/promises'
import {fs, util} from '../../builtin.ts'

const flushDescriptor = util.promisify(fs.fsync)

/** Waits until what was written is on the disk. The file handles of Yarn's Plug'n'Play cannot do it themselves. */
export function flush({fd}: FileHandle): Promise<void> {
  return flushDescriptor(fd)
}
