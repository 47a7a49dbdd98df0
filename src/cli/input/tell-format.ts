import path from 'node:path'
import {InputError} from '../../errors.ts'
import {parseAnyJson} from '../../json/parse-any-json.ts'
import {didYouMean} from '../did-you-mean.ts'
import {uncompressedName} from './open-file.ts'
import type {Format} from './payload.ts'

/** A `.json` file, or one without a type, may hold anything, so its content decides. */
const byExtension: ReadonlyMap<string, Format | undefined> = new Map([
  ['.json', undefined],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.har', 'har'],
  ['.sse', 'sse'],
  ['', undefined],
])

/** The format that a file's name promises. */
export function formatOfName(file: string): Format | undefined {
  return byExtension.get(extensionOf(file))
}

/** Tells a file whose name promises something that can be read. Without an extension, it promises nothing. */
export function hasKnownType(file: string): boolean {
  const extension = extensionOf(file)
  return extension !== '' && byExtension.has(extension)
}

/** The extensions that are known, as a sentence lists them. */
export function listKnownTypes(): string {
  const known = [...byExtension.keys()].filter((name) => name !== '')
  return `${known.slice(0, -1).join(', ')} or ${known.at(-1)!}`
}

function extensionOf(file: string): string {
  return path.extname(uncompressedName(file)).toLowerCase()
}

/** @throws {InputError} for a name that promises something else. */
export function assertKnownType(file: string): void {
  const extension = extensionOf(file)
  if (extension === '.zip') throw zipped(file)
  if (byExtension.has(extension)) return
  const known = [...byExtension.keys()].filter((name) => name !== '')
  const alternative = `, expected ${listKnownTypes()}; say what it is with "--as".`
  throw new InputError(`Unknown file type "${extension}"${didYouMean(extension, known, alternative)}`, {file})
}

/** The first bytes of a zip archive. */
const zipStart = 'PK\u0003\u0004'

/** Playwright writes archives so. @throws {InputError} for the start of a zip archive. */
export function assertNoZip(start: string, file: string): void {
  if (start.startsWith(zipStart)) throw zipped(file)
}

function zipped(file: string): InputError {
  return new InputError(
    'Found a zip archive, expected the files in it: unpack it into a folder, and name the ".har" file there; bodies in files beside that are read.',
    {file},
  )
}

/** The member `log`, which may stand behind others, such as a comment. */
const archiveStart = /^\{(?:\s*"[^"\\]*"\s*:\s*(?:"[^"\\]*"|[\w.+-]+)\s*,)*\s*"log"\s*:\s*(?:\{|$)/

/** The format that the start of an input shows; nothing if more of it is needed, unless it `isWhole`. */
export function formatOfStart(start: string, isWhole: boolean): Format | undefined {
  const text = start.replace(/^\uFEFF?\s*/, '')
  if (/^(?::|(?:event|data|id|retry)(?::|\r?\n))/.test(text)) return 'sse'
  if (archiveStart.test(text)) return 'har'
  const lines = /^(?<first>[^\n]*)\n\s*?(?<next>[^\s])/.exec(text)?.groups
  if (lines)
    return parseAnyJson(lines.first!) !== undefined || (text.startsWith('{') && /^[^\n]*\n+\{/.test(text))
      ? 'jsonl'
      : 'json'
  return isWhole ? 'json' : undefined
}
