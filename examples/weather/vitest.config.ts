import {coverageReporter} from 'messages-openapi/vitest-coverage'
import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {reporters: ['default', coverageReporter({lcov: 'coverage/messages-api.lcov', most: 2})]},
})
