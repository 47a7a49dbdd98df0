import {realpath, stat} from 'node:fs/promises'
import path from 'node:path'
import {InputError} from '../../errors.ts'
import {type Ownership, lstatOf} from './staging.ts'
import {asWriteError} from './write-error.ts'

export interface Targets {
  readonly folder: string
  readonly names: readonly string[]
  readonly force: boolean
  readonly inputs: readonly string[]
  readonly isOurs: Ownership
}

/** @throws {InputError} that names each file which must not be replaced. */
export async function assertMayWrite({folder, names, force, inputs, isOurs}: Targets): Promise<void> {
  const found = await lookUp(folder)
  if (found !== undefined && !(await stat(folder).catch(() => found)).isDirectory())
    throw new InputError('Found a file, expected a folder: choose another path. Nothing was changed.', {file: folder})
  if (found === undefined) return
  const sources = new Set(await Promise.all(inputs.map((file) => realpath(file).catch(() => path.resolve(file)))))
  const refusals: {file: string; reason: string}[] = []
  for (const name of names) {
    const file = path.join(folder, name)
    const reason = await refusalOf(file, {folder, force, sources, isOurs})
    if (reason !== undefined) refusals.push({file, reason})
  }
  const [first, ...others] = refusals
  if (first === undefined) return
  const lines = [first.reason, ...others.map(({file, reason}) => `${file}: ${reason}`)]
  throw new InputError(`${lines.join('\n')}\nNothing was changed.`, {file: first.file})
}

async function refusalOf(
  file: string,
  {folder, force, sources, isOurs}: Pick<Targets, 'folder' | 'force' | 'isOurs'> & {sources: ReadonlySet<string>},
): Promise<string | undefined> {
  const found = await lookUp(file)
  if (found === undefined) return undefined
  if (found.isDirectory()) return 'Found a folder, expected a file: move it away.'
  const real = await realpath(file).catch(() => file)
  if (sources.has(real)) return 'The file is read to make the others: choose another folder for these.'
  if (force) return undefined
  if (found.isSymbolicLink()) return 'Found a symbolic link, which would be replaced: remove it, or give "--force".'
  if (!found.isFile()) return 'Found what is no file: remove it, or give "--force".'
  return found.size === 0 || (await isOurs(folder, path.basename(file)))
    ? undefined
    : 'The file was not generated, and would be replaced: move it away, or give "--force".'
}

async function lookUp(file: string): ReturnType<typeof lstatOf> {
  return lstatOf(file).catch((error: unknown) => {
    throw asWriteError(error, file)
  })
}
