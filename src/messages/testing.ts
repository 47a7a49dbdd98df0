import {contract} from '#generated/documented/contract.js'
import {createMatchers} from '../testing/index.ts'
import {createValidator} from '../validate/index.ts'
import {rules} from './rules/index.ts'

export {createMatchers, type MatcherResult} from '../testing/index.ts'

/** The documented contract's matchers, for `expect.extend` of jest; `messages-openapi/vitest` extends vitest's by itself. */
export const matchers = createMatchers(createValidator(contract, {rules}))
