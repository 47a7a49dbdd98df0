export type {Accumulator} from './accumulator.ts'
export type {Call} from './call.ts'
export {createBareClient, type BareOptions, type BareResults} from './create-bare-client.ts'
export {createClient} from './create-client.ts'
export {createRetry, type Clock, type RetryOptions} from './create-retry.ts'
export {decodeBody} from './decode-body.ts'
export {decodeEvents} from './decode-events.ts'
export {decodeLines} from './decode-lines.ts'
export {encodeRequest} from './encode-request.ts'
export {
  ApiError,
  ConnectionError,
  CredentialsError,
  ResponseError,
  StreamError,
  TimeoutError,
  type StreamFailure,
  type TimeoutPhase,
} from './errors.ts'
export {EventStream} from './event-stream.ts'
export type {CallOptions, ClientOptions, Decoder, Fetch, Outcome, Retry, Timeouts, Validation} from './options.ts'
export type {Middleware, MiddlewareCall} from './middleware.ts'
export type {ResponseInfo} from './response-info.ts'
export type {Client, FetchResult, OperationMethod, PlainResults, ResultKind} from './types.ts'
