export {createGenerator, sample, type GenerateOptions, type Generator, type Negative} from './generate/index.ts'
export {createMatchers, type MatcherResult} from './matchers.ts'
