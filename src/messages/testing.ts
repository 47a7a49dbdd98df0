import {contract} from '#generated/documented/contract.js'
import type {operations} from '#generated/documented/types.js'
import type {Contract} from '../contract.ts'
import {
  createAssertions,
  createCoverage as createCoverageOf,
  createGenerator,
  createMatchers,
  mutateStream as mutateStreamBy,
  validatingFetch as validatingFetchFor,
  type Assertions,
  type Coverage,
  type StreamMutant,
  type TapOptions,
} from '../testing/index.ts'
import {createValidator} from '../validate/index.ts'
import {validatorOptions} from './validator-options.ts'

/** The documented contract's validator, with the rules and the protocol of the Messages API. */
export const validator = createValidator(contract, validatorOptions)

/** The documented contract's matchers, for `expect.extend` of jest; `messages-openapi/vitest` extends vitest's by itself. */
export const matchers = createMatchers<operations>(validator)

/** The documented contract's assertions, for runners without matchers, such as `node:test`. */
export const {assertValidExchange, assertValidRequest, assertValidResponse, assertValidStream}: Assertions<operations> =
  createAssertions<operations>(validator)

/** Counts what tests use of a contract's description. Default: the documented contract. */
export function createCoverage(of: Contract = contract): Coverage {
  return createCoverageOf(of)
}

/** Values for the documented contract's schemas, by their name such as `Message`. */
export const {generate, generateFrom, cover, negatives} = createGenerator(contract)

/**
 * A `fetch` that checks what it sends to the Messages API and what comes back, and passes on every byte unchanged and at once.
 * Whatever is left out of the options is that of the documented contract.
 */
export function validatingFetch(
  fetch: typeof globalThis.fetch,
  options: Partial<TapOptions> & Pick<TapOptions, 'onIssue'>,
): typeof globalThis.fetch {
  return validatingFetchFor(fetch, {
    validator,
    ...(validatorOptions.protocol && {protocol: validatorOptions.protocol}),
    ...options,
  })
}

/**
 * Mutants of a recorded stream of `createMessage`, to test a consumer with: forms that mean the same, one for each rule of the
 * protocol that a small change can break, and cut-offs. `tryMutants` runs a consumer over them.
 */
export function mutateStream(transcript: string): Iterable<StreamMutant> {
  return mutateStreamBy(transcript, (text) => validator.checkStream('createMessage', text))
}
