/** What a middleware is told of a request. */
export interface MiddlewareCall {
  readonly request: Request
  /** The path with its parameters in braces. */
  readonly schemaPath: string
  /** Different for each request. */
  readonly id: string
}

type Answer<Value> = Value | undefined | void | Promise<Value | undefined | void>

/**
 * Sees requests before their credentials are added, and responses before their bodies are read. What a function returns takes the place
 * of what it was given.
 *
 * These are openapi-fetch's, as far as they are of use here. Its own types take a compiler more time than all of ours.
 *
 * @see https://openapi-ts.dev/openapi-fetch/middleware-auth
 */
export interface Middleware {
  readonly onRequest?: (call: MiddlewareCall) => Answer<Request | Response>
  readonly onResponse?: (call: MiddlewareCall & {readonly response: Response}) => Answer<Response>
  readonly onError?: (call: MiddlewareCall & {readonly error: unknown}) => Answer<Response | Error>
}
