import {contract} from '#generated/documented/contract.js'
import {createGenerator, createMatchers} from '../testing/index.ts'
import {createValidator} from '../validate/index.ts'
import {messageRules} from './rules/index.ts'

export {createGenerator, createMatchers, sample, type Generator, type MatcherResult, type Negative} from '../testing/index.ts'

/** The documented contract's matchers, for `expect.extend` of jest; `messages-openapi/vitest` extends vitest's by itself. */
export const matchers = createMatchers(createValidator(contract, {rules: messageRules()}))

/** Values for the documented contract's schemas, by their name such as `Message`. */
export const {generate, generateFrom, cover, negatives} = createGenerator(contract)
