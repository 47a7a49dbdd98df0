import {afterAll, expect} from 'vitest'
import {contract} from '#generated/documented/contract.js'
import type {operations} from '#generated/documented/types.js'
import {createMatchers, createRunCoverage, type PayloadMatchers} from '../testing/index.ts'
import {validator} from './testing.ts'

/** Counts what the tests use of the description, for mocks and taps to be given. Does nothing unless the coverage reporter runs. */
export const coverage = createRunCoverage(contract)

expect.extend(createMatchers(validator, {coverage}))
afterAll(coverage.leave)

declare module 'vitest' {
  interface Matchers<T> extends PayloadMatchers<void, T, operations> {}
}
