export function valueAt(body: unknown, tokens: readonly string[]): unknown {
  return tokens.reduce(child, body)
}

/** A value in a sentence. What is no text, number or the like is only named, since it may be of any size. */
export function wordOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? (Array.isArray(value) ? 'a list' : 'an object') : String(value)
}

export function child(value: unknown, token: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === token)?.[1]
    : undefined
}
