import {Agent as HttpAgent, request as requestHttp, type ClientRequest, type IncomingMessage, type RequestOptions} from 'node:http'
import {Agent as HttpsAgent, request as requestHttps} from 'node:https'
import type {Transform} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {constants, createBrotliDecompress, createGunzip, createInflate} from 'node:zlib'
import type {ProxiedRequest} from '../../testing/index.ts'

/** Connections that have been idle for longer may be closed by the service just when they are used again. */
const agents = {keepAlive: true, timeout: 4_000}
const http = new HttpAgent(agents)
const https = new HttpsAgent(agents)

/**
 * Sends a request as `fetch` does, and rejects as it does, but without the time limits of Node's, which would end an answer that takes
 * minutes, and in less time: a proxy is to add as little as it can.
 */
export function send(url: string, {method, headers, body, signal}: ProxiedRequest): Promise<Response> {
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown) => reject(signal.aborted ? signal.reason as Error : new TypeError('fetch failed', {cause}))
    const outgoing = open(url, {method, headers: Object.fromEntries(headers), signal})
    outgoing.on('error', fail).on('response', (incoming: IncomingMessage) => {
      try {
        resolve(toResponse(incoming))
      } catch (error) {
        incoming.destroy()
        fail(error)
      }
    })
    if (body === undefined) outgoing.end()
    else pipeline(body, outgoing).catch(fail)
  })
}

function open(url: string, options: RequestOptions): ClientRequest {
  return url.startsWith('https:') ? requestHttps(url, {...options, agent: https}) : requestHttp(url, {...options, agent: http})
}

/** Statuses whose responses have no body. @see https://fetch.spec.whatwg.org/#null-body-status */
const bodyless: ReadonlySet<number | undefined> = new Set([204, 205, 304])

function toResponse(incoming: IncomingMessage): Response {
  const {statusCode: status, statusMessage: statusText, rawHeaders} = incoming
  const headers = new Headers()
  for (let index = 0; index < rawHeaders.length; index += 2) headers.append(rawHeaders[index]!, rawHeaders[index + 1]!)
  const init = {headers, ...(status !== undefined && {status}), ...(statusText !== undefined && {statusText})}
  if (!bodyless.has(status)) return new Response(toStream(decompressed(incoming)), init)
  incoming.resume()
  return new Response(null, init)
}

/** A chunk is read only when it is asked for. */
function toStream(source: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = source[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await chunks.next()
        if (next.done === true) controller.close()
        else controller.enqueue(next.value)
      },
      async cancel() {
        await chunks.return?.()
      },
    },
    {highWaterMark: 0},
  )
}

/** Compression is not asked for, but some services compress all the same. */
function decompressed(incoming: IncomingMessage): AsyncIterable<Uint8Array> {
  const encoding = incoming.headers['content-encoding']?.toLowerCase() ?? ''
  const decoder = decoders[encoding]?.()
  if (decoder === undefined) return incoming
  // What fails is told to who reads from the decoder.
  pipeline(incoming, decoder).catch(() => undefined)
  return decoder
}

/** Each chunk gives what it can at once, so that a stream stays one. */
const sync = {flush: constants.Z_SYNC_FLUSH}
const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(sync),
  'x-gzip': () => createGunzip(sync),
  deflate: () => createInflate(sync),
  br: () => createBrotliDecompress({flush: constants.BROTLI_OPERATION_FLUSH}),
}
