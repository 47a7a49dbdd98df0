import {test} from 'vitest'
import {fuzzRequests, fuzzResponses, fuzzSeed} from './http-fuzz.ts'

test(`mutated requests neither break mock and proxy nor hide in one another (FUZZ_SEED=${fuzzSeed})`, () =>
  fuzzRequests(fuzzSeed, 130))

test(`mutated responses do not break the proxy (FUZZ_SEED=${fuzzSeed})`, () => fuzzResponses(fuzzSeed, 70))
