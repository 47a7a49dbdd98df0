/** The offset of the first character at or after `at` that is not white space. */
export function skipSpace(text: string, at: number): number {
  while (at < text.length && ' \n\t\r'.includes(text[at]!)) at++
  return at
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

/** The offset after the value that starts at `at`, in a text that is known to be JSON. */
export function skipValue(text: string, at: number): number {
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

/** Each quote looks back over the backslashes right before it alone, so a whole string stays linear. */
function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0
  while (text[quote - 1 - backslashes] === '\\') backslashes++
  return backslashes % 2 === 1
}
