import {ConnectionError} from './errors.ts'
import type {Retry} from './options.ts'

/** The passing of time, for tests to replace. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Waits, or fails with the reason of the signal. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

export interface RetryOptions {
  /** How often to try again, unless the call says otherwise. Twice by default. */
  readonly maxRetries?: number | undefined
  /** The longest pause that a server may ask for, in milliseconds; beyond it the call fails at once. One minute by default. */
  readonly maxRetryAfter?: number | undefined
  readonly clock?: Clock | undefined
  /** Gives numbers from 0 to 1. */
  readonly random?: (() => number) | undefined
}

const firstPause = 500
const longestPause = 8_000

/**
 * Sends a request again after 408, 409, 429 and 5xx, and when the connection failed before a response began: pauses double, less a
 * random quarter, unless the server names one in `retry-after-ms` or `retry-after`. A response that has begun is never asked for
 * again, and neither is one that was waited for in vain: the server may be at work on it.
 */
export function createRetry({maxRetries = 2, maxRetryAfter = 60_000, clock = systemClock, random = Math.random}: RetryOptions = {}): Retry {
  return async (send, call) => {
    const most = call.options.maxRetries ?? maxRetries
    for (let retries = 0; ; retries += 1) {
      const response = await send().catch((error: unknown) => {
        if (retries >= most || !(error instanceof ConnectionError) || error.code === 'UND_ERR_HEADERS_TIMEOUT') throw error
      })
      if (response && (retries >= most || !isWorthRetrying(response.status))) return response
      const asked = response && readRetryAfter(response.headers, clock)
      // What is not known is not longer.
      if (response && asked! > maxRetryAfter) {
        call.note = `its pause of ${asked!} ms is longer than \`maxRetryAfter\``
        return response
      }
      await response?.body?.cancel()
      await clock.sleep(asked ?? Math.min(firstPause * 2 ** retries, longestPause) * (1 - random() / 4), call.signal)
    }
  }
}

function isWorthRetrying(status: number): boolean {
  return status >= 500 || status === 408 || status === 409 || status === 429
}

/** In milliseconds; `undefined` where the server names no time, or none that makes sense. */
function readRetryAfter(headers: Headers, {now}: Clock): number | undefined {
  const seconds = headers.get('retry-after') || NaN
  const pauses = [Number(headers.get('retry-after-ms') || NaN), Number(seconds) * 1000, Date.parse(String(seconds)) - now()]
  return pauses.find((pause) => pause >= 0)
}

const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted()
      const timer = setTimeout(resolve, milliseconds)
      signal.addEventListener('abort', () => {
        clearTimeout(timer)
        reject(signal.reason as Error)
      })
    }),
}
