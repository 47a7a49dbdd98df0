import type {Contract} from '../../contract.ts'
import {cover} from './cover.ts'
import {generateValue, generateFrom, type DirectionOptions, type SeedOptions} from './generate.ts'
import {negatives, type Negative} from './negatives.ts'

/** Makes values for the schemas of one contract. Each method throws an `InputError` for a schema that the contract does not have. */
export interface ValueGenerator {
  readonly generate: (name: string, options?: SeedOptions) => unknown
  readonly generateFrom: (name: string, numbers: readonly number[], options?: DirectionOptions) => unknown
  readonly cover: (name: string) => readonly unknown[]
  readonly negatives: (...names: readonly string[]) => Iterable<Negative>
}

/** A generator of values for the schemas of `contract`. */
export function createGenerator(contract: Contract): ValueGenerator {
  return {
    generate: (name, options) => generateValue(contract, name, options),
    generateFrom: (name, numbers, options) => generateFrom(contract, name, numbers, options),
    cover: (name) => cover(contract, name),
    negatives: (...names) => negatives(contract, ...names),
  }
}
