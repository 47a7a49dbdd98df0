import path from 'node:path'
import {assertMayWrite} from './may-write.ts'
import {commit, recover, stage, type Ownership, type Staged} from './staging.ts'
import {inFolder} from './write-error.ts'

export interface WriteOptions {
  /** Texts by path. */
  readonly files: Readonly<Record<string, string>>
  /** Replace files that are not recognized as generated, and symbolic links. Default: `false`. */
  readonly force?: boolean
  /** The files that were read, which must not be replaced in any case. */
  readonly inputs: readonly string[]
  readonly isOurs: Ownership
}

/**
 * Writes files so that on any failure each folder holds all of the old ones or all of the new ones.
 *
 * All are first written and flushed to a folder beside their targets, and only then renamed into their places, by a list that is kept with them.
 * A process that is killed before the list is there has changed nothing. One that is killed between two renames leaves new files beside old ones
 * for as long as nothing is generated again: the next run renames the rest before it does anything else. Where the folder of the targets does
 * not exist yet, a single rename makes it, with all of its files. Files of other names are left alone.
 *
 * @throws {InputError} if a target must not be replaced, or cannot be written.
 */
export async function writeFiles({files, force = false, inputs, isOurs}: WriteOptions): Promise<void> {
  const folders = new Map<string, Map<string, string>>()
  for (const [file, text] of Object.entries(files)) {
    const {dir, base} = path.parse(path.resolve(file))
    folders.set(dir, (folders.get(dir) ?? new Map<string, string>()).set(base, text))
  }
  for (const folder of folders.keys()) await inFolder(folder, () => recover(folder, isOurs))
  for (const [folder, texts] of folders) await assertMayWrite({folder, names: [...texts.keys()], force, inputs, isOurs})
  const staged: Staged[] = []
  try {
    for (const [folder, texts] of folders) staged.push(await inFolder(folder, () => stage(folder, texts)))
    for (const own of staged) await inFolder(own.folder, () => commit(own))
  } finally {
    for (const own of staged) await own.remove()
  }
}
