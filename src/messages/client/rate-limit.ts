/** One of the service's limits, as far as the headers tell of it. */
export interface RateLimitWindow {
  readonly limit?: number
  readonly remaining?: number
  /** The time at which the limit is fully replenished. */
  readonly reset?: Date
}

/** The rate limits of the `anthropic-ratelimit-*` headers. Limits that a response does not mention are missing. */
export type RateLimit = {
  readonly [Kind in 'requests' | 'tokens' | 'inputTokens' | 'outputTokens' | (string & {})]?: RateLimitWindow
}

/** The limits that a response tells of, also those of kinds that are new. */
export function readRateLimit(headers: Headers): RateLimit {
  // Not an object, in which a stranger's header may be called as a part of every object is.
  const windows = new Map<string, Record<string, number | Date>>()
  for (const [header, text] of headers) {
    const [, kind, part] = /^anthropic-ratelimit-(.+)-(limit|remaining|reset)$/.exec(header) ?? []
    const value = part === 'reset' ? new Date(text) : Number(text)
    if (!kind || Number.isNaN(Number(value))) continue
    const name = kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
    windows.set(name, {...windows.get(name), [part!]: value})
  }
  return Object.fromEntries(windows)
}
