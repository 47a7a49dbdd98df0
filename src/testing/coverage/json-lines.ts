import {join} from '../../json/pointer.ts'

/**
 * The lines of a JSON text's places: for each JSON Pointer, as a URI fragment, the line on which its key or item begins, counted
 * from 1. The text is taken to be valid.
 */
export function jsonLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  const open: {path: string; index: number; key: string | undefined}[] = []
  let line = 1

  /** A value begins here: as an item, or under the key that came before it. */
  const place = () => {
    const holder = open.at(-1)
    if (holder === undefined) return '#'
    const token = holder.key ?? String(holder.index++)
    const path = join(holder.path, token)
    if (holder.key === undefined) lines.set(path, line)
    return path
  }

  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"\s*:|"(?:[^"\\]|\\.)*"|[[\]{}]|\n|[^\s[\]{}",:]+/g)) {
    const holder = open.at(-1)
    if (token === '\n') line++
    else if (token === ']' || token === '}') open.pop()
    else if (token.endsWith(':')) {
      holder!.key = JSON.parse(token.slice(0, -1)) as string
      lines.set(join(holder!.path, holder!.key), line)
    } else {
      const path = place()
      if (token === '[' || token === '{') open.push({path, index: 0, key: undefined})
    }
  }
  return lines
}
