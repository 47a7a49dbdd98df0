export {
  countingValidator,
  createCoverage,
  createRunCoverage,
  formatSummary,
  percentageOf,
  summarize,
  jsonLines,
  toLcov,
  type Coverage,
  type CoverageGroup,
  type RunCoverage,
  type Sighting,
} from './coverage/index.ts'
export {createAssertions, PayloadAssertionError, type Assertions} from './assertions.ts'
export {createCypressCommands, type CypressCommands, type CypressCommandFunctions} from './cypress-commands.ts'
export {createGenerator, sample, type SeedOptions, type ValueGenerator, type Negative} from './generate/index.ts'
export {createMatchers, type BoundMatchers, type MatcherResult} from './matchers.ts'
export type {PayloadMatchers} from './payload-matchers.ts'
export {
  createProxy,
  Tap,
  observeStream,
  toHarEntry,
  validatingFetch,
  type HarEntryOptions,
  type Observation,
  type Observer,
  type ProxiedRequest,
  type SendRequest,
  type TapIssue,
  type TapOptions,
} from './tap/index.ts'
export {
  formatTrials,
  mutateStream,
  mutantResponse,
  tryMutants,
  type CheckStream,
  type StreamMutant,
  type Trial,
  type TryOptions,
} from './mutate/index.ts'
