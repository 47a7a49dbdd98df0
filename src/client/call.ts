import type {RequestParameters, Route} from '../contract.ts'
import type {TimeoutPhase} from './errors.ts'
import type {CallOptions, ClientOptions, Validation} from './options.ts'

/** What a call is about. */
export interface CallSubject {
  /** The operationId. */
  readonly id: string
  readonly route: Route
  /** What is sent, before it is serialized. */
  readonly body: unknown
  readonly params: RequestParameters
  /** What is sent besides the credentials of the client. */
  readonly headers: Headers
  readonly options: CallOptions
}

/** One call of an operation, from its request to the end of its response. */
export interface Call extends CallSubject, Pick<ClientOptions, 'maxEventSize'> {
  /** Method and URL for messages, without the query, which may be private. */
  readonly label: string
  readonly validate: Validation
  /** Hides the credentials of the call in a text. */
  readonly redact: (text: string) => string
  /** Is aborted when the call is to end early, whatever it is waiting for. */
  readonly signal: AbortSignal
  readonly abort: (reason?: unknown) => void
  /** Waits for a step of the call. Fails with what a caller may see: a typed error, or the reason of the abort. */
  readonly wait: <Value>(phase: TimeoutPhase, step: () => Promise<Value>) => Promise<Value>
  /** Lets go of the caller's signal and of the clock, once the last step is done. */
  readonly close: () => void
  /** Why a failure was not tried again, where there is more to say than its status. */
  note?: string
}
