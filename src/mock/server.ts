import {once} from 'node:events'
import {type IncomingMessage, type ServerResponse, createServer} from 'node:http'
import type {AddressInfo, Socket} from 'node:net'
import type {Duplex, Writable} from 'node:stream'
import {type Framing, framingOf, valuesOf} from '../http/framing.ts'
import {sourceFault} from '../http/origin.ts'
import {Connections} from './connections.ts'
import type {CloseOptions, Listener, ServerOptions} from './listener.ts'

export type {Listener, ServerOptions} from './listener.ts'

/** A request that has passed all checks of HTTP itself, and its response. */
export interface HttpExchange {
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
  readonly framing: Framing
  /** The client waits for a 100 before it sends the body. */
  readonly expectsContinue: boolean
  /** Aborted when the client goes away, or with the reason `cutByListener` when the listener is closed. */
  readonly signal: AbortSignal
}

export type HttpHandler = (exchange: HttpExchange) => Promise<void>

/** The reason of a signal where not the client went away, but the listener was closed. */
export const cutByListener = new DOMException('The listener was closed.', 'AbortError')

/** In bytes; longer ones are answered with 431. */
const maxHeaderSize = 32 * 1024

/** Serves requests whose framing, target, host and origin are sound; the others are refused with a sentence and closed. */
export async function serve(handler: HttpHandler, options: ServerOptions = {}): Promise<Listener> {
  const {port = 0, hostname = '127.0.0.1', requestTimeout = 60_000, idleTimeout = 900_000, onError} = options
  const limits = {requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval: 1_000, maxHeaderSize}
  const server = createServer(limits).listen(port, hostname)
  // The size is bounded already, and Node leaves out without a word what is beyond this number.
  server.maxHeadersCount = 0
  server.timeout = idleTimeout
  const connections = new Connections(server)
  const accept = (expectsContinue: boolean) => (incoming: IncomingMessage, outgoing: ServerResponse) => {
    // Behind a refused request nobody knows where the next one begins.
    if (refused.has(incoming.socket)) return
    connections.take(incoming.socket, outgoing)
    // No other protocol is spoken here, and Node reads no further on a connection that asks for one.
    if (incoming.headers.upgrade !== undefined) outgoing.shouldKeepAlive = false
    respond(handler, {incoming, outgoing, expectsContinue, connections, options: {...options, hostname}}).catch(
      (error: unknown) => {
        outgoing.destroy()
        onError?.(error)
      },
    )
  }
  server.on('request', accept(false)).on('checkContinue', accept(true)).on('connect', refuseConnect)
  await once(server, 'listening')
  const address = server.address() as AddressInfo
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address
  const close = ({grace = 0}: CloseOptions = {}) => connections.close(grace)
  return {url: `http://${host}:${address.port}`, port: address.port, close, [Symbol.asyncDispose]: () => close()}
}

interface Arrival {
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
  readonly expectsContinue: boolean
  readonly connections: Connections
  readonly options: ServerOptions & {readonly hostname: string}
}

async function respond(
  handler: HttpHandler,
  {incoming, outgoing, expectsContinue, connections, options}: Arrival,
): Promise<void> {
  const gone = new AbortController()
  outgoing.on('close', () => gone.abort(connections.isCut ? cutByListener : undefined))
  // A client that breaks off is not a failure of this program.
  incoming.on('error', () => undefined)
  outgoing.on('error', () => undefined)
  const framing = framingOf(incoming.rawHeaders, incoming.httpVersion)
  const fault = faultOf(incoming, options)
  if (fault !== undefined) refuse(outgoing, fault.status, fault.title)
  else if ('fault' in framing) refuse(outgoing, 400, framing.fault)
  else await handler({incoming, outgoing, framing, expectsContinue, signal: gone.signal})
  if (!incoming.complete) drain(incoming)
}

function faultOf(
  {url = '', rawHeaders, headers, socket, httpVersion}: IncomingMessage,
  options: Arrival['options'],
): {readonly status: number; readonly title: string} | undefined {
  if (httpVersion !== '1.1' && httpVersion !== '1.0')
    return {status: 505, title: `Found HTTP/${httpVersion}, expected HTTP/1.1.`}
  if (!url.startsWith('/') || url.includes('#'))
    return {
      status: 400,
      title: `Found the target ${JSON.stringify(url.slice(0, 100))}, expected a path: this is no forward proxy.`,
    }
  const {hostname, allowHosts = [], allowOrigins = []} = options
  // An address that the client connected to is no name that could lead elsewhere.
  const hosts = [hostname, ...(socket.localAddress === undefined ? [] : [socket.localAddress]), ...allowHosts]
  const site = headers['sec-fetch-site']
  const title = sourceFault(
    {host: valuesOf(rawHeaders, 'host'), origin: headers.origin, site: typeof site === 'string' ? site : undefined},
    {hosts, origins: allowOrigins},
  )
  return title === undefined ? undefined : {status: 403, title}
}

/** Connections on which a request was refused for a reason that lies in HTTP. */
const refused = new WeakSet<Socket>()

/** A refusal for a reason that lies in HTTP. The connection is of no more use: what else comes on it is not read. */
export function refuse(outgoing: ServerResponse, status: number, title: string): void {
  refused.add(outgoing.req.socket)
  outgoing.setHeader('connection', 'close')
  outgoing.writeHead(status, {'content-type': 'application/problem+json'}).end(JSON.stringify({status, title}))
}

function refuseConnect(_incoming: IncomingMessage, socket: Duplex | Socket): void {
  socket.on('error', () => undefined)
  socket.end('HTTP/1.1 405 Method Not Allowed\r\nconnection: close\r\ncontent-length: 0\r\n\r\n')
}

/** Reads on for a while: a client that is still sending would take a closed connection for a failure, and miss the response. */
function drain(incoming: IncomingMessage): void {
  incoming.resume()
  const timer = setTimeout(() => incoming.destroy(), 2_000)
  incoming.once('close', () => clearTimeout(timer))
}

/** Resolves when there is room again, or no one left to write to. */
export function drained(outgoing: Writable): Promise<void> {
  return new Promise((resolve) => {
    // What is closed already says nothing more.
    if (outgoing.destroyed) return resolve()
    const done = () => {
      outgoing.off('drain', done).off('close', done)
      resolve()
    }
    outgoing.on('drain', done).on('close', done)
  })
}
