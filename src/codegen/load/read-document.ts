import {realpath, stat} from 'node:fs/promises'
import {InputError} from '../../errors.ts'
import {decodeDocument} from './decode-document.ts'
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

interface ReadOptions {
  /** The bytes, where they are not to be read from the file. */
  readonly input?: AsyncIterable<Uint8Array> | undefined
  /** True of a document, which is text; other files may be anything. Default: by the name of the file. */
  readonly isDocument?: boolean
}

/** The text of a file. @throws {InputError} if it cannot be read, or is a document that is no text. */
export async function readSource(
  file: string,
  name: string,
  {input, isDocument = isStructured(file, '')}: ReadOptions = {},
): Promise<string> {
  try {
    const bytes = await readBounded(file, input)
    return isDocument ? decodeDocument(bytes, name) : new TextDecoder().decode(bytes)
  } catch (cause) {
    if (cause instanceof InputError) throw cause
    const reason =
      (cause as NodeJS.ErrnoException).code === 'ENOENT'
        ? 'The file does not exist'
        : `The file cannot be read (${(cause as Error).message})`
    throw new InputError(`${reason}.`, {file: name, cause})
  }
}
