export {createBareClient, createClient, type BareOptions, type BareResults} from './client.ts'
export {authorizeRequest} from './authorize-request.ts'
export {clientCredentials, type ClientCredentials, type ClientCredentialsOptions} from './client-credentials.ts'
export {FormPart} from '../http/form-part.ts'
export {createRetry, type Clock, type RetryOptions} from './create-retry.ts'
export {decodeBody, decodeEvents, decodeLines} from './decoders.ts'
export {encodeBodiless, encodeRequest} from './encode-request.ts'
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
  Credential,
  CredentialNeed,
  Credentials,
  CredentialValue,
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
export type {BodiesOf, BodyAs, ParametersOf, PlainResults, ResultKind, ResultOf} from './operation-types.ts'
export type {Client, FetchResult, OperationMethod} from './types.ts'
