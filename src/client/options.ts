import type {EncodedRequest, GivenRequest, Route} from '../route.ts'

/** A request as a middleware sees it. */
export interface MiddlewareCall {
  readonly request: Request
  /** The path with its parameters in braces. */
  readonly schemaPath: string
  /** Different for each request. */
  readonly id: string
}

/** A value that takes the place of the one that was given. */
type Replacement<Value> = Value | undefined | void | Promise<Value | undefined | void>

/**
 * Sees requests before their credentials are added, and responses before their bodies are read. A value that a function returns takes
 * the place of the one that it was given.
 *
 * These are openapi-fetch's, as far as they are of use here. Its own types take a compiler more time than all of ours.
 *
 * @see https://openapi-ts.dev/openapi-fetch/middleware-auth
 */
export interface Middleware {
  readonly onRequest?: (call: MiddlewareCall) => Replacement<Request | Response>
  readonly onResponse?: (call: MiddlewareCall & {readonly response: Response}) => Replacement<Response>
  readonly onError?: (call: MiddlewareCall & {readonly error: unknown}) => Replacement<Response | Error>
}

/** Sends one request. Any function of this shape can replace that of the platform. The signal is in the request too. */
export type Fetch = (request: Request, init: {readonly signal: AbortSignal}) => Promise<Response>

/**
 * Credentials by the name of their security scheme, or of the header, the query parameter or the cookie that carries them. Under the name of a
 * scheme of HTTP or OAuth 2.0 stands the bare token, under that of a header its whole value. Names that the description of an operation does not
 * know are not sent with it; without security schemes in the description, all names are those of headers.
 */
export type Credentials = Readonly<Record<string, Credential>>

/** A credential, or a function that gives one for each request. */
export type Credential = CredentialValue | ((need: CredentialNeed) => CredentialValue | Promise<CredentialValue>)

/** A key or a token, or a user of the scheme `basic`. */
export type CredentialValue = string | {readonly username: string; readonly password: string}

/** The credential that an operation asks for. */
export interface CredentialNeed {
  /** The name of the security scheme. */
  readonly scheme: string
  readonly scopes: readonly string[]
}

/** Reads the body of a successful response of one media type. Takes over the response, and closes its connection in any case. */
export type Decoder = (response: Response, call: Call) => unknown

/** Sends a request again where a failure may pass. Its first argument sends the request once. */
export type Retry = (send: () => Promise<Response>, call: Call) => Promise<Response>

/** The outcome of a successful call. */
export interface Outcome {
  readonly response: Response
  readonly payload: unknown
  readonly call: Call
  /** Sends further requests, such as for the next page of a list. */
  readonly send: Send
}

/** Properties for the result of a call. */
export type Describe = (outcome: Outcome) => object

/** The parts of a client. */
export interface ClientOptions {
  /** The operations that become methods, from the `routes.js` of a contract: all of them, or some. */
  readonly routes: Readonly<Record<string, Route>>
  /**
   * The URL before the paths: http or https, without user information, query and fragment; an @ in its path is written `%40`. On a page
   * it may be relative. Default: the first server of the description, or of the path or operation where that has some.
   */
  readonly baseUrl?: string | undefined
  /**
   * `null` sends none. Without this option, each call of an operation that asks for credentials fails with a `CredentialsError`.
   */
  readonly credentials?: Credentials | null | undefined
  /** Headers for every request. */
  readonly headers?: HeadersInit | undefined
  /** Default: `fetch` of the platform. */
  readonly fetch?: Fetch | undefined
  readonly middleware?: readonly Middleware[] | undefined
  /** Made by `createRetry`. Default: each request is sent once. */
  readonly retry?: Retry | undefined
  readonly timeout?: Partial<Timeouts> | undefined
  /** Readers for media types other than JSON. A call for a media type without one gives text. */
  readonly decoders?: Readonly<Record<string, Decoder>> | undefined
  /**
   * The most characters (UTF-16 code units) of one event of a stream, or of one line of JSON Lines; beyond it a `StreamError` is thrown.
   * Default: `67_108_864`, room for a long document in base64.
   */
  readonly maxEventSize?: number | undefined
  /** Properties that results carry beside their payload. Default: `requestId` and `response`. */
  readonly describe?: Describe | undefined
  /** Checks requests and responses. Default: nothing is checked. */
  readonly validate?: Validation | undefined
}

/** Checks of payloads. Each throws the error that the call fails with, or gives a promise that is rejected with it. */
export interface Validation {
  readonly request?: (operationId: string, body: unknown, options: {headers: Headers}) => void | Promise<void>
  readonly response?: (
    operationId: string,
    status: number,
    body: unknown,
    options: {request: unknown},
  ) => void | Promise<void>
  readonly event?: (operationId: string, event: unknown) => void | Promise<void>
}

/** A step of a call that has a timeout: the beginning of the response, the first byte of its body, or the next one. */
export type TimeoutPhase = 'connect' | 'firstByte' | 'idle'

/** The longest waits in milliseconds, after which a `TimeoutError` follows, up to a sixteenth later. `Infinity` waits for ever. */
export interface Timeouts {
  /**
   * For the response to begin, each attempt anew. `fetch` does not tell connecting from waiting, so this covers both; and a message
   * that is not streamed begins when it is complete. Default: `600_000`, which is 10 minutes.
   */
  readonly connect: number
  /** For the first byte of a stream, or all of another body, once the response has begun. Default: `60_000`, which is one minute. */
  readonly firstByte: number
  /** Between two pieces of a stream. Default: `120_000`, which is two minutes. */
  readonly idle: number
}

/** Options of one call. */
export interface CallOptions {
  readonly headers?: HeadersInit | undefined
  readonly signal?: AbortSignal | null | undefined
  readonly timeout?: Partial<Timeouts> | undefined
  readonly maxRetries?: number | undefined
  /** Called with the response, whose headers no result but an object can carry. Its body has been read, or is being read. */
  readonly onResponse?: ((response: Response) => void) | undefined
}

/** The operation and the request of a call. */
export interface CallSubject extends Pick<EncodedRequest, 'params' | 'pathSerializer'> {
  readonly operationId: string
  /** The URL before the path. */
  readonly baseUrl: string
  readonly route: Route
  /** The body before it is serialized. */
  readonly body: unknown
  /** All headers but the credentials of the client. */
  readonly headers: Headers
  readonly options: CallOptions
}

/** One call of an operation, from its request to the end of its response. */
export interface Call extends CallSubject, Pick<ClientOptions, 'maxEventSize'> {
  /** Method and URL for messages, without the query, which may be private. */
  readonly label: string
  readonly validate: Validation
  /** Hides the credentials of the call in a text: those that are known so far. */
  redact: (text: string) => string
  /** Aborted when the call is to end early, whatever it is waiting for. */
  readonly signal: AbortSignal
  readonly abort: (reason?: unknown) => void
  /** Waits for a step of the call. Rejects with an error that a caller may see: a typed one, or the reason of the abort. */
  readonly wait: <Value>(phase: TimeoutPhase, step: () => Promise<Value>) => Promise<Value>
  /** Releases the signal of the caller and the timer, once the last step is done. */
  readonly close: () => void
  /** The response once it has begun, after all retries and redirects, as middleware has left it. */
  response?: Response
  /** The reason why a failure was not tried again, where its status does not tell. */
  note?: string
}

/** One request as openapi-fetch takes it, with the call's own options. */
export interface SendInit extends CallOptions, GivenRequest {
  /** The media type of the response. Default: what the route accepts. */
  readonly accept?: string
}

/** The outcome of a request: the `data` of a success, or the `error` from the body of a failure. */
export interface Sent {
  readonly data?: unknown
  readonly error?: unknown
  readonly response: Response
  readonly call: Pick<Call, 'label' | 'note' | 'route'>
}

/** Sends a request for an operation. */
export type Send = (operationId: string, route: Route, init?: SendInit) => Promise<Sent>
