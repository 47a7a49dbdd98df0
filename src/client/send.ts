import createFetchClient, {type Middleware} from 'openapi-fetch'
import type {HttpMethod} from '../contract.ts'
import {ownMember, ownValue} from '../json/own.ts'
import type {RequestParameters, Route} from '../route.ts'
import {createCall} from './call.ts'
import {assertCredentials, toHeaders} from './credentials.ts'
import {createApiError} from './errors.ts'
import type {Call, ClientOptions, Decoder, Send, Sent} from './options.ts'
import {describeResponse, parsePayload, withInfo} from './payload.ts'
import {untilAborted} from './promises.ts'
import {encodeParams, followRedirects, readBaseUrl} from './url.ts'

/** Paths as openapi-fetch sees them, before anything is known of them. */
export type AnyPaths = Record<string, Record<HttpMethod, AnyOperation>>

interface AnyOperation {
  parameters: RequestParameters
  requestBody?: {content: {'application/json': unknown}}
  responses: object
}

/** Sends all requests of a client: through openapi-fetch, with what this package adds to it. */
export function createSend(given: ClientOptions): Send {
  const baseUrl = readBaseUrl(given.baseUrl)
  const options = {...given, baseUrl}
  const {decoders, describe = describeResponse, middleware = []} = options
  const http = createFetchClient<AnyPaths>({baseUrl, redirect: 'manual'})
  const credentials = toHeaders(options.credentials)

  const send: Send = async (operationId, route, init = {}) => {
    const {body, params = {}, ...own} = init
    const accept = acceptOf(route, body)
    const decoder = ownValue(decoders ?? {}, accept) ?? (route.decode as Decoder | undefined)
    const encoded = route.encode?.(route, init)
    const headers = toHeaders({accept}, encoded?.headers, options.headers, own.headers)
    const call = createCall({operationId, route, body, params, headers, options: own}, options)
    let open: Decoder | undefined
    try {
      assertCredentials(call, options)
      await call.validate.request?.(operationId, body, {headers})
      const {data, error, response} = await http.request(route.method as 'post', route.path, {
        body,
        ...encoded,
        params: encodeParams(encoded?.params ?? params),
        headers,
        middleware: middleware as unknown as Middleware[],
        parseAs: decoder ? 'stream' : 'text',
        // As late as this, so that no middleware sees the credentials.
        fetch: (request) => transport(withCredentials(request, credentials), call, options, decoder),
      })
      if (!response.ok) return {error, response, call}
      const payload = await (decoder
        ? decoder(response, call)
        : parseText((data as string | undefined) ?? '', response, call, accept))
      open = decoder
      return {data: withInfo(payload, describe({response, payload, call, send})), response, call}
    } finally {
      // What a decoder gives closes the call once it has been read.
      if (!open) call.close()
    }
  }
  return send
}

function withCredentials(request: Request, credentials: Headers): Request {
  credentials.forEach((value, name) => request.headers.has(name) || request.headers.set(name, value))
  return request
}

/** The payload of a success; a failure is thrown. */
export function payloadOf({data, error, response, call}: Sent): unknown {
  if (response.ok) return data
  throw createApiError(error, response, call)
}

/** Sends one request. Bodies without a decoder are read here, under the limits of the call, so that no connection is left behind. */
async function transport(
  request: Request,
  call: Call,
  {fetch, retry}: ClientOptions,
  decoder: Decoder | undefined,
): Promise<Response> {
  const {signal} = call
  // The platform's own is looked up as late as this, so that a test may still put another in its place. It gets the signal twice:
  // that of a request no longer aborts anything in Node once the request has been collected as garbage.
  const attempt = () =>
    untilAborted(
      () =>
        followRedirects(request.clone(), (next) => (fetch ?? globalThis.fetch)(new Request(next, {signal}), {signal})),
      signal,
    )
  const send = () => call.wait('connect', attempt)
  const response = await (retry ? retry(send, call) : send())
  // 0 is what a page gets to see of a redirect, and is no status to make a response of.
  if (response.status === 0 || (response.ok && decoder)) return response
  const text = await call.wait('firstByte', () => untilAborted(() => response.text(), signal))
  return new Response((response.ok ? text : call.redact(text)) || null, response)
}

function parseText(text: string, response: Response, call: Call, accept: string): unknown {
  if (accept === 'application/json') return parsePayload(text, response, call)
  return call.route.accept && text
}

/** The media type that the response to `body` is to have. */
export function acceptOf({accept = '*/*', acceptBy}: Route, body: unknown): string {
  return (acceptBy && ownValue(acceptBy.mediaTypes, String(ownMember(body, acceptBy.property)))) ?? accept
}
