import {createFinalURL, defaultPathSerializer} from 'openapi-fetch'
import {MessagesError} from '../errors.ts'
import type {Call, CallSubject} from './call.ts'
import {createDeadline} from './create-deadline.ts'
import {redact} from './credentials.ts'
import {ConnectionError} from './errors.ts'
import type {ClientOptions} from './options.ts'

/** Begins a call: ties it to its caller's signal and to its timeouts, and makes what can go wrong presentable. */
export function createCall(subject: CallSubject, {baseUrl, credentials, timeout, validate = {}}: ClientOptions): Call {
  const {options, params, route} = subject
  const url = createFinalURL(route.path, {baseUrl, params, querySerializer: () => '', pathSerializer: defaultPathSerializer})
  const label = `${route.method.toUpperCase()} ${url}`
  const controller = new AbortController()
  const {signal} = controller
  const abort = (reason?: unknown) => controller.abort(reason)
  const follow = () => abort(options.signal?.reason)
  options.signal?.addEventListener('abort', follow)
  if (options.signal?.aborted) follow()
  const deadline = createDeadline(label, {...timeout, ...options.timeout}, abort)

  const settle = <Value>(value: Value): Value => {
    deadline.lift()
    // A body that was cancelled looks like one that has ended.
    signal.throwIfAborted()
    return value
  }
  const fail = (error: unknown): never => {
    const when = deadline.lift() === 'connect' ? 'before' : 'after'
    signal.throwIfAborted()
    throw error instanceof MessagesError ? error : toConnectionError(error, `${label} failed ${when} the response began`, credentials)
  }
  return {
    ...subject,
    label,
    validate,
    signal,
    abort,
    close() {
      deadline.clear()
      options.signal?.removeEventListener('abort', follow)
    },
    // Not an async function: a stream waits for each of its chunks, and that would cost as much as reading one.
    wait(phase, step) {
      deadline.set(phase)
      return step().then(settle, fail)
    },
  }
}

/** The platform's errors keep the reason in their cause. Neither is kept, for they may hold the request with its credentials. */
function toConnectionError(error: unknown, what: string, credentials: ClientOptions['credentials']): ConnectionError {
  const {message, code} = ((error as Error).cause ?? error) as {message?: string; code?: string}
  return new ConnectionError(redact(`${what}: ${message || code}`, credentials), {code})
}
