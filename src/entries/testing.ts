export {validator, matchers, validatingFetch, createCoverage, mutateStream} from '../messages/testing.ts'
export {assertValidExchange, assertValidRequest, assertValidResponse, assertValidStream} from '../messages/testing.ts'
export {generate, generateFrom, cover, negatives} from '../messages/testing.ts'
export {
  countingValidator,
  createAssertions,
  createCypressCommands,
  createRunCoverage,
  createGenerator,
  createMatchers,
  createProxy,
  PayloadAssertionError,
  sample,
} from '../testing/index.ts'
export {formatSummary, jsonLines, percentageOf, summarize, toLcov} from '../testing/index.ts'
export {formatTrials, tryMutants, type StreamMutant, type Trial} from '../testing/index.ts'
export type {
  Assertions,
  BoundMatchers,
  Coverage,
  CoverageGroup,
  CypressCommandFunctions,
  CypressCommands,
  ValueGenerator,
  MatcherResult,
  Negative,
  PayloadMatchers,
  RunCoverage,
  TapIssue,
  TapOptions,
} from '../testing/index.ts'
/** @deprecated The former name of `ValueGenerator`; it goes with version 1.0. */
export type {ValueGenerator as Generator} from '../testing/index.ts'
