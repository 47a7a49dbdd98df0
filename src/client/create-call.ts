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
    async wait(phase, step) {
      try {
        signal.throwIfAborted()
        deadline.set(phase)
        const value = await step()
        // A body that was cancelled looks like one that has ended.
        signal.throwIfAborted()
        return value
      } catch (error) {
        signal.throwIfAborted()
        if (error instanceof MessagesError) throw error
        throw toConnectionError(error, `${label} failed ${phase === 'connect' ? 'before' : 'after'} the response began`, credentials)
      } finally {
        deadline.lift()
      }
    },
  }
}

/** The platform's errors keep the reason in their cause. Neither is kept, for they may hold the request with its credentials. */
function toConnectionError(error: unknown, what: string, credentials: ClientOptions['credentials']): ConnectionError {
  const {message, code} = ((error as Error).cause ?? error) as {message?: string; code?: string}
  return new ConnectionError(redact(`${what}: ${message || code}`, credentials), {code})
}
