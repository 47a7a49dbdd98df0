import type {Format} from './payload.ts'

const byExtension: Readonly<Record<string, Format>> = {jsonl: 'jsonl', ndjson: 'jsonl', har: 'har', sse: 'sse'}

/** The format that a file's name promises. A `.json` file may hold anything made of JSON, so its content decides. */
export function formatOfName(file: string): Format | undefined {
  return byExtension[/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '']
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
