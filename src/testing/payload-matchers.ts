import type {Exchange} from '../validate/index.ts'

/**
 * The matchers as `expect` has them: `Returned` is what a matcher gives back, `Received` the type of the value, and `Operations` the types that
 * openapi-typescript makes of the description.
 */
export interface PayloadMatchers<Returned, Received, Operations extends object> {
  /** Passes for a request body that the operation accepts. A `Request` is awaited, and its URL names the operation. */
  toBeValidRequest: Received extends Request
    ? (operationId?: keyof Operations & string) => Promise<void>
    : (operationId: keyof Operations & string) => Returned
  /** Passes for a response body that the operation sends with the status. A `Response` is awaited. Default of the status: `200`. */
  toBeValidResponse: Received extends Response
    ? (operationId: keyof Operations & string) => Promise<void>
    : (operationId: keyof Operations & string, status?: number) => Returned
  /** Passes for a complete event stream: as text, as the data of its events, or as a `Response`, which is awaited. */
  toBeValidStream: Received extends Response
    ? (operationId: keyof Operations & string) => Promise<void>
    : (operationId: keyof Operations & string) => Returned
  /** Passes for a recorded request with its answer, in the form that `messages-openapi validate` reads. */
  toBeValidExchange: Received extends Exchange ? () => Returned : never
}
