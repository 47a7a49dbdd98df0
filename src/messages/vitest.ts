import {afterAll, expect} from 'vitest'
import {contract} from '#generated/documented/contract.js'
import type {operations} from '#generated/documented/types.js'
import {createCoverage, createMatchers, type Coverage, type PayloadMatchers} from '../testing/index.ts'
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

declare module 'vitest' {
  interface Matchers<T> extends PayloadMatchers<void, T, operations> {}
}
