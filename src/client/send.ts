import createFetchClient, {defaultPathSerializer, type Middleware} from 'openapi-fetch'
import type {HttpMethod} from '../contract.ts'
import {createResponse} from '../http/create-response.ts'
import {ownMember, ownValue} from '../json/own.ts'
import type {EncodedRequest, GivenRequest, RequestParameters, Route} from '../route.ts'
import {createCall} from './call.ts'
import {addCredentials, toHeaders} from './credentials.ts'
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
export function createSend(options: ClientOptions): Send {
  const {baseUrl: common, credentials, decoders, describe = describeResponse, middleware = []} = options
  if (common) readBaseUrl(common)
  const http = createFetchClient<AnyPaths>({redirect: 'manual'})

  const send: Send = async (operationId, route, init = {}) => {
    const {body} = init
    const accept = init.accept ?? acceptOf(route, body)
    const decoder = ownValue({...route.decoders, ...decoders}, accept) as Decoder | undefined
    const encoded = encodedOf(route, init)
    const headers = toHeaders({accept}, options.headers, encoded.headers, init.headers)
    const request = {body, ...encoded, headers, baseUrl: readBaseUrl(common || route.baseUrl || '/')}
    const call = createCall({operationId, route, options: init, ...request}, options)
    let open: Decoder | undefined
    try {
      await call.validate.request?.(operationId, body, {headers})
      const {data, error, response} = await http.request(route.method as 'post', route.path, {
        ...request,
        middleware: middleware as unknown as Middleware[],
        parseAs: decoder ? 'stream' : 'text',
        // As late as this, so that no middleware sees the credentials.
        fetch: async (given) =>
          transport(
            await (route.authorize ?? addCredentials)(given, call as never, credentials as never),
            call,
            options,
            decoder,
          ),
      })
      call.response = response
      init.onResponse?.(response)
      if (!response.ok) return {error, response, call}
      const text = (data ?? '') as string
      const payload = await (decoder
        ? decoder(response, call)
        : accept === 'application/json'
          ? parsePayload(text, call)
          : route.accept && text)
      open = decoder
      return {data: withInfo(payload, describe({response, payload, call, send})), response, call}
    } finally {
      // What a decoder gives closes the call once it has been read.
      if (!open) call.close()
    }
  }
  return send
}

/** A request as its route encodes it. */
export function encodedOf(route: Route, init: GivenRequest): EncodedRequest {
  return route.encode?.(route, init) ?? {params: encodeParams(init.params), pathSerializer: defaultPathSerializer}
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
  const send = (next: Request) =>
    call.wait('connect', () =>
      untilAborted(() => (fetch ?? globalThis.fetch)(new Request(next.clone(), {signal}), {signal}), signal),
    )
  // Each hop is tried again by itself: what led to it may have cost money.
  const response = await followRedirects(
    request,
    (next) => (retry ? retry(() => send(next), call) : send(next)),
    call.redact,
  )
  const {headers, ok, status, statusText} = response
  call.response = response
  // 0 is what a page gets to see of a redirect, and is no status to make a response of.
  if (status === 0 || (ok && decoder)) return response
  const text = await call.wait('firstByte', () => untilAborted(() => response.text(), signal))
  const redact = ok ? String : call.redact
  return createResponse(redact(text) || null, {
    status,
    statusText,
    headers: [...headers].map(([name, value]) => [name, redact(value)] as [string, string]),
  })
}

/** The media type that the response to `body` is to have. */
export function acceptOf({accept = '*/*', acceptBy}: Route, body: unknown): string {
  return (acceptBy && ownValue(acceptBy.mediaTypes, String(ownMember(body, acceptBy.property)))) ?? accept
}
