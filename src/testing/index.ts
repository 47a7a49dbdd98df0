export {createCoverage, formatSummary, percentageOf, summarize, jsonLines, toLcov, type Coverage, type CoverageGroup, type Sighting} from './coverage/index.ts'
export {createGenerator, sample, type GenerateOptions, type Generator, type Negative} from './generate/index.ts'
export {createMatchers, type MatcherResult} from './matchers.ts'
export {validatingFetch, type TapIssue, type TapOptions} from './tap/index.ts'
