import {fileURLToPath} from 'node:url'
import {contract as documented} from '#generated/documented/contract.js'
import {createCoverageReporter, type CoverageReporterOptions} from '../testing/coverage/coverage-reporter.ts'

const description = fileURLToPath(new URL('../../generated/documented/openapi.json', import.meta.url))

/**
 * A vitest reporter of the parts of a description that the tests used. Default of the contract: the documented Messages API, as counted by the
 * matchers of `messages-openapi/vitest`, and by mocks and taps that were given its `coverage`.
 */
export function coverageReporter({contract = documented, ...options}: Partial<CoverageReporterOptions> = {}) {
  return createCoverageReporter({...(contract === documented && {description}), ...options, contract})
}
