import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {once} from 'node:events'

export interface ListenOptions {
  /** Default 0: a free one. */
  readonly port?: number
  /** Default `127.0.0.1`, so that no other machine can connect. */
  readonly hostname?: string
  /** Is told why a request got no answer: what the handler, or the body of its response, was rejected with. Default: no one is. */
  readonly onError?: (error: unknown) => void
  /** Milliseconds until a request must have arrived in full. Default 60,000. */
  readonly requestTimeout?: number
}

export interface Listener extends AsyncDisposable {
  /** Without a slash at the end. */
  readonly url: string
  readonly port: number
  /** Ends the open connections too. */
  close(): Promise<void>
}

/** Serves a fetch-shaped handler over HTTP. */
export async function listen(handler: (request: Request) => Promise<Response>, options: ListenOptions = {}): Promise<Listener> {
  const {port = 0, hostname = '127.0.0.1', requestTimeout = 60_000, onError} = options
  const server = createServer({requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval: 1_000}, (incoming, outgoing) => {
    respond(handler, incoming, outgoing).catch((error: unknown) => {
      outgoing.destroy()
      onError?.(error)
    })
  })
  server.listen(port, hostname)
  await once(server, 'listening')
  const address = server.address() as AddressInfo
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address
  const close = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeAllConnections()
    await closed
  }
  return {url: `http://${host}:${address.port}`, port: address.port, close, [Symbol.asyncDispose]: close}
}

async function respond(handler: (request: Request) => Promise<Response>, incoming: IncomingMessage, outgoing: ServerResponse) {
  const gone = new AbortController()
  outgoing.on('close', () => gone.abort())
  const request = toRequest(incoming, gone.signal)
  if (request === undefined) return void outgoing.writeHead(400).end()
  const response = await handler(request)
  // A refusal can come before the whole body was read.
  if (!incoming.complete) outgoing.setHeader('connection', 'close')
  for (const [name, value] of response.headers) outgoing.appendHeader(name, value)
  outgoing.writeHead(response.status)
  await send(response.body, outgoing, gone.signal)
  if (!incoming.complete) drain(incoming)
}

/** Reads on for a while: a client that is still sending would take a closed connection for a failure, and miss the answer. */
function drain(incoming: IncomingMessage) {
  incoming.resume()
  const timer = setTimeout(() => incoming.destroy(), 2_000)
  incoming.once('close', () => clearTimeout(timer))
}

/** Unlike Node's own conversion this leaves the connection alone when its reader stops early. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = incoming.iterator({destroyOnReturn: false}) as AsyncIterator<Uint8Array, undefined>
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const {done, value} = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await chunks.return?.()
      },
    },
    {highWaterMark: 0},
  )
}

/** Undefined where the request line is no URL or method that a `Request` can have. */
function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request | undefined {
  const {method = 'GET', url = '/', headers} = incoming
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
  const bodyless = method === 'GET' || method === 'HEAD' || !hasBody
  try {
    return new Request(new URL(url.startsWith('/') ? `http://${headers.host ?? 'localhost'}${url}` : url), {
      method,
      headers: toHeaders(incoming),
      signal,
      ...(!bodyless && {body: bodyOf(incoming), duplex: 'half'}),
    })
  } catch {
    return undefined
  }
}

function toHeaders({rawHeaders}: IncomingMessage): Headers {
  const headers = new Headers()
  for (let index = 0; index < rawHeaders.length; index += 2) headers.append(rawHeaders[index]!, rawHeaders[index + 1]!)
  return headers
}

async function send(body: ReadableStream<Uint8Array> | null, outgoing: ServerResponse, signal: AbortSignal) {
  const reader = body?.getReader()
  signal.addEventListener('abort', () => void reader?.cancel().catch(() => {}))
  // The headers go with the first chunk where that is there already, and do not wait for it where it is not.
  const alone = setImmediate(() => outgoing.flushHeaders())
  try {
    for (let read = await reader?.read(); read !== undefined && !read.done; read = await reader?.read()) {
      if (!outgoing.write(read.value)) await drained(outgoing)
    }
    outgoing.end()
  } catch (error) {
    outgoing.flushHeaders()
    throw error
  } finally {
    clearImmediate(alone)
  }
}

/** Resolves when there is room again, or no one left to write to. */
function drained(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      outgoing.off('drain', done).off('close', done)
      resolve()
    }
    outgoing.on('drain', done).on('close', done)
  })
}
