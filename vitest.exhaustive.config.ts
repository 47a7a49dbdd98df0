import {defineConfig, mergeConfig} from 'vitest/config'
import {shared} from './vitest.config.ts'

/** What the normal run samples, in full: `npm run test:exhaustive`. */
export default mergeConfig(
  shared,
  defineConfig({
    test: {
      include: ['test/exhaustive/**/*.test.ts'],
      env: {TEST_EXHAUSTIVELY: 'true'},
      passWithNoTests: true,
      testTimeout: 600_000,
      hookTimeout: 600_000,
    },
  }),
)
