import type {MessageScenario} from './scenario.ts'
import type {ServiceError} from './refuse.ts'

/** The service refuses because of too many requests, and says for how many seconds. */
export function rateLimited(retryAfter = 1): MessageScenario {
  return {error: rateLimitError(retryAfter)}
}

/** The service is overloaded. */
export function overloaded(): MessageScenario {
  return {error: statusErrors[529]}
}

/** The service fails. */
export function serverError(): MessageScenario {
  return {error: statusErrors[500]}
}

/** The error that the service sends with a status that a client asks for. */
export function statusError(status: number): ServiceError {
  if (status === 429) return rateLimitError(1)
  return statusErrors[status as keyof typeof statusErrors] ?? {status, message: `The request prefers the status ${status}.`}
}

const statusErrors = {
  401: {status: 401, message: 'invalid x-api-key'},
  403: {status: 403, message: 'Your API key does not have permission to use the specified resource.'},
  404: {status: 404, message: 'Not found'},
  500: {status: 500, message: 'Internal server error'},
  529: {status: 529, message: 'Overloaded'},
} as const

function rateLimitError(retryAfter: number): ServiceError {
  return {
    status: 429,
    message: 'Number of requests has exceeded your per-minute rate limit.',
    headers: {
      'retry-after': String(retryAfter),
      'anthropic-ratelimit-requests-limit': '50',
      'anthropic-ratelimit-requests-remaining': '0',
      'anthropic-ratelimit-requests-reset': '2025-01-01T00:01:00Z',
    },
  }
}
