import {defaultPathSerializer} from 'openapi-fetch'
import {ToolkitError} from '../errors.ts'
import type {Call, CallSubject} from './call.ts'
import {createDeadline} from './create-deadline.ts'
import {createRedact} from './credentials.ts'
import {assertPath, encodeParams} from './encode-params.ts'
import {ConnectionError} from './errors.ts'
import {followSignal} from './follow-signal.ts'
import type {ClientOptions} from './options.ts'

/** Begins a call: ties it to its caller's signal and to its timeouts, and makes what can go wrong presentable. */
export function createCall(subject: CallSubject, client: ClientOptions): Call {
  const {baseUrl, maxEventSize, timeout, validate = {}} = client
  const {options, params, route} = subject
  const redact = createRedact(subject, client)
  const sent = encodeParams(params)
  const label = `${route.method.toUpperCase()} ${baseUrl}${defaultPathSerializer(route.path, sent.path ?? {})}`
  assertPath(route.path, sent, label)
  const controller = new AbortController()
  const {signal} = controller
  const abort = (reason?: unknown) => controller.abort(reason)
  const release = followSignal(options.signal, abort)
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
    throw error instanceof ToolkitError
      ? error
      : toConnectionError(error, `${label} failed ${when} the response began`, redact)
  }
  const close = () => {
    deadline.clear()
    release()
  }
  // Not an async function: a stream waits for each of its chunks, and that would cost as much as reading one.
  const wait: Call['wait'] = (phase, step) => {
    deadline.set(phase)
    return step().then(settle, fail)
  }
  return {...subject, label, maxEventSize, validate, redact, signal, abort, close, wait}
}

/** The platform's errors keep the reason in their cause. Neither is kept, for they may hold the request with its credentials. */
function toConnectionError(error: unknown, what: string, redact: Call['redact']): ConnectionError {
  const reason = (error as Error | undefined)?.cause ?? error
  const {message = String(reason), code} = Object(reason) as {message?: string; code?: string}
  return new ConnectionError(redact(`${what}: ${message || code}`), {code})
}
