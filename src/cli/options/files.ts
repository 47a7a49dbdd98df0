import {mkdir} from 'node:fs/promises'
import path from 'node:path'
import {asWriteError} from '../../codegen/write/write-error.ts'
import {InputError} from '../../errors.ts'
import type {Arguments, Command} from '../command.ts'
import type {Io} from '../io.ts'

/** The value of an option that a command cannot do without. @throws {InputError} if it is not given. */
export function requireValue(given: Arguments, name: string, command: Command): string {
  const value = given.value(name)
  if (value === undefined)
    throw new InputError(`The option "--${name}" is missing: see "messages-openapi ${command.name} --help".`)
  return value
}

/** A file or folder to write. @throws {InputError} for a URL. */
export function resolveOutput(file: string, io: Pick<Io, 'cwd'>): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(file))
    throw new InputError(`Found the URL "${file}", expected the path of a file or a folder to write.`)
  return resolveFile(file, io)
}

/** Makes the folder of a file that is to be written, where there is none. `name` is that of the file in messages. @throws {InputError} if it cannot be made. */
export async function makeFolderOf(target: string, name: string): Promise<void> {
  await mkdir(path.dirname(target), {recursive: true}).catch((error: unknown) => {
    throw asWriteError(error, name)
  })
}

/** A file as seen from the current folder: relative where that reads better. A URL stays one, to be refused as such. */
export function resolveFile(file: string, {cwd}: Pick<Io, 'cwd'>): string {
  return cwd === process.cwd() || /^https?:/i.test(file) ? file : path.resolve(cwd, file)
}
