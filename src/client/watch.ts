import {TimeoutError, type TimeoutPhase} from './errors.ts'

/** How long to wait, in milliseconds, before a `TimeoutError`. `Infinity` waits for ever. */
export interface Timeouts {
  /**
   * For the response to begin, each attempt anew. `fetch` does not tell connecting from waiting, so this covers both; and a message
   * that is not streamed begins when it is complete. 10 minutes by default.
   */
  readonly connect: number
  /** For the first byte of the body, once the response has begun. One minute by default. */
  readonly firstByte: number
  /** Between two pieces of the body. Two minutes by default. */
  readonly idle: number
}

export const defaultTimeouts: Timeouts = {connect: 600_000, firstByte: 60_000, idle: 120_000}

/** Everything that can end one call early: the caller's signal, `abort`, and timeouts. */
export interface Watch {
  readonly signal: AbortSignal
  abort(reason?: unknown): void
  /** Waits for `start()`, but no longer than the phase's timeout and until the watch is aborted. */
  run<Value>(phase: TimeoutPhase, start: () => Promise<Value>): Promise<Value>
  /** Lets go of the caller's signal. */
  close(): void
}

/** `request` names the request in messages. */
export function createWatch(request: string, timeouts: Timeouts, outer?: AbortSignal | null): Watch {
  const controller = new AbortController()
  const {signal} = controller
  const abort = (reason?: unknown) => controller.abort(reason)
  const follow = () => abort(outer?.reason)
  if (outer?.aborted) follow()
  outer?.addEventListener('abort', follow)
  return {
    signal,
    abort,
    run: (phase, start) =>
      // Not `Promise.race` with one promise for the signal: each race would stay attached to it for the whole stream.
      new Promise((resolve, reject) => {
        const fail = () => reject(signal.reason)
        if (signal.aborted) return fail()
        signal.addEventListener('abort', fail)
        const milliseconds = timeouts[phase]
        const expire = () => abort(new TimeoutError(`${request}: nothing arrived within the ${milliseconds} ms that \`timeout.${phase}\` allows.`, phase))
        const timer = milliseconds < 2 ** 31 ? setTimeout(expire, milliseconds) : undefined
        start()
          .then(resolve, reject)
          .finally(() => {
            clearTimeout(timer)
            signal.removeEventListener('abort', fail)
          })
      }),
    close: () => outer?.removeEventListener('abort', follow),
  }
}
