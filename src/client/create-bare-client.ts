import createFetchClient from 'openapi-fetch'
import {bindOperations} from './bind-operations.ts'
import {toHeaders} from './credentials.ts'
import {assertPath, encodeParams} from './encode-params.ts'
import {followSignal} from './follow-signal.ts'
import type {ClientOptions} from './options.ts'
import {readBaseUrl} from './read-url.ts'
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
 * tries nothing twice, has no timeouts, follows no redirects, and passes on what `fetch` and `JSON.parse` throw and what the server says of
 * a failure. Credentials are headers like others.
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
      sent = await http.request(route.method, route.path, {body, params, parseAs, headers, signal: controller.signal})
      return {...sent, call: {label}}
    } finally {
      // Nobody tells when a stream has been read.
      if (!(sent?.data instanceof ReadableStream)) release()
    }
  })
  // Which methods there are comes from data, so that only the type parameters can say it.
  return methods as Client<Operations, Paths, BareResults>
}
