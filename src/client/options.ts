import type {Middleware} from 'openapi-fetch'
import type {Operation} from '../contract.ts'
import type {Credentials} from './credentials.ts'
import type {Decoder} from './decoder.ts'
import type {Fetch, Retry} from './transport.ts'
import type {Timeouts} from './watch.ts'

/** What a client is made of. */
export interface ClientOptions {
  /** The operations that become methods, from a contract's `operations.js`: all of them, or those that are needed. */
  readonly operations: Readonly<Record<string, Operation>>
  /** Where the paths begin, without user information. */
  readonly baseUrl: string
  /**
   * Headers that carry credentials, by name. `null` says that none are wanted; where they are left out, each call of an operation
   * that knows credentials fails with a `CredentialsError`.
   */
  readonly credentials?: Credentials | null | undefined
  /** Headers for every request. */
  readonly headers?: HeadersInit | undefined
  /** Sends the requests; the platform's unless told. Gets a `Request` with the signal inside, and nothing else. */
  readonly fetch?: Fetch | undefined
  /**
   * Sees requests before their credentials are added, and responses before their bodies are read.
   *
   * @see https://openapi-ts.dev/openapi-fetch/middleware-auth
   */
  readonly middleware?: readonly Middleware[] | undefined
  /** Made by `createRetry`. Without it each request is sent once. */
  readonly retry?: Retry | undefined
  /** Readers for media types other than JSON. Without one for its media type, a call gives the body as a stream of bytes. */
  readonly decoders?: Readonly<Record<string, Decoder>> | undefined
  readonly timeout?: Partial<Timeouts> | undefined
  /** What results say of their response, `requestId` and `response` unless told. */
  readonly describe?: ((response: Response) => object) | undefined
  /** Checks what is sent and what comes back, by throwing. */
  readonly validate?: Validation | undefined
}

/** Checks of payloads, each of which throws what the call is to fail with. */
export interface Validation {
  request?(operationId: string, body: unknown, options: {headers: Headers}): void
  response?(operationId: string, status: number, body: unknown, options: {request: unknown}): void
  event?(operationId: string, event: unknown): void
}

/** What one call may say for itself. */
export interface CallOptions {
  readonly headers?: HeadersInit
  readonly signal?: AbortSignal | null
  readonly timeout?: Partial<Timeouts>
  readonly maxRetries?: number
  readonly middleware?: readonly Middleware[]
}
