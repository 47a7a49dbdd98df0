import createFetchClient, {createFinalURL, defaultPathSerializer} from 'openapi-fetch'
import type {HttpMethod, Operation} from '../contract.ts'
import type {CallContext} from './call-context.ts'
import {decodeBody} from './decode-body.ts'
import {toHeaders} from './headers.ts'
import {responseMediaType} from './media-type.ts'
import type {CallOptions, ClientOptions} from './options.ts'
import {assertCredentials, createRedact} from './credentials.ts'
import {createTransport} from './transport.ts'
import {createWatch, defaultTimeouts} from './watch.ts'

/** One request as openapi-fetch takes it, with the call's own options. */
export interface SendInit extends CallOptions {
  readonly params?: SendParameters
  readonly body?: unknown
}

export interface SendParameters {
  readonly path?: Record<string, unknown>
  readonly query?: Record<string, unknown>
}

/** What came of a request: the `data` of a success, or the `error` that the body of a failure holds. */
export interface Sent {
  readonly data?: unknown
  readonly error?: unknown
  readonly response: Response
  readonly context: CallContext
}

/** Paths as openapi-fetch sees them, before anything is known of them. */
type AnyPaths = Record<string, Record<HttpMethod, AnyOperation>>

interface AnyOperation {
  parameters: {path?: Record<string, unknown>; query?: Record<string, unknown>}
  requestBody?: {content: {'application/json': unknown}}
  responses: object
}

/** Sends a request for an operation. */
export type Send = (operationId: string, operation: Operation, init: SendInit) => Promise<Sent>

/** The one way by which requests of a client leave: through openapi-fetch, with what this package adds to it. */
export function createSend(options: ClientOptions): Send {
  const {baseUrl, credentials, retry, validate = {}} = options
  const http = createFetchClient<AnyPaths>({baseUrl, redirect: 'manual'})
  const redact = createRedact(credentials)

  function createContext(operationId: string, operation: Operation, init: SendInit): CallContext {
    const {body, maxRetries, params, signal} = init
    const url = createFinalURL(operation.path, {baseUrl, params: params ?? {}, querySerializer: () => '', pathSerializer: defaultPathSerializer})
    const request = `${operation.method.toUpperCase()} ${url}`
    const watch = createWatch(request, {...defaultTimeouts, ...options.timeout, ...init.timeout}, signal)
    return {operationId, operation, request, body, watch, maxRetries, redact, validate, note: ''}
  }

  return async (operationId, operation, init) => {
    const context = createContext(operationId, operation, init)
    const mediaType = responseMediaType(operation, init.body)
    const headers = toHeaders({accept: mediaType ?? '*/*'}, options.headers, init.headers)
    assertCredentials(context, credentials, headers)
    validate.request?.(operationId, init.body, {headers})
    try {
      const {error, response} = await http.request(operation.method, operation.path, {
        body: init.body,
        params: init.params ?? {},
        headers,
        middleware: [...(options.middleware ?? []), ...(init.middleware ?? [])],
        parseAs: 'stream',
        // Looked up as late as this, so that a test may still put its own in the place of the platform's.
        fetch: createTransport({fetch: options.fetch ?? globalThis.fetch, credentials, retry}, context),
      })
      if (!response.ok) return {error, response, context}
      return {data: await decodeBody(response, mediaType, options, context), response, context}
    } catch (error) {
      context.watch.close()
      throw error
    }
  }
}
