import type {PayloadMatchers} from 'messages-openapi/testing'
import {afterAll, expect} from 'vitest'
import {coverage, matchers, type operations} from '../src/api/index.js'

expect.extend(matchers)
afterAll(coverage.leave)

declare module 'vitest' {
  interface Matchers<T> extends PayloadMatchers<void, T, operations> {}
}
