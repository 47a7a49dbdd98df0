import {coverageReporter} from 'messages-openapi/vitest-coverage'
import {defineConfig} from 'vitest/config'
import {contract} from './src/api/contract.js'
import {services} from './test/services.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly service: keyof typeof services
  }
}

/** The same file of tests runs once for each of the services; the others need none. */
const names = Object.keys(services) as (keyof typeof services)[]
const setupFiles = ['test/setup.ts']

export default defineConfig({
  test: {
    projects: [
      ...names.map((service) => ({
        test: {name: service, include: ['test/service.test.ts'], provide: {service}, setupFiles},
      })),
      {test: {name: 'others', include: ['test/*.test.ts'], exclude: ['test/service.test.ts'], setupFiles}},
    ],
    reporters: [
      'default',
      coverageReporter({contract, threshold: 95, description: 'src/api/openapi.json', lcov: 'coverage/openapi.lcov'}),
    ],
  },
})
