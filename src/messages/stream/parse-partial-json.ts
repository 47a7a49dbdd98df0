/** An escaped character, punctuation, or what lies between: numbers, literals and the plain text of strings. */
const token = /\\.|["{}[\],:]|[^\\"{}[\],:\s]+/gs

/**
 * The value of a JSON text that was cut off anywhere, without what is incomplete at its end: `{"a": [1, 2, "x` gives `{a: [1, 2]}`.
 * Gives `undefined` where nothing is complete yet, and throws a `SyntaxError` where the text is not the beginning of JSON.
 */
export function parsePartialJson(text: string): unknown {
  let closers = ''
  let complete = {end: 0, closers}
  let isString = false
  let isValue = true
  for (const {0: found, index} of text.matchAll(token)) {
    if (found === '"') isString = !isString
    if (isString) continue
    const end = index + found.length
    // A number or literal that the text ends with may have more to come.
    if (end === text.length && /[^{}[\]"]/.test(found)) break
    if (found === '{' || found === '[') closers = (found === '{' ? '}' : ']') + closers
    if (found === '}' || found === ']') closers = closers.slice(1)
    if (found === ',' || found === ':') isValue = found === ':' || closers.startsWith(']')
    else if (isValue || found === '}') complete = {end, closers}
    if (found === '{') isValue = false
  }
  return complete.end === 0 ? undefined : JSON.parse(text.slice(0, complete.end) + complete.closers)
}
