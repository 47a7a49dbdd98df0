import type {Route} from '../contract.ts'
import type {Call} from './call.ts'
import type {Middleware} from './middleware.ts'
import type {Send} from './send.ts'

/** Sends one request. Any function of this shape will do in place of the platform's; the signal is in the request too. */
export type Fetch = (request: Request, init: {readonly signal: AbortSignal}) => Promise<Response>

/** Headers that carry credentials, by name. */
export type Credentials = Readonly<Record<string, string>>

/** Reads the body of a successful response of one media type. Takes over the response, and closes its connection in any case. */
export type Decoder = (response: Response, call: Call) => unknown

/** Sends a request again where that is worth it. Gets a function that sends it once. */
export type Retry = (send: () => Promise<Response>, call: Call) => Promise<Response>

/** The outcome of a call that went well. */
export interface Outcome {
  readonly response: Response
  readonly payload: unknown
  readonly call: Call
  /** Sends further requests, for what the payload is only a part of. */
  readonly send: Send
}

/** Properties for the result of a call. */
export type Describe = (outcome: Outcome) => object

/** What a client is made of. */
export interface ClientOptions {
  /** The operations that become methods, from a contract's `routes.js`: all of them, or those that are needed. */
  readonly routes: Readonly<Record<string, Route>>
  /**
   * Where the paths begin: an http or https URL without user information, query and fragment; an @ in its path is written `%40`. On a page it
   * may be relative.
   */
  readonly baseUrl: string
  /**
   * `null` says that none are wanted; where they are left out, each call of an operation that knows credentials fails with a
   * `CredentialsError`.
   */
  readonly credentials?: Credentials | null | undefined
  /** Headers for every request. */
  readonly headers?: HeadersInit | undefined
  /** The platform's unless told. */
  readonly fetch?: Fetch | undefined
  readonly middleware?: readonly Middleware[] | undefined
  /** Made by `createRetry`. Without it each request is sent once. */
  readonly retry?: Retry | undefined
  readonly timeout?: Partial<Timeouts> | undefined
  /** Readers for media types other than JSON. Without one for its media type, a call gives text. */
  readonly decoders?: Readonly<Record<string, Decoder>> | undefined
  /**
   * The most characters (UTF-16 code units) of one event of a stream, or of one line of JSON Lines; beyond it a `StreamError` is thrown.
   * Default: `67108864`, room for a long document in base64.
   */
  readonly maxEventSize?: number | undefined
  /** What results say of their response, `requestId` and `response` unless told. */
  readonly describe?: Describe | undefined
  /** Checks what is sent and what comes back, by throwing. */
  readonly validate?: Validation | undefined
}

/** Checks of payloads, each of which throws what the call is to fail with, or gives a promise that does. */
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

/** How long to wait, in milliseconds, before a `TimeoutError`, which may come a sixteenth later. `Infinity` waits for ever. */
export interface Timeouts {
  /**
   * For the response to begin, each attempt anew. `fetch` does not tell connecting from waiting, so this covers both; and a message
   * that is not streamed begins when it is complete. 10 minutes by default.
   */
  readonly connect: number
  /** For the first byte of a stream, or all of another body, once the response has begun. One minute by default. */
  readonly firstByte: number
  /** Between two pieces of a stream. Two minutes by default. */
  readonly idle: number
}

/** What one call may say for itself. */
export interface CallOptions {
  readonly headers?: HeadersInit | undefined
  readonly signal?: AbortSignal | null | undefined
  readonly timeout?: Partial<Timeouts> | undefined
  readonly maxRetries?: number | undefined
}
