import createFetchClient from 'openapi-fetch'
import {bindOperations} from './bind-operations.ts'
import type {ClientOptions} from './options.ts'
import {acceptOf, type AnyPaths} from './send.ts'
import type {Client, ResultKind} from './types.ts'

/** Payloads as they are, and streams as bytes, for `decode` to read. */
export interface BareResults extends ResultKind {
  readonly json: this['payload']
  readonly stream: ReadableStream<Uint8Array>
  readonly info: object
}

/** Spelled out, since openapi-fetch's own types take a compiler more time than all of ours. */
export interface BareOptions extends Pick<ClientOptions, 'baseUrl' | 'routes'> {
  readonly headers?: HeadersInit
  readonly fetch?: (request: Request) => Promise<Response>
}

/**
 * The smallest client: openapi-fetch with a method for each operation, which throws an `ApiError` where the status is no success. It
 * tries nothing twice, has no timeouts, and passes on what `fetch` and `JSON.parse` throw. Credentials are headers like others.
 */
export function createBareClient<Operations extends object, Paths extends object>(
  options: BareOptions,
): Client<Operations, Paths, BareResults> {
  const {routes, ...rest} = options
  const http = createFetchClient<AnyPaths>(rest)
  const methods = bindOperations(routes, async (_, route, {body, params = {}, ...init} = {}) => {
    const parseAs = acceptOf(route, body) === 'application/json' ? 'json' : 'stream'
    const sent = await http.request(route.method, route.path, {body, params, parseAs, headers: init.headers ?? {}, signal: init.signal ?? null})
    return {...sent, call: {label: `${route.method.toUpperCase()} ${route.path}`}}
  })
  // Which methods there are comes from data, so that only the type parameters can say it.
  return methods as Client<Operations, Paths, BareResults>
}
