import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {asInputError} from './as-input-error.ts'

/** The text of a file, seen from the folder `cwd`. @throws {InputError} that names the file, if it cannot be read. */
export async function readTextFile(file: string, cwd: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(await readFile(path.resolve(cwd, file)))
  } catch (error) {
    throw asInputError(file)(error)
  }
}
