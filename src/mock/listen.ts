import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {Readable} from 'node:stream'
import {once} from 'node:events'

export interface ListenOptions {
  /** Default 0: a free one. */
  readonly port?: number
  /** Default `127.0.0.1`, so that no other machine can connect. */
  readonly hostname?: string
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
  const {port = 0, hostname = '127.0.0.1', requestTimeout = 60_000} = options
  const server = createServer({requestTimeout, headersTimeout: requestTimeout}, (incoming, outgoing) => {
    respond(handler, incoming, outgoing).catch(() => outgoing.destroy())
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
  outgoing.writeHead(response.status, [...response.headers].flat())
  outgoing.flushHeaders()
  await send(response.body, outgoing, gone.signal)
  // A refusal can come before the whole body was read; what is left of it would be taken for the next request.
  if (!incoming.complete) incoming.destroy()
}

/** Undefined where the request line is no URL or method that a `Request` can have. */
function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request | undefined {
  const {method = 'GET', url = '/', headers} = incoming
  const bodyless = method === 'GET' || method === 'HEAD'
  try {
    return new Request(new URL(url.startsWith('/') ? `http://${headers.host ?? 'localhost'}${url}` : url), {
      method,
      headers: toHeaders(incoming),
      signal,
      ...(!bodyless && {body: Readable.toWeb(incoming), duplex: 'half'}),
    } as RequestInit)
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
  for (let read = await reader?.read(); read !== undefined && !read.done; read = await reader?.read()) {
    if (!outgoing.write(read.value)) await Promise.race([once(outgoing, 'drain'), once(outgoing, 'close')])
  }
  outgoing.end()
}
