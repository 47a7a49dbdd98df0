import {defaultPathSerializer, removeTrailingSlash} from 'openapi-fetch'
import {MessagesError} from '../errors.ts'
import type {Call, CallSubject} from './call.ts'
import {createDeadline} from './create-deadline.ts'
import {createRedact} from './credentials.ts'
import {ConnectionError} from './errors.ts'
import type {ClientOptions} from './options.ts'

/** Begins a call: ties it to its caller's signal and to its timeouts, and makes what can go wrong presentable. */
export function createCall(subject: CallSubject, client: ClientOptions): Call {
  const {baseUrl, timeout, validate = {}} = client
  const {options, params, route} = subject
  const redact = createRedact(subject, client)
  const label = `${route.method.toUpperCase()} ${removeTrailingSlash(baseUrl)}${defaultPathSerializer(route.path, params.path ?? {})}`
  assertPath(subject, label)
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
    throw error instanceof MessagesError ? error : toConnectionError(error, `${label} failed ${when} the response began`, redact)
  }
  const close = () => {
    deadline.clear()
    options.signal?.removeEventListener('abort', follow)
  }
  // Not an async function: a stream waits for each of its chunks, and that would cost as much as reading one.
  const wait: Call['wait'] = (phase, step) => {
    deadline.set(phase)
    return step().then(settle, fail)
  }
  return {...subject, label, validate, redact, signal, abort, close, wait}
}

/** A segment that is missing, empty or made of dots would lead to another operation. */
function assertPath({route, params}: CallSubject, label: string): void {
  for (const [, name] of route.path.matchAll(/{(.+?)}/g)) {
    if (/^\.*$/.test((params.path?.[name!] as string | undefined) ?? '')) throw new MessagesError(`${label} needs \`${name!}\`.`)
  }
}

/** The platform's errors keep the reason in their cause. Neither is kept, for they may hold the request with its credentials. */
function toConnectionError(error: unknown, what: string, redact: Call['redact']): ConnectionError {
  const reason = (error as Error | undefined)?.cause ?? error
  const {message = String(reason), code} = Object(reason) as {message?: string; code?: string}
  return new ConnectionError(redact(`${what}: ${message || code}`), {code})
}
