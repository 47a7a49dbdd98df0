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

/** The test file is the only argument of a hook in vitest 3, and the last one since. */
function leave(hits: ReturnType<Coverage['hits']>, ...scope: readonly unknown[]): void {
  leaveHits((scope.at(-1) as {readonly meta: object}).meta, hits)
}

// Vitest reads the parameters of a hook from its source, and refuses such as these; a bound function shows none.
if (counted !== undefined) afterAll(leave.bind(undefined, counted.hits()))

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
