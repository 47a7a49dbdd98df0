/** One of the service's limits, as far as the headers tell of it. */
export interface RateLimitWindow {
  readonly limit: number | undefined
  readonly remaining: number | undefined
  /** When the limit is fully replenished. */
  readonly reset: Date | undefined
}

/** What the `anthropic-ratelimit-*` headers say, and how long to wait. Kinds that the response does not speak of are missing. */
export interface RateLimit {
  readonly requests?: RateLimitWindow
  readonly tokens?: RateLimitWindow
  readonly inputTokens?: RateLimitWindow
  readonly outputTokens?: RateLimitWindow
}

const kinds = {requests: 'requests', tokens: 'tokens', inputTokens: 'input-tokens', outputTokens: 'output-tokens'} as const

/** The limits that a response tells of. */
export function readRateLimit(headers: Headers): RateLimit {
  const windows = Object.entries(kinds).flatMap(([name, kind]) => {
    const read = (part: string) => headers.get(`anthropic-ratelimit-${kind}-${part}`)
    const window = {limit: toNumber(read('limit')), remaining: toNumber(read('remaining')), reset: toDate(read('reset'))}
    return Object.values(window).some((value) => value !== undefined) ? [[name, window]] : []
  })
  return Object.fromEntries(windows) as RateLimit
}

function toNumber(text: string | null): number | undefined {
  return text !== null && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined
}

function toDate(text: string | null): Date | undefined {
  return text !== null && !Number.isNaN(Date.parse(text)) ? new Date(text) : undefined
}
