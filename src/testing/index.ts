export {createMatchers, type MatcherResult} from './matchers.ts'
