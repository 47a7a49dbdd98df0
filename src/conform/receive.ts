import {bytesOfBase64} from '../http/binary.ts'
import {textOfBody} from '../http/charset.ts'
import {isCodingFault} from '../http/coding-names.ts'
import {isEventStream} from '../http/media-type.ts'
import {formatCount} from '../schema/explain/words.ts'
import {EventParser} from '../sse/parser.ts'
import {toBody} from '../testing/tap/body.ts'

/** The limits of one exchange, so that a run ends whatever a server does. */
export interface Limits {
  /** Milliseconds without anything from the server. */
  readonly idle: number
  /** Milliseconds until the end of the response. */
  readonly total: number
  /** The longest body of a response. */
  readonly bytes: number
}

export const defaultLimits: Limits = {idle: 30_000, total: 120_000, bytes: 16 * 1024 * 1024}

/** A response as far as it came. */
export interface ReceivedResponse {
  readonly status: number
  readonly headers: Headers
  /** The body, read in the encoding of its content type where it is no text in UTF-8. */
  readonly text: string
  /** The bytes of such a body. */
  readonly base64?: string
  readonly chunks: readonly number[]
  /** The number of events that were complete with each chunk. */
  readonly progress: readonly number[]
  /** The reason why there is no response, or no end of it. */
  readonly failure?: string
  readonly waited: number
  readonly received: number
}

export interface ReadingOptions {
  readonly limits: Limits
  /** Leaves after the first chunk. */
  readonly abort?: boolean | undefined
}

/** Aborts when a limit is reached, with the sentence that says so. */
class Watchdog {
  readonly #controller = new AbortController()
  readonly #limits: Limits
  readonly #total: ReturnType<typeof setTimeout>
  #idle: ReturnType<typeof setTimeout> | undefined
  reason: string | undefined

  constructor(limits: Limits) {
    this.#limits = limits
    this.#total = setTimeout(() => this.stop(`a response without an end after ${seconds(limits.total)}`), limits.total)
    this.touch('no response')
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Something came: the time without anything begins anew. */
  touch(state: string): void {
    clearTimeout(this.#idle)
    this.#idle = setTimeout(() => this.stop(`${state} within ${seconds(this.#limits.idle)}`), this.#limits.idle)
  }

  stop(reason?: string): void {
    this.reason ??= reason
    this.#controller.abort(new Error(reason ?? 'The response is no longer wanted.'))
  }

  end(): void {
    clearTimeout(this.#idle)
    clearTimeout(this.#total)
  }

  /** A promise, or a rejection as soon as a limit is reached, also where what is awaited knows nothing of signals. */
  async guard<Value>(promise: Promise<Value>): Promise<Value> {
    let abort = () => {}
    const aborted = new Promise<never>((_, reject) => {
      abort = () => reject(this.signal.reason as Error)
      if (this.signal.aborted) abort()
      else this.signal.addEventListener('abort', abort)
    })
    try {
      return await Promise.race([promise, aborted])
    } finally {
      this.signal.removeEventListener('abort', abort)
    }
  }
}

/** Sends a request and reads its response within limits. Never throws: there is a reason where no response came. */
export async function receive(
  send: (signal: AbortSignal) => Promise<Response>,
  {limits, abort = false}: ReadingOptions,
): Promise<ReceivedResponse> {
  const watchdog = new Watchdog(limits)
  const start = performance.now()
  try {
    const response = await watchdog.guard(send(watchdog.signal))
    const begun = performance.now()
    watchdog.touch('nothing more of the response')
    const body = await readBody(response, {watchdog, limits, abort})
    const {status, headers} = response
    return {status, headers, ...body, waited: begun - start, received: performance.now() - begun}
  } catch (error) {
    const nothing = {status: 0, headers: new Headers(), text: '', chunks: [], progress: []}
    return {...nothing, failure: reasonOf(error, watchdog), waited: performance.now() - start, received: 0}
  } finally {
    watchdog.end()
  }
}

interface Reading extends ReadingOptions {
  readonly watchdog: Watchdog
}

type Body = Pick<ReceivedResponse, 'text' | 'base64' | 'chunks' | 'progress' | 'failure'>

async function readBody(response: Response, {watchdog, limits, abort = false}: Reading): Promise<Body> {
  const reader = response.body?.getReader()
  const contentType = response.headers.get('content-type') ?? ''
  const decoder = new TextDecoder('utf-8', {ignoreBOM: true})
  const parser = isEventStream(contentType) ? new EventParser() : undefined
  const [pieces, progress]: [Uint8Array[], number[]] = [[], []]
  let [length, events, failure]: [number, number, string | undefined] = [0, 0, undefined]
  try {
    for (let read = await next(reader, watchdog); read?.value !== undefined; read = await next(reader, watchdog)) {
      watchdog.touch('nothing more of the response')
      if (length + read.value.length > limits.bytes) {
        failure = `a response of more than ${formatCount(limits.bytes)} bytes`
        break
      }
      length += read.value.length
      pieces.push(read.value)
      if (parser !== undefined)
        progress.push((events += parser.parse(decoder.decode(read.value, {stream: true})).length))
      if (abort) break
    }
  } catch (error) {
    failure = reasonOf(error, watchdog, response.headers.get('content-encoding'))
  }
  const {text, base64, chunks} = toBody(pieces, length, failure !== undefined || abort)
  if (failure !== undefined || abort) {
    watchdog.stop()
    await reader?.cancel().catch(() => undefined)
  }
  const bytes = base64 === undefined ? undefined : bytesOfBase64(base64)
  return {
    text: bytes === undefined ? text : textOfBody(bytes, contentType),
    // A stream of events is in UTF-8 by definition.
    ...(base64 !== undefined && parser === undefined && {base64}),
    ...{chunks, progress},
    ...(failure !== undefined && {failure}),
  }
}

function next(reader: ReadableStreamDefaultReader<Uint8Array> | undefined, watchdog: Watchdog) {
  return reader && watchdog.guard(reader.read())
}

/** The codes of errors before there is a connection. */
const unconnected = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'])

/** A noun phrase, for a sentence that starts with "Found". `fetch` hides the reason in the cause. */
function reasonOf(error: unknown, {reason}: Watchdog, coding?: string | null): string {
  if (reason !== undefined) return reason
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const words = cause instanceof Error ? cause.message || code || cause.name : String(cause)
  if (isCodingFault(cause)) return `a body that is not what its content coding "${coding}" says (${words})`
  return `${unconnected.has(code) ? 'no connection' : 'a connection that broke'} (${words})`
}

function seconds(milliseconds: number): string {
  const count = milliseconds / 1000
  return `${formatCount(count)} second${count === 1 ? '' : 's'}`
}
