import {test} from 'vitest'
import {fuzzRequests, fuzzResponses, fuzzSeed} from '../cli/serve/http-fuzz.ts'

test(`mutated requests, by the thousand (FUZZ_SEED=${fuzzSeed})`, () => fuzzRequests(fuzzSeed, 4_000))

test(`mutated responses, by the thousand (FUZZ_SEED=${fuzzSeed})`, () => fuzzResponses(fuzzSeed, 2_000))
