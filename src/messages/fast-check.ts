import {array, nat, type Arbitrary} from 'fast-check'
import type {components} from '#generated/documented/types.js'
import {generateFrom} from './testing.ts'

/** The schemas of the documented contract by their names. */
export type Schemas = components['schemas']

/** Enough for the largest values; when they are used up, what is left of a value is the simplest. */
const numbers = array(nat({max: 999}), {maxLength: 200, size: 'max'})

/**
 * Valid values of the schema with this name, as an arbitrary of fast-check: what fails a property is shrunk to the simplest value that
 * does.
 *
 * @throws {InputError} if the contract has no such schema.
 */
export function arbitrary<Name extends keyof Schemas>(name: Name): Arbitrary<Schemas[Name]> {
  generateFrom(name, [])
  return numbers.map((list) => generateFrom(name, list) as Schemas[Name])
}
