import type {Operation} from '../contract.ts'
import type {Redact} from './credentials.ts'
import type {Validation} from './options.ts'
import type {Watch} from './watch.ts'

/** What the parts of the client know of the call that they work for. */
export interface CallContext {
  readonly operationId: string
  readonly operation: Operation
  /** Method and URL for messages, without query and user information, which may be private. */
  readonly request: string
  /** The body before it was serialized. */
  readonly body: unknown
  readonly watch: Watch
  /** The most retries of this call, where the caller gives a number. */
  readonly maxRetries: number | undefined
  /** Hides credentials. */
  readonly redact: Redact
  readonly validate: Validation
  /** Why a failure was not tried again, where there is more to say than its status. */
  note: string
}
