import {expect} from 'vitest'
import {createMatchers} from '../testing/index.ts'
import {validateRequest, validateResponse} from './validate.ts'

expect.extend(createMatchers({validateRequest, validateResponse}))

interface MessagesMatchers {
  /** Passes for a request body that the operation, such as `createMessage`, accepts. */
  toBeValidRequest(operationId: string): void
  /** Passes for a response body that the operation sends with the status, 200 unless given. */
  toBeValidResponse(operationId: string, status?: number): void
}

declare module 'vitest' {
  interface Matchers<T> extends MessagesMatchers {}
}
