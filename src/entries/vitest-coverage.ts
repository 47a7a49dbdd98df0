export {coverageReporter, type CoverageReporterOptions} from '../messages/vitest-coverage.ts'
