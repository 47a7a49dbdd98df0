import {createResponse} from '../http/create-response.ts'
import {headerPairs, lookUpHeader, type HeadersLike} from '../http/headers.ts'
import {isJson} from '../http/media-type.ts'
import {isJsonObject} from '../json/object.ts'

/** A request as a server framework has it, whose body something in front may have parsed. */
export interface ServedRequest {
  readonly method: string
  /** The path with the query. */
  readonly url: string
  readonly headers: HeadersLike
  readonly body: unknown
}

/** The response of Playwright's `APIRequestContext`. */
interface PlaywrightResponse {
  status(): number
  headers(): Record<string, string>
  body(): Promise<Uint8Array<ArrayBuffer>>
}

type Fields = Readonly<Record<string, string | readonly string[] | undefined>>

/** The response of supertest, which is that of superagent. That of Fastify's `inject` has the same under other names. */
interface AgentResponse {
  readonly status: number
  readonly headers: Fields
  readonly text: unknown
  readonly body: unknown
}

/** The response of Cypress, to `cy.request` or to an intercepted request. Its body is parsed where it is JSON. */
interface CypressResponse {
  readonly status: number
  readonly headers: Fields
  readonly body: unknown
}

/**
 * The request that a value is: a `Request`, also one of another realm, or the request of Express, Koa, Fastify or supertest. Undefined for a
 * payload. @throws {TypeError} for a value that looks like a message and is none of these.
 */
export function toRequest(received: unknown): Request | ServedRequest | undefined {
  if (received instanceof Request) return received
  if (!isJsonObject(received)) return undefined
  const {method, url, originalUrl, headers, header, body, _data: data, request} = received
  // The body of Koa's context is that of the response.
  if (isJsonObject(request) && typeof method === 'string' && isJsonObject(received.req)) return toRequest(request)
  const target = typeof originalUrl === 'string' ? originalUrl : url
  if (typeof method === 'string' && typeof target === 'string') {
    if (isHeaders(headers) && typeof received.arrayBuffer === 'function') return received as unknown as Request
    if (isFields(headers))
      return {method, url: target, headers, body: isEmpty(body) && withoutBody(headers) ? undefined : body}
    // The request of superagent writes its header and its data only when it is sent.
    if (isFields(header)) return {method, url: target, headers: header, body: data}
  }
  return refuseLookalike(received, 'request', typeof method === 'string' && (headers ?? header) !== undefined)
}

/**
 * The response that a value is: a `Response`, also one of another realm, or the response of supertest, Playwright, Cypress or Fastify's `inject`.
 * Undefined for a payload.
 *
 * @throws {TypeError} for a value that looks like a message and is none of these.
 */
export function toResponseLike(received: unknown): Response | Promise<Response> | undefined {
  if (received instanceof Response) return received
  if (!isJsonObject(received)) return undefined
  const {status, statusCode, headers, text, body} = received
  if (typeof status === 'function' && typeof headers === 'function' && typeof body === 'function')
    return fromPlaywright(received as unknown as PlaywrightResponse)
  if (typeof statusCode === 'number' && isFields(headers) && 'statusMessage' in received) {
    if ('rawPayload' in received) return fromAgent({status: statusCode, headers, text: body, body})
    if ('body' in received && !('socket' in received)) return fromCypress({status: statusCode, headers, body})
  }
  if (typeof status === 'number') {
    if (isHeaders(headers) && typeof received.arrayBuffer === 'function') return received as unknown as Response
    if (isFields(headers) && 'isOkStatusCode' in received) return fromCypress({status, headers, body})
    if (
      isFields(headers) &&
      'text' in received &&
      'body' in received &&
      (text === undefined || typeof text === 'string')
    )
      return fromAgent(received as unknown as AgentResponse)
  }
  const isClose = headers !== undefined && ['statusText', 'config', 'data', 'ok'].some((name) => name in received)
  return refuseLookalike(received, 'response', (typeof status === 'number' && isClose) || 'writeHead' in received)
}

async function fromPlaywright(response: PlaywrightResponse): Promise<Response> {
  // It joins the values of a header by commas, but cookies by line ends.
  const {'set-cookie': cookies, ...others} = response.headers()
  const fields = cookies === undefined ? others : {...others, 'set-cookie': cookies.split('\n')}
  return created(await response.body(), response.status(), fields)
}

function fromAgent({status, headers, text, body}: AgentResponse): Response {
  const content = typeof text === 'string' ? text : body instanceof Uint8Array ? new Uint8Array(body) : ''
  return created(content, status, headers)
}

function fromCypress({status, headers, body}: CypressResponse): Response {
  if (body === undefined || body === null || body === '') return created('', status, headers)
  // It comes from the window of Cypress, which has a class of its own.
  const bytes =
    Object.prototype.toString.call(body) === '[object ArrayBuffer]' ? new Uint8Array(body as ArrayBuffer) : undefined
  const text = typeof body === 'string' && !isJson(lookUpHeader(headers, 'content-type') ?? '') ? body : undefined
  return created(bytes ?? text ?? JSON.stringify(body), status, headers)
}

function created(body: string | Uint8Array<ArrayBuffer>, status: number, fields: Fields): Response {
  const headers = new Headers()
  for (const [name, value] of headerPairs(fields)) headers.append(name, value)
  // A text would bring a content type with it.
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  return createResponse(bytes.length === 0 ? null : bytes, {status, headers})
}

function isHeaders(value: unknown): value is Headers {
  return typeof value === 'object' && value !== null && 'get' in value && typeof value.get === 'function'
}

function isFields(value: unknown): value is Record<string, string | string[] | undefined> {
  return isJsonObject(value) && Object.values(value).every((one) => typeof one !== 'function' && !isJsonObject(one))
}

/** Parsers leave an empty object where nothing was sent, and Cypress an empty text. */
function isEmpty(body: unknown): boolean {
  return body === '' || (isJsonObject(body) && Object.keys(body).length === 0)
}

function withoutBody(headers: Readonly<Record<string, unknown>>): boolean {
  return (
    [undefined, '0'].includes(headers['content-length'] as string | undefined) &&
    headers['transfer-encoding'] === undefined
  )
}

/** A message of another library would be taken for a payload, and every property of it for a fault. */
function refuseLookalike(received: object, kind: 'request' | 'response', looksLikeOne: boolean): undefined {
  if (!looksLikeOne) return undefined
  const names = Object.keys(received).slice(0, 5).join(', ')
  const known =
    kind === 'request'
      ? 'a Request or one of Express, Fastify, Koa or supertest'
      : "a Response or one of supertest, Playwright, Cypress or Fastify's inject"
  throw new TypeError(`Found an object that looks like a ${kind} (with ${names}), expected a body, ${known}.`)
}
