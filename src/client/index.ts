export {createBareClient, createClient, type BareOptions, type BareResults} from './client.ts'
export {createRetry, type Clock, type RetryOptions} from './create-retry.ts'
export {decodeBody, decodeEvents, decodeLines} from './decoders.ts'
export {encodeRequest} from './encode-request.ts'
export {
  ApiError,
  ConnectionError,
  CredentialsError,
  ResponseError,
  StreamError,
  TimeoutError,
  type StreamFailure,
} from './errors.ts'
export {EventStream, type Accumulator} from './event-stream.ts'
export type {
  Call,
  CallOptions,
  ClientOptions,
  Decoder,
  Fetch,
  Middleware,
  MiddlewareCall,
  Outcome,
  Retry,
  TimeoutPhase,
  Timeouts,
  Validation,
} from './options.ts'
export type {ResponseInfo} from './payload.ts'
export type {Client, FetchResult, OperationMethod, PlainResults, ResultKind} from './types.ts'
