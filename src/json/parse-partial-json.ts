/** An escaped character, punctuation, or what lies between: numbers, literals and the plain text of strings. */
const token = /\\.|["{}[\],:]|[^\\"{}[\],:\s]+/gs

/**
 * The value of a JSON text that was cut off anywhere, without what is incomplete at its end: `{"a": [1, 2, "x` gives `{a: [1, 2]}`.
 * Gives `undefined` where nothing is complete yet. Clients load this reader of JSON, so that it has to be small, and is not `walkJson`.
 *
 * @throws {SyntaxError} if the text is not the beginning of JSON.
 */
export function parsePartialJson(text: string): unknown {
  /** Closes the lists and objects that are open, the innermost last. */
  const closers: string[] = []
  let complete = 0
  let isString = false
  let isValue = true
  for (const {0: found, index} of text.matchAll(token)) {
    if (found === '"') isString = !isString
    if (isString) continue
    const end = index + found.length
    // A number or literal that the text ends with may have more to come.
    if (end === text.length && /[^{}[\]"]/.test(found)) break
    if (found === '{') closers.push('}')
    if (found === '[') closers.push(']')
    if (found === '}' || found === ']') isValue = closers.pop() === found
    if (found === ',' || found === ':') isValue = found === ':' || closers.at(-1) === ']'
    else if (isValue) complete = end
    if (found === '{') isValue = false
  }
  // Whatever opens or closes is complete by itself, so that what is open at the end was open there.
  return complete === 0 ? undefined : JSON.parse(text.slice(0, complete) + closers.reverse().join(''))
}
