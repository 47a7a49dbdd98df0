import {expect} from 'vitest'
import type {operations} from '#generated/documented/types.js'
import type {Exchange} from '../validate/index.ts'
import {matchers} from './testing.ts'

expect.extend(matchers)

type OperationId = keyof operations

declare module 'vitest' {
  interface Matchers<T> {
    /** Passes for a request body that the operation accepts. A `Request` is awaited, and its URL names the operation. */
    toBeValidRequest: T extends Request ? (operationId?: OperationId) => Promise<void> : (operationId: OperationId) => void
    /** Passes for a response body that the operation sends with the status, 200 unless given. A `Response` is awaited. */
    toBeValidResponse: T extends Response
      ? (operationId: OperationId) => Promise<void>
      : (operationId: OperationId, status?: number) => void
    /** Passes for a complete event stream: as text, as the data of its events, or as a `Response`, which is awaited. */
    toBeValidStream: T extends Response ? (operationId: OperationId) => Promise<void> : (operationId: OperationId) => void
    /** Passes for a recorded request with its answer, in the form that `messages-openapi validate` reads. */
    toBeValidExchange: T extends Exchange ? () => void : never
  }
}
