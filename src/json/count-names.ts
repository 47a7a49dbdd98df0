import {isEscaped, isSpace} from './walk.ts'

/** The number of property names in the objects of a value. Nesting costs no call stack. */
export function countNames(value: unknown): number {
  let count = 0
  const open = [value]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null) continue
    if (Array.isArray(next)) for (const item of next) open.push(item)
    else
      for (const inner of Object.values(next)) {
        count++
        if (typeof inner === 'object') open.push(inner)
      }
  }
  return count
}

/**
 * The number of property names in a text that is known to be JSON, or more: a string that begins with a colon is counted as one. A closing quote
 * before a colon ends a name; one with an odd number of backslashes before it ends nothing.
 */
export function countWrittenNames(text: string): number {
  let count = 0
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    let quote = colon - 1
    while (isSpace(text.charCodeAt(quote))) quote--
    if (text[quote] === '"' && !isEscaped(text, quote)) count++
  }
  return count
}
