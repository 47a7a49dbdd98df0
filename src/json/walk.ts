export interface JsonVisitor {
  /**
   * Called for each value that begins `at` an offset, with its name in the object that holds it, or its index in the list, and with the
   * offset of the name. The whole has neither, an item no name. `false` passes over what a list or object holds.
   */
  value(at: number, token: string | number | undefined, key: number | undefined): boolean
  /** Called at the end of each list and object that was not passed over. */
  close(): void
}

/** A list or object that is open; `index` is that of its next item, undefined for an object. */
interface Open {
  index: number | undefined
}

/**
 * Walks through a text that is known to be JSON, in one pass, from quote to quote. Nesting costs no call stack. `JsonScanner` is for a text
 * that may have faults, or comes in pieces: it looks at every character, which takes several times as long.
 *
 * @param from The offset of the value to walk through. Default: `0`, which is the whole.
 */
export function walkJson(text: string, visitor: JsonVisitor, from = 0): void {
  const stack: Open[] = []
  let at = 0
  const enter = (start: number, token: string | number | undefined, key: number | undefined): void => {
    const unit = text[start]
    const isContainer = unit === '{' || unit === '['
    if (!visitor.value(start, token, key) || !isContainer) {
      at = unit === '"' ? skipString(text, start) : skipValue(text, start)
      return
    }
    stack.push(unit === '[' ? {index: 0} : {index: undefined})
    at = start + 1
  }
  enter(skipSpace(text, from), undefined, undefined)
  for (let open = stack.at(-1); open !== undefined && at < text.length; open = stack.at(-1)) {
    at = skipSpace(text, at)
    const unit = text[at]
    if (unit === ',') at++
    else if (unit === '}' || unit === ']') {
      stack.pop()
      visitor.close()
      at++
    } else if (open.index !== undefined) enter(at, open.index++, undefined)
    else {
      const end = skipString(text, at)
      const value = skipSpace(text, skipSpace(text, end) + 1)
      enter(value, nameOf(text.slice(at, end)), at)
    }
  }
}

function nameOf(literal: string): string {
  return literal.includes('\\') ? String(JSON.parse(literal)) : literal.slice(1, -1)
}

/** The offset of the first character at or after `at` that is not white space. */
function skipSpace(text: string, at: number): number {
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

/** Tells whether a UTF-16 unit is white space of JSON. */
export function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d
}

/** The offset after the string literal that starts at `at`. */
export function skipString(text: string, at: number): number {
  let end = at
  do {
    end = text.indexOf('"', end + 1)
    if (end < 0) return text.length
  } while (isEscaped(text, end))
  return end + 1
}

/** Tells whether backslashes escape a quote. Each quote looks back over those right before it alone, so a whole string stays linear. */
export function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0
  while (text[quote - 1 - backslashes] === '\\') backslashes++
  return backslashes % 2 === 1
}

/** The offset after the value that starts at `at`. */
function skipValue(text: string, at: number): number {
  let depth = 0
  while (at < text.length) {
    const unit = text[at]!
    if (unit === '"') at = skipString(text, at)
    else if (unit === ',' && depth === 0) return at
    else if (unit === '}' || unit === ']') {
      if (depth === 0) return at
      depth--
      at++
    } else {
      if (unit === '{' || unit === '[') depth++
      at++
    }
    if (depth === 0 && '"}]'.includes(text[at - 1]!)) return at
  }
  return at
}
