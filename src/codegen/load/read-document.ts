import {realpath, stat} from 'node:fs/promises'
import {InputError} from '../../errors.ts'
import {readBounded} from './read-bounded.ts'
import {isWithin} from './reference-policy.ts'

/** Tells whether a document is YAML or JSON, by its name and its media type. */
export function isStructured(id: string, mediaType: string): boolean {
  const name = URL.canParse(id) ? new URL(id).pathname : id
  return /\.(?:yaml|yml|json)$/.test(name) || /json|yaml|openapi/.test(mediaType)
}

/** Tells whether a file is in a folder once links are followed. */
export async function findFile(root: string, file: string): Promise<'inside' | 'outside' | 'missing' | 'other'> {
  try {
    const [real, realRoot] = await Promise.all([realpath(file), realpath(root)])
    if (!isWithin(realRoot, real)) return 'outside'
    return (await stat(real)).isFile() ? 'inside' : 'other'
  } catch {
    return 'missing'
  }
}

/** The text of a file. @throws {InputError} if it cannot be read. */
export async function readSource(file: string, name: string, input?: AsyncIterable<Uint8Array>): Promise<string> {
  try {
    return await readBounded(file, input)
  } catch (cause) {
    if (cause instanceof InputError) throw cause
    const reason =
      (cause as NodeJS.ErrnoException).code === 'ENOENT'
        ? 'The file does not exist'
        : `The file cannot be read (${(cause as Error).message})`
    throw new InputError(`${reason}.`, {file: name, cause})
  }
}
