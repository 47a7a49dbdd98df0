import {array, nat, type Arbitrary} from 'fast-check'
import type {Contract} from '../contract.ts'
import {InputError} from '../errors.ts'
import {ownValue} from '../json/own.ts'
import type {RequestBodyOf} from '../validate/index.ts'
import {createGenerator} from './generate/index.ts'

/** Enough for the largest values; when they are used up, what is left of a value is the simplest. */
const numbers = array(nat({max: 999}), {maxLength: 200, size: 'max'})

/** Valid values of a schema by its name, and valid request bodies of an operation by its operationId. A name of both is that of the schema. */
export type ArbitraryOf<Operations extends object, Schemas extends object> = <
  Name extends (keyof Schemas | keyof Operations) & string,
>(
  name: Name,
) => Arbitrary<Name extends keyof Schemas ? Schemas[Name] : NonNullable<RequestBodyOf<Operations, Name>>>

/**
 * Arbitraries of fast-check for a contract: a value that fails a property is shrunk to the simplest one that does. The types are those that
 * openapi-typescript makes of the description: `createArbitrary<operations, components['schemas']>(contract)`.
 *
 * The function throws an `InputError` for a name that the contract does not have, and for an operation without a request body.
 */
export function createArbitrary<Operations extends object, Schemas extends object>(
  contract: Contract,
): ArbitraryOf<Operations, Schemas> {
  const {generateFrom} = createGenerator(contract)
  const arbitrary = (name: string): Arbitrary<unknown> => {
    const body = Object.hasOwn(contract.schemas, name) ? undefined : bodyOf(contract, name)
    const draw = (list: readonly number[]) =>
      generateFrom(body ?? name, list, body === undefined ? {} : {direction: 'request'})
    draw([])
    return numbers.map(draw)
  }
  return arbitrary as ArbitraryOf<Operations, Schemas>
}

/** The name of the schema of an operation's request body; undefined for what is no operation. */
function bodyOf({operations}: Contract, operationId: string): string | undefined {
  const operation = ownValue(operations, operationId)
  if (operation === undefined) return undefined
  const [media] = Object.values(operation.requestBody?.content ?? {})
  if (media?.schema === undefined)
    throw new InputError(`Found the operation "${operationId}", expected one whose request body has a schema.`)
  return media.schema
}
