/**
 * The value of a JSON text that was cut off anywhere, without what is incomplete at its end: `{"a": [1, 2, "x` gives `{a: [1, 2]}`.
 * Gives `undefined` where nothing is complete yet, and throws a `SyntaxError` where the text is not the beginning of JSON.
 */
export function parsePartialJson(text: string): unknown {
  const token = /[{}[\],:"]|[^\s{}[\],:"]+/g
  let closers = ''
  let complete = {end: 0, closers}
  let isValue = true
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match
    if (found === '{' || found === '[') closers = (found === '{' ? '}' : ']') + closers
    else if (found === '}' || found === ']') closers = closers.slice(1)
    else if (found === '"') token.lastIndex = endOfString(text, token.lastIndex)
    // A number or literal that the text ends with may have more to come, and so may a string.
    if (token.lastIndex === 0 || (token.lastIndex === text.length && /[^{}[\]"]/.test(found))) break
    if (found === ':' || found === ',') isValue = found === ':' || closers.startsWith(']')
    else if (isValue || /[}\]]/.test(found)) complete = {end: token.lastIndex, closers}
    if (found === '{' || found === '[') isValue = found === '['
  }
  return complete.end === 0 ? undefined : JSON.parse(text.slice(0, complete.end) + complete.closers)
}

/** The position after the closing quote; 0 where there is none. */
function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0
    while (text[quote - 1 - backslashes] === '\\') backslashes += 1
    if (backslashes % 2 === 0) return quote + 1
  }
  return 0
}
