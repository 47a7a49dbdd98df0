import {once} from 'node:events'
import {
  Agent as HttpAgent,
  type ClientRequest,
  type IncomingMessage,
  type ServerResponse,
  request as requestHttp,
} from 'node:http'
import {Agent as HttpsAgent, request as requestHttps} from 'node:https'
import {endToEnd, passableTrailers} from '../../http/framing.ts'
import {type HttpExchange, cutByListener, drained} from '../../mock/server.ts'
import type {Observer} from '../../testing/index.ts'
import type {CutBy} from '../../validate/index.ts'

/** Connections that have been idle for longer may be closed by the service just when they are used again. */
const agents = {keepAlive: true, timeout: 4_000}
const http = new HttpAgent(agents)
const https = new HttpsAgent(agents)

export interface ForwardOptions {
  /** The URL of the service, without a slash at the end. */
  readonly target: string
  /** Sees the body of the request. */
  readonly request: Observer
  /** Sees the body of the response. */
  readonly observeResponse: (response: IncomingMessage) => Observer
}

/** The end of an exchange before its time, with its reason and the side that broke it off. */
export class BrokenOff extends Error {
  override readonly name = 'BrokenOff'
  readonly by: CutBy

  constructor(cause: unknown, by: CutBy) {
    super('An exchange was broken off.', {cause})
    this.by = by
  }
}

/**
 * Passes a request on, and the response back: bytes, codings, order and case of the headers, trailers and interim responses as they
 * are. Each connection has a framing of its own, which Node writes from what the proxy has read.
 *
 * It resolves when all has passed.
 *
 * @throws {BrokenOff} where there comes no response, or where it breaks off.
 */
export async function forward(
  exchange: HttpExchange,
  {target, request, observeResponse}: ForwardOptions,
): Promise<void> {
  const {incoming, signal, expectsContinue} = exchange
  const upstream = open(exchange, target)
  // Who waits for the response, or reads it, is told too.
  upstream.on('error', () => undefined)
  const leave = () => upstream.destroy()
  signal.addEventListener('abort', leave)
  relayInterim(upstream, exchange)
  const answered = once(upstream, 'response') as Promise<[IncomingMessage]>
  const sent = sendBody(exchange, upstream, request).catch((cause: unknown) => void upstream.destroy(cause as Error))
  try {
    const [response] = await answered
    await sendResponse(response, {...exchange, observer: observeResponse(response)})
    // A request that the service did not read to its end leaves a connection that no other one may use.
    if (incoming.complete) await sent
    else upstream.destroy()
  } catch (error) {
    const broken = error instanceof BrokenOff ? error : new BrokenOff(error, cutBy(exchange))
    const isFailure = broken.by === 'service'
    upstream.destroy()
    if (isFailure && mayBeSentAgain(exchange, upstream))
      return await forward(exchange, {target, request: blind, observeResponse})
    // What the client still sends is looked at, though it gets nowhere; one that waits for a 100 sends nothing.
    if (isFailure && !expectsContinue) await sent
    throw broken
  } finally {
    signal.removeEventListener('abort', leave)
  }
}

/** The side that breaks off just now. Later on, its going away has closed both connections. */
function cutBy({incoming, signal}: HttpExchange): CutBy {
  if (signal.aborted) return signal.reason === cutByListener ? 'proxy' : 'client'
  return incoming.destroyed && !incoming.complete ? 'client' : 'service'
}

/** The service may close a connection while a request is on its way to it; one that changes nothing is sent on another. */
function mayBeSentAgain({incoming: {method = ''}, outgoing, framing}: HttpExchange, {reusedSocket}: ClientRequest) {
  return !outgoing.headersSent && reusedSocket && framing.kind === 'none' && /^(?:GET|HEAD|OPTIONS)$/.test(method)
}

/** The request has been looked at. */
const blind: Observer = {write: () => undefined, end: () => undefined}

function open({incoming, framing, expectsContinue}: HttpExchange, target: string): ClientRequest {
  const {protocol, host, pathname} = new URL(target)
  const {method = 'GET', url = '/', rawHeaders} = incoming
  const isChunked = framing.kind === 'chunked'
  const headers = endToEnd(rawHeaders).flatMap(([name, value]) => {
    const lower = name.toLowerCase()
    if (lower === 'host') return [name, host]
    if (lower === 'content-length' || (lower === 'trailer' && !isChunked) || (lower === 'expect' && !expectsContinue))
      return []
    return [name, value]
  })
  if (isChunked) headers.push('Transfer-Encoding', 'chunked')
  else if (framing.kind === 'length') headers.push('Content-Length', String(framing.length))
  // Node would announce a body in chunks for these.
  else if (!/^(?:GET|HEAD|DELETE|OPTIONS|TRACE)$/.test(method)) headers.push('Content-Length', '0')
  const options = {method, headers, path: `${pathname.replace(/\/$/, '')}${pathOf(url)}`}
  return protocol === 'https:'
    ? requestHttps(target, {...options, agent: https})
    : requestHttp(target, {...options, agent: http})
}

/** As it came, unless it has segments such as `..`, which would lead out of the path that the service lives below. */
function pathOf(target: string): string {
  if (!/[\\]|\/(?:\.|%2e){1,2}(?:[/?]|$)/i.test(target)) return target
  const {pathname, search} = new URL(`http://localhost${target}`)
  return `${pathname}${search}`
}

async function sendBody({incoming, framing}: HttpExchange, upstream: ClientRequest, observer: Observer): Promise<void> {
  if (framing.kind !== 'none') {
    for await (const chunk of incoming.iterator({destroyOnReturn: false}) as AsyncIterable<Uint8Array>) {
      if (!upstream.destroyed && !upstream.write(chunk)) await drained(upstream)
      await observer.write(chunk)
    }
    const trailers = passableTrailers(incoming.rawTrailers)
    if (framing.kind === 'chunked' && trailers.length > 0 && !upstream.destroyed) upstream.addTrailers(trailers)
  }
  if (!upstream.destroyed) upstream.end()
  await observer.end()
}

/** Interim responses pass as they are; the client of a 100 has asked for one. @see https://www.rfc-editor.org/rfc/rfc9110#section-15.2 */
function relayInterim(upstream: ClientRequest, {incoming, outgoing, expectsContinue}: HttpExchange): void {
  upstream.on('information', ({statusCode, statusMessage, rawHeaders}) => {
    if (outgoing.headersSent || incoming.httpVersion !== '1.1' || (statusCode === 100 && !expectsContinue)) return
    const lines = endToEnd(rawHeaders).map(([name, value]) => `${name}: ${value}\r\n`)
    const head = Buffer.from(`HTTP/1.1 ${statusCode} ${statusMessage}\r\n${lines.join('')}\r\n`, 'latin1')
    // Behind another response of this connection there is no socket yet.
    if (outgoing.socket === null)
      outgoing.once('socket', (socket: NonNullable<ServerResponse['socket']>) => void socket.write(head))
    else outgoing.socket.write(head)
  })
}

interface ResponsePassage extends HttpExchange {
  readonly observer: Observer
}

async function sendResponse(response: IncomingMessage, passage: ResponsePassage): Promise<void> {
  const {incoming, outgoing, observer} = passage
  outgoing.sendDate = false
  outgoing.writeHead(response.statusCode!, response.statusMessage, responseHeaders(response, incoming))
  // The headers go with the first chunk where that is there already, and do not wait for it where it is not.
  const alone = setImmediate(() => outgoing.flushHeaders())
  let by: CutBy | undefined
  try {
    for await (const chunk of response.iterator({destroyOnReturn: false}) as AsyncIterable<Uint8Array>) {
      if (!outgoing.write(chunk)) await drained(outgoing)
      await observer.write(chunk)
    }
    const trailers = passableTrailers(response.rawTrailers)
    if (trailers.length > 0) outgoing.addTrailers(trailers)
    outgoing.end()
  } catch (error) {
    by = cutBy(passage)
    outgoing.flushHeaders()
    outgoing.destroy()
    throw new BrokenOff(error, by)
  } finally {
    clearImmediate(alone)
    await observer.end(by)
  }
}

function responseHeaders(
  {rawHeaders, headers, statusCode}: IncomingMessage,
  {complete, httpVersion, method}: IncomingMessage,
): string[] {
  const isInChunks = headers['transfer-encoding'] !== undefined
  const canBeInChunks =
    isInChunks && httpVersion === '1.1' && method !== 'HEAD' && statusCode !== 204 && statusCode !== 304
  const passes = (name: string) => (name === 'trailer' ? canBeInChunks : name !== 'content-length' || !isInChunks)
  const own = endToEnd(rawHeaders)
    .filter(([name]) => passes(name.toLowerCase()))
    .flat()
  return complete ? own : [...own, 'Connection', 'close']
}
