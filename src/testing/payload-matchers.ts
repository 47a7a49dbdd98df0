import type {Exchange} from '../validate/index.ts'

/** A request with its head, of the web or of a server framework. */
export type RequestMessage = Request | {readonly method: string; readonly url: string; readonly headers: object}

/** A response with its head, of the web, of supertest, of Playwright, of Cypress or of Fastify's `inject`. */
export type ResponseMessage =
  | Response
  | {readonly status: number; readonly headers: object; readonly text: unknown; readonly body: unknown}
  | {readonly status: number; readonly headers: object; readonly body: unknown; readonly isOkStatusCode: boolean}
  | {readonly statusCode: number; readonly statusMessage: string; readonly headers: object; readonly body: unknown}
  | {status(): number; headers(): object; body(): Promise<unknown>}

/**
 * The matchers as `expect` has them: `Returned` is what a matcher gives back, `Received` the type of the value, and `Operations` the types that
 * openapi-typescript makes of the description.
 */
export interface PayloadMatchers<Returned, Received, Operations extends object> {
  /** Passes for a request body that the operation accepts. A `Request` is awaited, and so is one of a server framework; its URL names the operation. */
  toBeValidRequest: Received extends RequestMessage
    ? (operationId?: keyof Operations & string) => Promise<void>
    : (operationId: keyof Operations & string) => Returned
  /**
   * Passes for a response body that the operation sends with the status. A `Response` is awaited, and so is one of supertest, Playwright, Cypress or
   * Fastify's `inject`. Default of the status: that of the operation's first success.
   */
  toBeValidResponse: Received extends ResponseMessage
    ? (operationId: keyof Operations & string) => Promise<void>
    : (operationId: keyof Operations & string, status?: number) => Returned
  /** Passes for a complete event stream: as text, as the data of its events, or as a `Response`, which is awaited. */
  toBeValidStream: Received extends Response
    ? (operationId: keyof Operations & string) => Promise<void>
    : (operationId: keyof Operations & string) => Returned
  /** Passes for a recorded request with its answer, in the form that `messages-openapi validate` reads. */
  toBeValidExchange: Received extends Exchange ? () => Returned : never
}
