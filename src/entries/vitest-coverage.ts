export {coverageReporter} from '../messages/vitest-coverage.ts'
export type {CoverageReporterOptions} from '../testing/coverage/coverage-reporter.ts'
