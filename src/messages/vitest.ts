import {afterAll, expect} from 'vitest'
import {contract} from '#generated/documented/contract.js'
import type {operations} from '#generated/documented/types.js'
import {createCoverage, createMatchers, type Coverage} from '../testing/index.ts'
import type {Exchange} from '../validate/index.ts'
import {validator} from './testing.ts'
import {coverageSwitch, leaveHits} from './vitest-hits.ts'

const isCounting = typeof process === 'object' && process.env[coverageSwitch] !== undefined
const counted = isCounting ? createCoverage(contract) : undefined

/** Counts what the tests use of the description, for mocks and taps to be given. Does nothing unless the coverage reporter runs. */
export const coverage: Pick<Coverage, 'record'> = counted ?? {record: () => {}}

expect.extend(createMatchers(validator, {coverage}))

if (counted !== undefined) {
  // The test file is the only argument in vitest 3, and the last one since.
  afterAll((...scope: readonly unknown[]) => leaveHits((scope.at(-1) as {readonly meta: object}).meta, counted.hits()))
}

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
