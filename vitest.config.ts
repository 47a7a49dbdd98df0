import {defineConfig} from 'vitest/config'

const conditions = ['messages-openapi-source']

export default defineConfig({
  resolve: {conditions},
  ssr: {resolve: {conditions}},
  // Left alone, vitest keeps a core for itself, which on two cores is half of them.
  test: {include: ['test/**/*.test.ts'], maxWorkers: '100%', testTimeout: 30_000, slowTestThreshold: 2_000},
})
