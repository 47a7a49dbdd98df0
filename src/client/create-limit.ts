import {TimeoutError} from './errors.ts'
import type {Limit, Timeouts} from './options.ts'

const defaultTimeouts: Timeouts = {connect: 600_000, firstByte: 60_000, idle: 120_000}

/** A limit that aborts a call with a `TimeoutError` when a step takes too long. What a call says for itself comes first. */
export function createLimit(timeouts: Partial<Timeouts> = {}): Limit {
  const usual = {...defaultTimeouts, ...timeouts}
  return (start, phase, {abort, label, options, signal}) =>
    // Not `Promise.race` with one promise for the signal: every race would stay attached to it for the whole stream.
    new Promise((resolve, reject) => {
      const milliseconds = options.timeout?.[phase] ?? usual[phase]
      const message = `${label}: nothing arrived within the ${milliseconds} ms that \`timeout.${phase}\` allows.`
      // Passed on as it is: the caller of `abort` chose it.
      const fail = () => reject(signal.reason as Error)
      signal.addEventListener('abort', fail)
      // Longer than this, a timer would fire at once.
      const timer = milliseconds < 2 ** 31 ? setTimeout(() => abort(new TimeoutError(message, {phase})), milliseconds) : undefined
      const settle = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', fail)
      }
      start().then(resolve, reject).finally(settle)
    })
}
