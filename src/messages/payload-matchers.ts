import type {operations} from '#generated/documented/types.js'
import type {Exchange} from '../validate/index.ts'

type OperationId = keyof operations

/** The matchers as `expect` has them: `Returned` is what a matcher gives back, and `Received` the type of the value. */
export interface PayloadMatchers<Returned, Received> {
  /** Passes for a request body that the operation accepts. A `Request` is awaited, and its URL names the operation. */
  toBeValidRequest: Received extends Request
    ? (operationId?: OperationId) => Promise<void>
    : (operationId: OperationId) => Returned
  /** Passes for a response body that the operation sends with the status. A `Response` is awaited. Default of the status: `200`. */
  toBeValidResponse: Received extends Response
    ? (operationId: OperationId) => Promise<void>
    : (operationId: OperationId, status?: number) => Returned
  /** Passes for a complete event stream: as text, as the data of its events, or as a `Response`, which is awaited. */
  toBeValidStream: Received extends Response
    ? (operationId: OperationId) => Promise<void>
    : (operationId: OperationId) => Returned
  /** Passes for a recorded request with its answer, in the form that `messages-openapi validate` reads. */
  toBeValidExchange: Received extends Exchange ? () => Returned : never
}
