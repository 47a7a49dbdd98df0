import {expect} from 'expect'
import type {operations} from '#generated/documented/types.js'
import type {PayloadMatchers} from '../testing/index.ts'
import {matchers} from './testing.ts'

// The `expect` of jest is this package's, whose matchers are the same for all who import it.
expect.extend(matchers)

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends PayloadMatchers<R, T, operations> {}
}

declare global {
  /** For `@types/jest`. */
  namespace jest {
    interface Matchers<R, T> extends PayloadMatchers<R, T, operations> {}
  }
}
