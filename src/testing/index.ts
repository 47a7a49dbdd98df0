export {createMatchers, type MatcherResult, type PayloadValidator} from './matchers.ts'
