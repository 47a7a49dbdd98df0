/** The tokens of a JSON Pointer. @see https://www.rfc-editor.org/rfc/rfc6901 */
export function tokensOf(path: string): string[] {
  return path.split('/').slice(1).map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}

export function valueAt(body: unknown, tokens: readonly string[]): unknown {
  return tokens.reduce(child, body)
}

/** A value in a sentence. What is no text, number or the like is only named, since it may be of any size. */
export function wordOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? (Array.isArray(value) ? 'a list' : 'an object') : String(value)
}

export function child(value: unknown, token: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === token)?.[1] : undefined
}
