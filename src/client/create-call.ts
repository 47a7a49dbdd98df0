import {createFinalURL, defaultPathSerializer} from 'openapi-fetch'
import {MessagesError} from '../errors.ts'
import type {Call, CallSubject} from './call.ts'
import {redact} from './credentials.ts'
import {ConnectionError} from './errors.ts'
import type {ClientOptions} from './options.ts'

/** Begins a call: ties it to its caller's signal, and makes what can go wrong presentable. */
export function createCall(subject: CallSubject, {baseUrl, credentials, limit, validate = {}}: ClientOptions): Call {
  const {params, route: {method, path}} = subject
  const url = createFinalURL(path, {baseUrl, params, querySerializer: () => '', pathSerializer: defaultPathSerializer})
  const label = `${method.toUpperCase()} ${url}`
  const controller = new AbortController()
  const {signal} = controller
  const outer = subject.options.signal
  const abort = (reason?: unknown) => controller.abort(reason)
  const follow = () => abort(outer?.reason)
  outer?.addEventListener('abort', follow)
  if (outer?.aborted) follow()

  const call: Call = {
    ...subject,
    label,
    validate,
    signal,
    abort,
    close: () => outer?.removeEventListener('abort', follow),
    async wait(phase, start) {
      try {
        signal.throwIfAborted()
        const value = await (limit ? limit(start, phase, call) : start())
        // A cancelled body looks like one that has ended.
        signal.throwIfAborted()
        return value
      } catch (error) {
        signal.throwIfAborted()
        if (error instanceof MessagesError) throw error
        throw toConnectionError(error, `${label} failed ${phase === 'connect' ? 'before' : 'after'} the response began`, credentials)
      }
    },
  }
  return call
}

/** The platform's errors keep the reason in their cause. Neither is kept, for they may hold the request with its credentials. */
function toConnectionError(error: unknown, what: string, credentials: ClientOptions['credentials']): ConnectionError {
  const {message, code} = ((error as Error).cause ?? error) as {message?: string; code?: string}
  return new ConnectionError(redact(`${what}: ${message || code}`, credentials), {code})
}
