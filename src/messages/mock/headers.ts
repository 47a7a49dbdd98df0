import {requestId} from './ids.ts'

const reset = '2025-01-01T00:01:00Z'

/** What an account may still do, the same each time, so that tests can rely on it. */
const limits: Readonly<Record<string, readonly [limit: number, remaining: number]>> = {
  requests: [50, 49],
  tokens: [100_000, 99_000],
  'input-tokens': [80_000, 79_000],
  'output-tokens': [20_000, 20_000],
}

/** The headers that every answer of the service carries. */
export function serviceHeaders(number: number): Readonly<Record<string, string>> {
  return {
    'request-id': requestId(number),
    'anthropic-organization-id': '00000000-0000-4000-8000-000000000000',
    ...limitHeaders,
  }
}

const limitHeaders = Object.fromEntries(
  Object.entries(limits).flatMap(([name, [limit, remaining]]) => [
    [`anthropic-ratelimit-${name}-limit`, String(limit)],
    [`anthropic-ratelimit-${name}-remaining`, String(remaining)],
    [`anthropic-ratelimit-${name}-reset`, reset],
  ]),
)
