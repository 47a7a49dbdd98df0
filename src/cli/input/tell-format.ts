import path from 'node:path'
import {InputError} from '../../errors.ts'
import {didYouMean} from '../did-you-mean.ts'
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
  return byExtension.get(path.extname(file).toLowerCase())
}

/** @throws {InputError} for a name that promises something else. */
export function assertKnownType(file: string): void {
  const extension = path.extname(file).toLowerCase()
  if (byExtension.has(extension)) return
  const known = [...byExtension.keys()].filter((name) => name !== '')
  const alternative = `, expected ${known.slice(0, -1).join(', ')} or ${known.at(-1)!}; say what it is with "--as".`
  throw new InputError(`Unknown file type "${extension}"${didYouMean(extension, known, alternative)}`, {file})
}

/** The format that the start of an input shows; nothing if more of it is needed, unless it `isWhole`. */
export function formatOfStart(start: string, isWhole: boolean): Format | undefined {
  const text = start.replace(/^\uFEFF?\s*/, '')
  if (/^(?::|(?:event|data|id|retry)(?::|\r?\n))/.test(text)) return 'sse'
  if (/^\{\s*"log"\s*:/.test(text)) return 'har'
  const lines = /^(?<first>[^\n]*)\n\s*?(?<next>[^\s])/.exec(text)?.groups
  if (lines) return isJson(lines.first!) || (text.startsWith('{') && /^[^\n]*\n+\{/.test(text)) ? 'jsonl' : 'json'
  return isWhole ? 'json' : undefined
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
