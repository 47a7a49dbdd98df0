import {ToolkitError} from '../errors.ts'
import {createRedact} from './credentials.ts'
import {ConnectionError, TimeoutError, contentOf} from './errors.ts'
import type {Call, CallSubject, ClientOptions, TimeoutPhase, Timeouts} from './options.ts'
import {followSignal, ignore} from './promises.ts'
import {assertPath} from './url.ts'

/** Begins a call: ties it to the signal of its caller and to its timeouts, and turns its failures into presentable ones. */
export function createCall(subject: CallSubject, client: ClientOptions): Call {
  const {maxEventSize, timeout, validate = {}} = client
  const {baseUrl, options, params, pathSerializer, route} = subject
  const label = `${route.method.toUpperCase()} ${baseUrl}${pathSerializer(route.path, params.path)}`
  assertPath(route, subject, label)
  const controller = new AbortController()
  const {signal} = controller
  // openapi-fetch goes on after a failure that is falsy.
  const abort = (reason?: unknown) => controller.abort(reason || undefined)
  const release = followSignal(options.signal, abort)
  const deadline = createDeadline(label, {...timeout, ...options.timeout}, abort)

  const settle = <Value>(value: Value): Value => {
    deadline.lift()
    // A body that was cancelled looks like one that has ended.
    signal.throwIfAborted()
    return value
  }
  const fail = (error: unknown): never => {
    deadline.lift()
    signal.throwIfAborted()
    if (error instanceof ToolkitError) throw error
    // Platforms keep the reason in the cause of their errors. Neither is kept, for they may hold the request with its credentials.
    const {code, message} = Object((error as Error | undefined)?.cause ?? error) as {code?: string; message?: string}
    const when = call.response ? `after the response${contentOf(call.response)}` : 'before the response'
    throw new ConnectionError(redact(`${label} failed ${when} began: ${message || code || String(error)}`), {code})
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
  const redact = createRedact(subject, client)
  const call: Call = {...subject, label, maxEventSize, validate, redact, signal, abort, close, wait}
  return call
}

const usual: Timeouts = {connect: 600_000, firstByte: 60_000, idle: 120_000}

/** The time by which something has to arrive. */
export interface Deadline {
  /** Starts to wait for the phase. */
  set(phase: TimeoutPhase): void
  /** Waits no more, for now. */
  lift(): void
  /** Waits no more, for good. */
  clear(): void
}

/** The number of parts that a timeout is cut into. */
const parts = 16

/**
 * A deadline that aborts with a `TimeoutError`, at most a part later than it should. A stream waits very often: a timer that checks now and
 * then for the same wait takes less time than to read the clock for each.
 */
export function createDeadline(label: string, timeouts: Partial<Timeouts>, abort: (reason: Error) => void): Deadline {
  let phase: TimeoutPhase | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The parts that have passed since the wait began, the one that it began in included; not a number without a wait. */
  let passed = NaN

  function arm(): void {
    const milliseconds = (timeouts[phase!] ?? usual[phase!]) / parts
    // Longer than this, a timer would fire at once.
    if (milliseconds >= 2 ** 31) return
    timer = setTimeout(check, milliseconds)
    // A connection keeps a process alive by itself. The timer of a stream that nobody reads must not.
    ;(timer as {unref?: () => void}).unref?.()
  }
  function check(): void {
    timer = undefined
    if (++passed > parts)
      abort(new TimeoutError(`${label}: nothing arrived within \`timeout.${phase}\`.`, {phase: phase!}))
    else if (passed) arm()
  }
  function clear(): void {
    clearTimeout(timer)
    timer = undefined
  }
  return {
    set(next) {
      if (next !== phase) clear()
      phase = next
      passed = 0
      if (timer === undefined) arm()
    },
    lift() {
      passed = NaN
    },
    clear,
  }
}

/** The chunks of one response, under the limits of its call. */
export interface Body {
  /** The next chunk, or the end. */
  read(): Promise<ReadableStreamReadResult<Uint8Array>>
  /** Closes. Takes note of the end before, if that has arrived already, so that the connection can be used again. */
  finish(): Promise<unknown>
  /** Releases the connection, at the end or before it. Never throws. */
  close(): void
}

/** Takes over the body of a response, which nobody else can read from then on. */
export function openBody({body}: Response, call: Call): Body {
  const reader = body?.getReader()
  const readChunk = (): Promise<ReadableStreamReadResult<Uint8Array>> =>
    reader?.read() ?? Promise.resolve({done: true, value: undefined})
  let phase: 'firstByte' | 'idle' = 'firstByte'
  const close = () => {
    call.close()
    // Cancelling a stream that broke repeats the failure, which `read` has reported already.
    reader?.cancel().catch(ignore)
  }
  // Wakes a `read` that waits, also of a body that knows nothing of the signal.
  call.signal.addEventListener('abort', close)
  return {
    close,
    read() {
      const chunk = call.wait(phase, readChunk)
      phase = 'idle'
      return chunk
    },
    // A server that has said its last word ends the response in the same breath; no other is waited for.
    async finish() {
      await Promise.race([readChunk().catch(ignore), new Promise((resolve) => setTimeout(resolve))])
      close()
    },
  }
}
