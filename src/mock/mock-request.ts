import type {Operation} from '../contract.ts'
import type {Issue} from '../issue.ts'

/** A request that the mock has admitted, as scenarios see it. */
export interface MockRequest {
  /** 1 for the first request that the mock received, also where some before it were refused. */
  readonly number: number
  readonly operationId: string
  readonly operation: Operation
  /** The values of the path template, decoded. */
  readonly params: Readonly<Record<string, string>>
  readonly url: URL
  readonly headers: Headers
  /** The parsed body, or undefined where none was sent. */
  readonly body: unknown
  /** Aborted when the client goes away, where the transport can tell. */
  readonly signal: AbortSignal
}

/** What the mock needs of a validator; the one of `messages-openapi/validate` has it. */
export interface RequestValidator {
  validateRequest(
    operationId: string,
    body: unknown,
    options?: {headers?: Headers; query?: Readonly<Record<string, string>>; path?: Readonly<Record<string, string>>},
  ): {readonly valid: boolean; readonly issues: readonly Issue[]}
}
