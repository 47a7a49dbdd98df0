import type {Message} from '#generated/documented/types.js'

/** The limits of a minute. */
const limits = {
  requests: 50,
  tokens: 100_000,
  'input-tokens': 80_000,
  'output-tokens': 20_000,
} as const

type Kind = keyof typeof limits

/**
 * The rate limits of an account, which move as it is used. What is left depends on the requests alone, so that tests can rely on it, and starts
 * anew when it is used up, since some clients wait where nothing is left; the time at which all is there again is relative to now.
 */
export class RateLimits {
  readonly #used: Record<Kind, number> = {requests: 0, tokens: 0, 'input-tokens': 0, 'output-tokens': 0}

  /** Counts a request. */
  takeRequest(): void {
    this.#take('requests', 1)
  }

  /** Counts the tokens of a message. What is read from the cache is free. */
  takeTokens({
    input_tokens: input,
    cache_creation_input_tokens: created,
    output_tokens: output,
  }: Message['usage']): void {
    const taken = input + (created ?? 0)
    this.#take('input-tokens', taken)
    this.#take('output-tokens', output)
    this.#take('tokens', taken + output)
  }

  #take(kind: Kind, amount: number): void {
    this.#used[kind] = (this.#used[kind] + amount) % limits[kind]
  }

  /** The headers that tell of the limits. */
  headers(now = Date.now()): Readonly<Record<string, string>> {
    const entries = Object.entries(limits).flatMap(([name, limit]) => {
      const used = this.#used[name as Kind]
      const reset = new Date(now + Math.ceil((used / limit) * 60) * 1_000)
      return [
        ['limit', String(limit)],
        ['remaining', String(limit - used)],
        ['reset', reset.toISOString().replace(/\.\d+Z$/, 'Z')],
      ].map(([part, value]) => [`anthropic-ratelimit-${name}-${part}`, value])
    })
    return Object.fromEntries(entries) as Record<string, string>
  }
}
