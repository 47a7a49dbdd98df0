import createFetchClient from 'openapi-fetch'
import {ToolkitError} from '../errors.ts'
import type {Route} from '../route.ts'
import {toHeaders} from './credentials.ts'
import type {CallOptions, ClientOptions, Send, SendInit} from './options.ts'
import {followSignal, quiet} from './promises.ts'
import {type AnyPaths, acceptOf, createSend, payloadOf} from './send.ts'
import type {Client, PlainResults, ResultKind} from './types.ts'
import {assertPath, encodeParams, readBaseUrl} from './url.ts'

/**
 * A client whose methods are the operations of a contract, typed by what openapi-typescript makes of its description:
 * `createClient<operations, paths>({routes, baseUrl})`.
 *
 * A method takes the body of its operation, or the parameters of an operation without a body, then options; parameters beside a body are
 * an option. It resolves to the payload of a success, and rejects otherwise. `GET`, `POST` and so on are those of openapi-fetch: they take
 * a path, and resolve to `{data, error, response}`.
 */
export function createClient<Operations extends object, Paths extends object, Kind extends ResultKind = PlainResults>(
  options: ClientOptions,
): Client<Operations, Paths, Kind> {
  // Which methods there are comes from data, so that only the type parameters can say it.
  return bindOperations(options.routes, createSend(options)) as Client<Operations, Paths, Kind>
}

interface MethodOptions extends CallOptions {
  readonly params?: Record<string, unknown>
}

const quietly =
  <Given extends unknown[]>(method: (...given: Given) => Promise<unknown>) =>
  (...given: Given) =>
    quiet(method(...given))

/** The methods of a client: one for each operation by its operationId, and one for each HTTP method, which take a path. */
function bindOperations(routes: ClientOptions['routes'], send: Send): Record<string, unknown> {
  const methods: [string, unknown][] = []
  const entries = Object.entries(routes)
  for (const [operationId, route] of entries) {
    const name = route.method.toUpperCase()
    const call = async (first: unknown, options?: MethodOptions) =>
      payloadOf(await send(operationId, route, toInit(route, first, options)))
    const callPath = async (path: string, init?: SendInit) => {
      const entry = entries.find(([, {method, path: known}]) => method === route.method && known === path)
      if (!entry) throw new ToolkitError(`The client has no operation ${name} ${path}.`)
      const {data, error, response} = await send(...entry, init)
      return {data, error, response}
    }
    methods.push([operationId, quietly(call)], [name, quietly(callPath)])
  }
  // An operation may be called `__proto__`.
  return Object.fromEntries(methods)
}

function toInit({hasBody, query}: Route, first: unknown, {params, ...options}: MethodOptions = {}): SendInit {
  const path = ((hasBody ? params : first) ?? {}) as Record<string, unknown>
  const given = Object.entries(path).filter(([name]) => query?.includes(name))
  return {...options, ...(hasBody && {body: first}), params: {path, query: Object.fromEntries(given)}}
}

/** Payloads as they are, and streams as bytes, which `decode` reads. */
export interface BareResults extends ResultKind {
  readonly json: this['payload']
  readonly stream: ReadableStream<Uint8Array>
  readonly info: object
}

/** Options of the smallest client. Spelled out, since the types of openapi-fetch take a compiler more time than all of ours. */
export interface BareOptions extends Pick<ClientOptions, 'baseUrl' | 'routes'> {
  readonly headers?: HeadersInit
  readonly fetch?: (request: Request) => Promise<Response>
}

/**
 * The smallest client: openapi-fetch with a method for each operation, which throws an `ApiError` where the status is no success. It
 * tries nothing twice, has no timeouts, follows no redirects, and passes on the errors of `fetch` and `JSON.parse`, and all that the server
 * says of a failure. Credentials are headers like others.
 */
export function createBareClient<Operations extends object, Paths extends object>(
  options: BareOptions,
): Client<Operations, Paths, BareResults> {
  const {routes, baseUrl, headers: common, ...rest} = options
  const http = createFetchClient<AnyPaths>({...rest, baseUrl: readBaseUrl(baseUrl), redirect: 'manual'})
  const methods = bindOperations(routes, async (_, route, {body, params: given = {}, headers: own, signal} = {}) => {
    const label = `${route.method.toUpperCase()} ${route.path}`
    const params = encodeParams(given)
    assertPath(route.path, params, label)
    const headers = toHeaders(common, own)
    const parseAs = acceptOf(route, body) === 'application/json' ? 'json' : 'stream'
    const controller = new AbortController()
    const release = followSignal(signal, (reason) => controller.abort(reason))
    let sent
    try {
      sent = await http.request(route.method as 'post', route.path, {
        body,
        params,
        parseAs,
        headers,
        signal: controller.signal,
      })
      return {...sent, call: {label, route}}
    } finally {
      // Nobody tells when a stream has been read.
      if (!(sent?.data instanceof ReadableStream)) release()
    }
  })
  // Which methods there are comes from data, so that only the type parameters can say it.
  return methods as Client<Operations, Paths, BareResults>
}
