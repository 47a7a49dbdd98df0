import {joined} from '../http/read-bytes.ts'
import type {ArrivedBytes, ArrivingBody} from './arrival.ts'
import type {RejectedResponse} from './rejection.ts'
import {isWithoutBody} from './web-body.ts'

/** The request of Node.js, as far as this needs it. */
export interface NodeRequest extends NodeReadable {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** The stream of HTTP/2, where a body needs no header that tells of it. */
  readonly stream?: {readonly endAfterHeaders?: boolean | undefined} | undefined
}

/** A stream of Node.js, as far as this needs it. */
export interface NodeReadable {
  readonly readableEnded: boolean
  readonly readableDidRead: boolean
  readonly destroyed: boolean
  // Its listeners have more forms than a type can name without it.
  on(event: never, listener: never): unknown
  off(event: never, listener: never): unknown
  resume(): unknown
  iterator(options: {destroyOnReturn: boolean}): AsyncIterator<unknown>
}

/** The response of Node.js, as far as this needs it. */
export interface NodeResponse {
  statusCode: number
  readonly headersSent: boolean
  setHeader(name: string, value: string | readonly string[]): unknown
  getHeaders(): Readonly<Record<string, number | string | string[] | undefined>>
  getHeaderNames(): string[]
  removeHeader(name: string): void
  once(event: never, listener: never): unknown
  end(chunk?: unknown): unknown
}

type Bytes = Uint8Array<ArrayBuffer>

export interface NodeExchange {
  readonly request: NodeRequest
  readonly response: Pick<NodeResponse, 'once'>
  /** The body as a parser in front left it, if there was one. */
  readonly parsed: unknown
  /** The files of a form as that parser left them apart from it. */
  readonly files?: unknown
  /** The bytes of the body, as something in front has decoded them. Default: `request`. */
  readonly payload?: NodeReadable | undefined
}

/** The body of a request of Node.js; undefined where it has none. */
export function nodeBody({
  request,
  response,
  parsed,
  files,
  payload = request,
}: NodeExchange): ArrivingBody | undefined {
  // Node.js has these names in lower case, and joins no values of them.
  const {'content-length': length, 'transfer-encoding': coding} = request.headers
  if (isWithoutBody(length, coding) && request.stream?.endAfterHeaders !== false) return undefined
  // Where it was not read, a parser has left it alone, and some then leave an empty object.
  if (payload.readableDidRead || payload.readableEnded) return {...unreadable, parsed: {value: parsed, files}}
  return new NodeBody(payload, response, Number(length ?? 0))
}

class NodeBody implements ArrivingBody {
  readonly parsed = undefined
  readonly #payload: NodeReadable
  readonly #response: Pick<NodeResponse, 'once'>
  readonly #size: number

  constructor(payload: NodeReadable, response: Pick<NodeResponse, 'once'>, size: number) {
    this.#payload = payload
    this.#response = response
    this.#size = size
  }

  bytes<Made>(limit: number, make: (bytes: ArrivedBytes) => Made | Promise<Made>): Promise<Made> {
    return bytesOf(this.#payload, {limit, size: this.#size}, make)
  }

  stream(): ReadableStream<Bytes> {
    return streamOf(this.#payload, this.#response)
  }
}

const unreadable: ArrivingBody = {
  bytes: async (_limit, make) => make('incomplete'),
  stream: () => new ReadableStream({start: (controller) => controller.close()}),
}

/**
 * Calls `make` with all bytes of a request. Of one that is too long the rest is thrown away, so that the connection stays of use. Listeners that have heard
 * all they can are left where they are: to take them away takes longer than to check most bodies. What follows the promise runs in the asynchronous context
 * of who asked, where `AsyncLocalStorage` has its values, as a listener of a socket would not.
 */
function bytesOf<Made>(
  request: NodeReadable,
  {limit, size}: {readonly limit: number; readonly size: number},
  make: (bytes: ArrivedBytes) => Made | Promise<Made>,
): Promise<Made> {
  return new Promise((resolve, reject) => {
    // Most bodies come in one piece.
    let chunks: Bytes[] | undefined
    let length = 0
    let isOver = false
    const finish = (bytes: ArrivedBytes) => {
      if (isOver) return
      isOver = true
      try {
        resolve(make(bytes))
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)))
      }
    }
    if (size > limit) return finish('too-large')
    // A client that went away before anyone listened is not heard of again.
    if (request.destroyed) return finish('incomplete')
    const onData = (chunk: Bytes) => {
      length += chunk.length
      if (chunks === undefined) chunks = [chunk]
      else chunks.push(chunk)
      if (length <= limit) return
      request.off('data' as never, onData as never)
      finish('too-large')
      request.resume()
    }
    const onEnd = () => finish(chunks?.length === 1 ? chunks[0]! : joined(chunks ?? [], length))
    const onFault = () => finish('incomplete')
    request.on('data' as never, onData as never)
    request.on('end' as never, onEnd as never)
    request.on('error' as never, onFault as never)
    request.on('close' as never, onFault as never)
  })
}

/** The bytes as they come. Whatever no one has read when the response is over is thrown away, since the next request is behind it. */
function streamOf(request: NodeReadable, response: Pick<NodeResponse, 'once'>): ReadableStream<Bytes> {
  let chunks: AsyncIterator<unknown> | undefined
  const leave = async () => {
    await chunks?.return?.()
    if (!request.readableEnded) request.resume()
  }
  response.once('close' as never, (() => void leave()) as never)
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        chunks ??= request.iterator({destroyOnReturn: false})
        const read = await chunks.next()
        if (read.done === true) controller.close()
        else controller.enqueue(read.value as Bytes)
      },
      async cancel() {
        await chunks?.return?.()
      },
    },
    {highWaterMark: 0},
  )
}

/** Sends a response in place of that of the application, unless something else has answered in the meantime, such as a timeout. */
export function sendRejected({status, headers, body}: RejectedResponse, response: NodeResponse): void {
  if (response.headersSent) return
  for (const name of response.getHeaderNames()) if (isAboutBody(name)) response.removeHeader(name)
  response.statusCode = status
  for (const [name, value] of headers) response.setHeader(name, value)
  response.end(body)
}

/** Headers that describe the body of another response than the one that is sent. */
export function isAboutBody(name: string): boolean {
  return /^(?:content-(?:length|type|encoding|disposition|range|language|location)|transfer-encoding|etag|last-modified|accept-ranges|cache-control|expires|location|trailer)$/i.test(
    name,
  )
}

/** The headers of a response, as far as they were set. */
export function setHeadersOf(response: Pick<NodeResponse, 'getHeaders'>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(response.getHeaders()).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'number' ? String(value) : value]],
    ),
  )
}
