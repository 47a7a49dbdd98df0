import {defineConfig} from 'vitest/config'

const conditions = ['messages-openapi-source']

export default defineConfig({
  resolve: {conditions},
  ssr: {resolve: {conditions}},
  test: {
    include: ['test/**/*.test.ts'],
    // Left alone, vitest keeps a core for itself, which on two cores is half of them.
    maxWorkers: '100%',
    // No module has state that a test could leave behind, and loading them anew for each file takes longer than most tests.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    slowTestThreshold: 2_000,
  },
})
