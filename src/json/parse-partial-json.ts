/** An escaped character, punctuation, or what lies between: numbers, literals and the plain text of strings. */
const token = /\\.|["{}[\],:]|[^\\"{}[\],:\s]+/gs

/**
 * The value of a JSON text that was cut off anywhere, without what is incomplete at its end: `{"a": [1, 2, "x` gives `{a: [1, 2]}`.
 * Gives `undefined` where nothing is complete yet. Clients load this reader of JSON, so that it has to be small, and is not `walkJson`.
 *
 * @throws {SyntaxError} if the text is not the beginning of JSON.
 */
export function parsePartialJson(text: string): unknown {
  let open: Open | undefined
  let complete = {end: 0, open}
  let isString = false
  let isValue = true
  for (const {0: found, index} of text.matchAll(token)) {
    if (found === '"') isString = !isString
    if (isString) continue
    const end = index + found.length
    // A number or literal that the text ends with may have more to come.
    if (end === text.length && /[^{}[\]"]/.test(found)) break
    if (found === '{' || found === '[') open = {closer: found === '{' ? '}' : ']', outer: open}
    if (found === '}' || found === ']') open = open?.outer
    if (found === ',' || found === ':') isValue = found === ':' || open?.closer === ']'
    else if (isValue || found === '}') complete = {end, open}
    if (found === '{') isValue = false
  }
  return complete.end === 0 ? undefined : JSON.parse(text.slice(0, complete.end) + closersOf(complete.open))
}

/** A list or object that has not ended, and that which it is in. */
interface Open {
  readonly closer: string
  readonly outer: Open | undefined
}

function closersOf(innermost: Open | undefined): string {
  const closers: string[] = []
  for (let open = innermost; open !== undefined; open = open.outer) closers.push(open.closer)
  return closers.join('')
}
