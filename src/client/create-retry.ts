import {ConnectionError} from './errors.ts'
import type {Retry} from './options.ts'
import {discard, untilAborted} from './promises.ts'

/** The passing of time, for tests to replace. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Waits, or rejects with the reason of the signal. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

export interface RetryOptions {
  /** The number of retries of calls without an option of their own. Default: `2`. */
  readonly maxRetries?: number | undefined
  /** The longest pause that a server may ask for, in milliseconds, without the random part; beyond it the call fails at once. Default: `60_000`. */
  readonly maxRetryAfter?: number | undefined
  readonly clock?: Clock | undefined
  /** Returns numbers from 0 to 1. Default: `Math.random`. */
  readonly random?: (() => number) | undefined
}

const firstPause = 500
const longestPause = 8_000

/**
 * Sends a request again after 408, 409, 429 and 5xx, unless `x-should-retry` says `false`, after other failures where it says `true`, and
 * when the connection failed before a response began. Pauses double, less a random quarter. Where the server names one in `retry-after-ms`
 * or `retry-after`, a random part comes on top, so that the clients that it sent away do not come back at once: up to a quarter, or to the
 * pause that would have been made without. A success that has begun is never asked for again, and neither is a response that was waited
 * for in vain: the server may be at work on it.
 */
export function createRetry({
  maxRetries = 2,
  maxRetryAfter = 60_000,
  clock = systemClock,
  random = Math.random,
}: RetryOptions = {}): Retry {
  return async (send, call) => {
    const most = call.options.maxRetries ?? maxRetries
    for (let retries = 0; ; retries += 1) {
      const response = await send().catch((error: unknown) => {
        if (retries >= most || !(error instanceof ConnectionError) || error.code === 'UND_ERR_HEADERS_TIMEOUT')
          throw error
      })
      if (response && (retries >= most || !isWorthRetrying(response))) return response
      const asked = response && readRetryAfter(response.headers, clock)
      // What is not known is not longer.
      if (response && asked! > maxRetryAfter) {
        call.note = `its pause of ${asked!} ms is longer than \`maxRetryAfter\``
        return response
      }
      discard(response)
      const usual = Math.min(firstPause * 2 ** retries, longestPause)
      await clock.sleep(
        asked === undefined ? usual * (1 - random() / 4) : asked + random() * Math.max(asked / 4, usual),
        call.signal,
      )
    }
  }
}

function isWorthRetrying({ok, status, headers}: Response): boolean {
  const told = headers.get('x-should-retry')
  return told === 'true' ? !ok : told !== 'false' && (status >= 500 || [408, 409, 429].includes(status))
}

/** In milliseconds; `undefined` where the server names no time, or none that makes sense. */
function readRetryAfter(headers: Headers, {now}: Clock): number | undefined {
  const seconds = headers.get('retry-after') || NaN
  const pauses = [
    Number(headers.get('retry-after-ms') || NaN),
    Number(seconds) * 1000,
    Date.parse(String(seconds)) - now(),
  ]
  return pauses.find((pause) => pause >= 0)
}

const systemClock: Clock = {
  now: () => Date.now(),
  sleep(milliseconds, signal) {
    let timer: ReturnType<typeof setTimeout> | undefined
    // Longer than this, a timer would fire at once.
    const start = () =>
      new Promise<void>((resolve) => (timer = setTimeout(resolve, Math.min(milliseconds, 2 ** 31 - 1))))
    return untilAborted(start, signal).finally(() => clearTimeout(timer))
  },
}
