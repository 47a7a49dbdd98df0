const compiled = new Map<string, RegExp>()

/** Patterns of strangers come without end: those that are known are forgotten now and then. */
const mostKnown = 1000

/** A pattern of a schema as a regular expression, compiled once. @throws {SyntaxError} if it is none. */
export function compilePattern(pattern: string): RegExp {
  const known = compiled.get(pattern)
  if (known !== undefined) return known
  if (compiled.size >= mostKnown) compiled.clear()
  const expression = new RegExp(pattern, 'u')
  compiled.set(pattern, expression)
  return expression
}

/** Tells whether `text` is a regular expression with the flag `u`. Patterns that only old browsers accept are not. */
export function isPattern(text: unknown): text is string {
  if (typeof text !== 'string') return false
  try {
    compilePattern(text)
    return true
  } catch {
    return false
  }
}
