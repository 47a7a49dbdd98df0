import path from 'node:path'
import {configDefaults, defineConfig, mergeConfig} from 'vitest/config'

const conditions = ['messages-openapi-source']

/** What the normal and the exhaustive run have in common. */
export const shared = defineConfig({
  resolve: {conditions},
  ssr: {resolve: {conditions}},
  test: {
    globalSetup: 'test/build-programs.ts',
    // Left alone, vitest keeps a core for itself, which on two cores is half of them.
    maxWorkers: '100%',
    // No module has state that a test could leave behind, and loading them anew for each file takes longer than most tests.
    isolate: false,
    // Plain modules, which would only take longer to load if they were looked at first.
    server: {deps: {external: [/\/generated\/(?:documented|native)\//]}},
    // What is awaited comes on any machine, however slow it is.
    expect: {poll: {timeout: 60_000}},
  },
})

export default mergeConfig(
  shared,
  defineConfig({
    // Loading the Redocly CLI takes longer than what tests have it do: it stays loaded. The exhaustive run starts it as commands do.
    resolve: {
      alias: [
        {
          find: /^\.\/start-redocly\.ts$/,
          replacement: path.resolve(import.meta.dirname, 'test/codegen/redocly/start-redocly.ts'),
        },
      ],
    },
    test: {
      include: ['test/**/*.test.ts'],
      // Run by `npm run test:exhaustive` and `npm run check-runners`.
      exclude: [...configDefaults.exclude, 'test/exhaustive/**', 'test/runners/**'],
      // A guard against what never ends, and no evidence: no test may depend on how fast a machine is.
      testTimeout: 120_000,
      hookTimeout: 120_000,
      slowTestThreshold: 2_000,
      // A loop around nothing passes.
      expect: {requireAssertions: true},
    },
  }),
)
