import {expect} from 'expect'
import type {PayloadMatchers} from './payload-matchers.ts'
import {matchers} from './testing.ts'

// The `expect` of jest is this package's, whose matchers are the same for all who import it.
expect.extend(matchers)

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends PayloadMatchers<R, T> {}
}

declare global {
  /** For `@types/jest`. */
  namespace jest {
    interface Matchers<R, T> extends PayloadMatchers<R, T> {}
  }
}
