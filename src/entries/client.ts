export {clientCredentials, createBareClient, createClient, createRetry, FormPart} from '../client/index.ts'
export {
  authorizeRequest,
  decodeBody,
  decodeEvents,
  decodeLines,
  encodeBodiless,
  encodeRequest,
  EventStream,
} from '../client/index.ts'
export {serverUrl} from '../http/server-url.ts'
export {ApiError, ConnectionError, CredentialsError, ResponseError, StreamError, TimeoutError} from '../client/index.ts'
export type {Accumulator, BareOptions, BareResults, BodiesOf, BodyAs, Call, CallOptions} from '../client/index.ts'
export type {Client, ClientCredentials, ClientCredentialsOptions, ClientOptions, Clock} from '../client/index.ts'
export type {Credential, CredentialNeed, Credentials, CredentialValue, Decoder, Fetch} from '../client/index.ts'
export type {FetchResult, Middleware, MiddlewareCall, OperationMethod, Outcome} from '../client/index.ts'
export type {ParametersOf, PlainResults, ResponseInfo, ResultKind, ResultOf, Retry} from '../client/index.ts'
export type {RetryOptions, StreamFailure, TimeoutPhase, Timeouts, Validation} from '../client/index.ts'
export {ToolkitError} from '../errors.ts'
