import type {CompiledSchema, Contract, Schema} from '../../contract.ts'
import {InputError} from '../../errors.ts'
import {ownValue} from '../../json/own.ts'
import {chooseBySeed, chooseFrom, type Choose} from './choose.ts'
import {drawValue} from './draw-value.ts'

const attempts = 20

export interface SeedOptions {
  /** The same seed gives the same value. Default: `1`. */
  readonly seed?: number
}

/**
 * A valid value of the schema with this name.
 *
 * @throws {InputError} if the contract has no such schema, or if no valid value is found.
 */
export function generateValue(contract: Contract, name: string, {seed = 1}: SeedOptions = {}): unknown {
  return drawValid(schemaNamed(contract, name), name, chooseBySeed(seed))
}

/**
 * A valid value of the schema with this name that is decided by a list of numbers: a shorter list, or smaller numbers, give a
 * simpler value. That makes any generator of lists, such as fast-check's `fc.array(fc.nat())`, one of values, which shrinks.
 */
export function generateFrom(contract: Contract, name: string, numbers: readonly number[]): unknown {
  return drawValid(schemaNamed(contract, name), name, chooseFrom(numbers))
}

/** @throws {InputError} if the contract has no such schema. */
export function schemaNamed({schemas}: Contract, name: string): CompiledSchema {
  const schema = ownValue(schemas, name)
  if (schema !== undefined) return schema
  throw new InputError(
    `Found the unknown schema "${name}", expected one of the contract's ${Object.keys(schemas).length}.`,
  )
}

function drawValid({node, is}: CompiledSchema, name: string, choose: Choose): unknown {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const value = drawOrGiveUp(node, {name, choose})
    if (value !== undefined && is(value)) return value
  }
  throw new InputError(`Found no valid value of the schema "${name}" in ${attempts} attempts.`)
}

function drawOrGiveUp(node: Schema, {name, choose}: {readonly name: string; readonly choose: Choose}): unknown {
  try {
    return drawValue(node, choose)
  } catch (cause) {
    if (cause instanceof RangeError)
      throw new InputError(`Found no value of the schema "${name}": ${cause.message}`, {cause})
    throw cause
  }
}
