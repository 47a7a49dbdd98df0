import createFetchClient from 'openapi-fetch'
import {ToolkitError} from '../errors.ts'
import type {Route} from '../route.ts'
import {toHeaders} from './credentials.ts'
import type {PlainResults, ResultKind} from './operation-types.ts'
import type {CallOptions, ClientOptions, Send, SendInit} from './options.ts'
import {followSignal, quiet} from './promises.ts'
import {type AnyPaths, acceptOf, createSend, encodedOf, payloadOf} from './send.ts'
import type {Client} from './types.ts'
import {assertPath, readBaseUrl} from './url.ts'

/**
 * A client whose methods are the operations of a contract, typed by what openapi-typescript makes of its description:
 * `createClient<operations, paths>({routes, baseUrl})`.
 *
 * A method takes the body of its operation, or the parameters of an operation without a body, then options; parameters beside a body are
 * an option. Of parameters of one name, that of the path comes first: the others are given in a group that is called like their place, as in
 * `{id: 'p', query: {id: 'q'}}`. Header parameters in `Preset` are left to the headers of the client. A method resolves to the payload of a
 * success, and rejects otherwise. `GET`, `POST` and so on are those of openapi-fetch: they take a path, and resolve to
 * `{data, error, response, status}`.
 */
export function createClient<
  Operations extends object,
  Paths extends object,
  Kind extends ResultKind = PlainResults,
  Preset extends string = never,
>(options: ClientOptions): Client<Operations, Paths, Kind, Preset> {
  // Which methods there are comes from data, so that only the type parameters can say it.
  return bindOperations(options.routes, createSend(options)) as Client<Operations, Paths, Kind, Preset>
}

interface MethodOptions extends CallOptions {
  readonly params?: Record<string, unknown>
}

/** The methods of a client: one for each operation by its operationId, and one for each HTTP method, which take a path. */
function bindOperations(routes: ClientOptions['routes'], send: Send): Record<string, unknown> {
  const methods: [string, unknown][] = []
  const entries = Object.entries(routes)
  for (const [operationId, route] of entries) {
    const name = route.method.toUpperCase()
    const call = (first: unknown, options?: MethodOptions) =>
      quiet(send(operationId, route, toInit(route, first, options)).then(payloadOf))
    const callPath = async (path: string, init?: SendInit) => {
      const entry = entries.find(([, {method, path: known}]) => method === route.method && known === path)
      if (!entry) throw new ToolkitError(`The client has no operation ${name} ${path}.`)
      const {call: _, ...sent} = await send(...entry, init)
      return {...sent, status: sent.response.status}
    }
    // An operation may be called like a method. Whatever has a method `then` is taken for a promise.
    if (operationId !== 'then') methods.unshift([operationId, call])
    methods.push([name, (path: string, init?: SendInit) => quiet(callPath(path, init))])
  }
  // An operation may be called `__proto__`.
  return Object.fromEntries(methods)
}

function toInit({hasBody, query}: Route, first: unknown, {params, ...options}: MethodOptions = {}): SendInit {
  const named = ((hasBody ? params : first) ?? {}) as Record<string, unknown>
  const given = Object.entries(named).filter(([name]) => query?.includes(name))
  return {...options, ...(hasBody && {body: first}), params: {named, path: named, query: Object.fromEntries(given)}}
}

/** Payloads as they are, and streams as bytes, which `decode` reads. */
export interface BareResults extends ResultKind {
  readonly json: this['payload']
  readonly stream: ReadableStream<Uint8Array>
  readonly info: object
}

/** Options of the smallest client. Spelled out, since the types of openapi-fetch take a compiler more time than all of ours. */
export interface BareOptions extends Pick<ClientOptions, 'routes'> {
  readonly baseUrl: string
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
  const methods = bindOperations(routes, async (_, route, init = {}) => {
    const {body, headers: own, signal} = init
    const label = `${route.method.toUpperCase()} ${route.path}`
    const {headers: encoded, ...request} = encodedOf(route, init)
    assertPath(route, request, label)
    const headers = toHeaders(common, encoded, own)
    const parseAs = acceptOf(route, body) === 'application/json' ? 'json' : 'stream'
    const controller = new AbortController()
    const release = followSignal(signal, (reason) => controller.abort(reason || undefined))
    let sent
    try {
      sent = await http.request(route.method as 'post', route.path, {
        body,
        ...request,
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
