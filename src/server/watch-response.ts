import {bytesOfBinary} from '../http/binary.ts'
import {lookUpHeader} from '../http/headers.ts'
import {joined} from '../http/read-bytes.ts'
import {type GivenResponse, isSeen} from './check-response.ts'
import {setHeadersOf, sendRejected, type NodeResponse} from './node-messages.ts'
import type {RejectedResponse} from './rejection.ts'

/** A response of Node.js whose sending can be watched. */
export interface WatchableResponse extends NodeResponse {
  statusMessage: string
  write(chunk: never, ...rest: never[]): boolean
  end(...given: never[]): unknown
  writeHead(status: number, ...rest: never[]): unknown
  flushHeaders(): void
}

export type CheckResponse = (response: GivenResponse) => Promise<RejectedResponse> | undefined

export interface WatchOptions {
  readonly check: CheckResponse
  /** Called where what should replace a response could not be made. Nothing was sent then. */
  readonly fail: (error: unknown) => void
  /** The bytes of a response that are held back. Default: `1_048_576`. */
  readonly limit?: number | undefined
}

/**
 * Holds a response back until it is complete, and checks it before it is sent. One that streams, because of its media type or its length, is checked
 * as far as its headers go, and not held back.
 */
export function watchResponse(response: WatchableResponse, options: WatchOptions): void {
  const watch = new ResponseWatch(response, options)
  Object.assign(response, watch.methods)
}

type Loose = (...given: unknown[]) => unknown

class ResponseWatch {
  readonly methods: Readonly<Record<'write' | 'end' | 'writeHead' | 'flushHeaders', Loose>>
  readonly #response: WatchableResponse
  readonly #options: WatchOptions
  readonly #limit: number
  readonly #own: Readonly<Record<'write' | 'end' | 'writeHead' | 'flushHeaders', Loose>>
  readonly #chunks: Uint8Array[] = []
  #length = 0
  #isHeld = true

  constructor(response: WatchableResponse, options: WatchOptions) {
    this.#response = response
    this.#options = options
    this.#limit = options.limit ?? 1_048_576
    const own = (name: 'write' | 'end' | 'writeHead' | 'flushHeaders') => (response[name] as Loose).bind(response)
    this.#own = {write: own('write'), end: own('end'), writeHead: own('writeHead'), flushHeaders: own('flushHeaders')}
    this.methods = {
      write: (...given) => this.#write(given),
      end: (...given) => this.#end(given),
      writeHead: (...given) => this.#writeHead(given),
      flushHeaders: () => this.#letGo() && this.#own.flushHeaders(),
    }
  }

  #write(given: unknown[]): unknown {
    const [chunk, encoding] = given
    if (this.#isHeld && !this.#isSeen() && !this.#letGo()) return true
    if (!this.#isHeld) return this.#own.write(...given)
    this.#keep(chunk, encoding)
    called(given)
    return this.#length > this.#limit ? this.#letGo() : true
  }

  #end(given: unknown[]): unknown {
    const [chunk, encoding] = given
    if (!this.#isHeld) return this.#own.end(...given)
    if (!this.#isSeen() && chunk !== undefined && typeof chunk !== 'function')
      return this.#letGo() ? this.#own.end(...given) : this.#response
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') this.#keep(chunk, encoding)
    const body = joined(this.#chunks, this.#length)
    this.#settle(this.#check({...this.#head(), body}), () => this.#own.end(body), given)
    return this.#response
  }

  /** The head is kept as headers of the response, since it may still change. */
  #writeHead(given: unknown[]): unknown {
    if (!this.#isHeld) return this.#own.writeHead(...given)
    const [status, message, headers = message] = given
    this.#response.statusCode = Number(status)
    if (typeof message === 'string') this.#response.statusMessage = message
    for (const [name, value] of headerPairs(headers)) this.#response.setHeader(name, value)
    return this.#response
  }

  #isSeen(): boolean {
    return isSeen(lookUpHeader(setHeadersOf(this.#response), 'content-type'))
  }

  /** A failure of the check itself is not one of whoever ends the response. */
  #check(given: GivenResponse): ReturnType<CheckResponse> {
    try {
      return this.#options.check(given)
    } catch (error) {
      return Promise.resolve().then(() => {
        throw error
      })
    }
  }

  #head(): Pick<GivenResponse, 'status' | 'headers'> {
    return {status: this.#response.statusCode, headers: setHeadersOf(this.#response)}
  }

  /** Checks the head alone, and sends what was held back. False if another response is sent instead. */
  #letGo(): boolean {
    if (!this.#isHeld) return true
    const rejected = this.#check({...this.#head(), isBodyUnknown: true})
    if (rejected !== undefined) {
      this.#settle(rejected, () => undefined, [])
      return false
    }
    this.#release()
    for (const chunk of this.#chunks.splice(0)) this.#own.write(chunk)
    return true
  }

  #keep(chunk: unknown, encoding: unknown): void {
    const bytes = chunk instanceof Uint8Array ? chunk : encode(String(chunk), encoding)
    this.#chunks.push(bytes)
    this.#length += bytes.length
  }

  #settle(rejected: Promise<RejectedResponse> | undefined, send: () => void, given: unknown[]): void {
    if (rejected === undefined) {
      this.#release()
      send()
      called(given)
      return
    }
    // Nothing that is still written belongs to a response.
    const dropped =
      (result: unknown) =>
      (...more: unknown[]) => (called(more), result)
    Object.assign(this.#response, {
      write: dropped(true),
      end: dropped(this.#response),
      flushHeaders: dropped(undefined),
    })
    const finish = (other: RejectedResponse) => {
      this.#release()
      sendRejected(other, this.#response)
      called(given)
    }
    rejected.then(finish).catch((error: unknown) => {
      this.#release()
      this.#options.fail(error)
    })
  }

  #release(): void {
    this.#isHeld = false
    Object.assign(this.#response, this.#own)
  }
}

/** Calls the function that callers may give as the last argument. */
function called(given: readonly unknown[]): void {
  const last = given.at(-1)
  if (typeof last === 'function') (last as () => void)()
}

function encode(text: string, encoding: unknown): Uint8Array {
  if (encoding === 'latin1' || encoding === 'binary') return bytesOfBinary(text)
  if (encoding === 'base64') return bytesOfBinary(atob(text))
  return new TextEncoder().encode(text)
}

/** The headers that `writeHead` takes: an object, or a list of names and values in turn. */
function headerPairs(headers: unknown): [string, string | readonly string[]][] {
  if (Array.isArray(headers)) {
    const flat: unknown[] = headers.flat()
    return flat.flatMap((name, index) =>
      index % 2 === 0 ? [[String(name), String(flat[index + 1])] as [string, string]] : [],
    )
  }
  return typeof headers === 'object' && headers !== null
    ? Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)])
    : []
}
