import type {IncomingMessage, ServerResponse} from 'node:http'
import {endToEnd} from '../http/framing.ts'
import type {Listener, ServerOptions} from './listener.ts'
import {type HttpExchange, drained, refuse, serve} from './server.ts'

// Not from the server, whose types are those of Node.js, which a project need not have.
export type {CloseOptions, Listener, ServerOptions as ListenOptions} from './listener.ts'

/**
 * Serves a fetch-shaped handler over HTTP. A `GET` or `HEAD` cannot have a body there: one that comes all the same is read, and left
 * out together with its length.
 */
export function listen(
  handler: (request: Request) => Promise<Response>,
  options: ServerOptions = {},
): Promise<Listener> {
  return serve(async (exchange) => {
    const {incoming, outgoing, signal} = exchange
    const request = toRequest(exchange)
    if (request === undefined)
      return refuse(outgoing, 400, 'Found a request line that is no URL or no method that a service may have.')
    if (request.body === null) incoming.resume()
    const response = await handler(request)
    // A refusal can come before the whole body was read.
    if (!incoming.complete) outgoing.setHeader('connection', 'close')
    for (const [name, value] of response.headers) outgoing.appendHeader(name, value)
    outgoing.writeHead(response.status)
    await send(response.body, outgoing, signal)
  }, options)
}

/** Unlike Node's own conversion this leaves the connection alone when its reader stops early. */
function bodyOf({incoming, outgoing, expectsContinue}: HttpExchange): ReadableStream<Uint8Array> {
  const chunks = incoming.iterator({destroyOnReturn: false}) as AsyncIterator<Uint8Array, undefined>
  let isAskedFor = !expectsContinue
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (!isAskedFor && !outgoing.headersSent) outgoing.writeContinue()
        isAskedFor = true
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
function toRequest(exchange: HttpExchange): Request | undefined {
  const {incoming, framing, signal} = exchange
  const {method = 'GET', url = '/', headers} = incoming
  const canHaveBody = method !== 'GET' && method !== 'HEAD'
  const hasBody = canHaveBody && (framing.kind === 'chunked' || (framing.kind === 'length' && framing.length > 0))
  try {
    return new Request(`http://${headers.host ?? 'localhost'}${url}`, {
      method,
      headers: toHeaders(incoming, canHaveBody),
      signal,
      ...(hasBody && {body: bodyOf(exchange), duplex: 'half'}),
    })
  } catch {
    return undefined
  }
}

function toHeaders({rawHeaders}: IncomingMessage, canHaveBody: boolean): Headers {
  const headers = new Headers()
  for (const [name, value] of endToEnd(rawHeaders)) {
    if (canHaveBody || name.toLowerCase() !== 'content-length') headers.append(name, value)
  }
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
    await written(outgoing)
    throw error
  } finally {
    clearImmediate(alone)
  }
}

/** Resolves when what was sent has left this process: a connection that is destroyed throws away what has not. */
function written({socket}: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    if (socket === null || socket.destroyed) return resolve()
    socket.once('close', resolve)
    // Node holds the chunks of one tick together until it is over.
    setImmediate(() => socket.write('', () => resolve()))
  })
}
