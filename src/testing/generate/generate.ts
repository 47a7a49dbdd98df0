import type {CompiledSchema, Contract, Schema} from '../../contract.ts'
import {InputError} from '../../errors.ts'
import {ownValue} from '../../json/own.ts'
import type {Direction} from '../../validate/index.ts'
import {attemptBy, chooseBySeed, chooseFrom, TooLargeError, towards, type Choose} from './choose.ts'
import {drawValue} from './draw-value.ts'

const attempts = 20

export interface DirectionOptions {
  /**
   * The direction of the message that the value is for: a request has no `readOnly` property, a response no `writeOnly` one, and what both is
   * required and goes one way is required in that one. Default: either, and required in neither.
   */
  readonly direction?: Direction
}

export interface SeedOptions extends DirectionOptions {
  /** The same seed gives the same value. Default: `1`. */
  readonly seed?: number
}

/**
 * A valid value of the schema with this name.
 *
 * @throws {InputError} if the contract has no such schema, or if no valid value is found.
 */
export function generateValue(contract: Contract, name: string, {seed = 1, direction}: SeedOptions = {}): unknown {
  return drawValid(schemaNamed(contract, name), name, towards(direction, chooseBySeed(seed)))
}

/**
 * A valid value of the schema with this name that is decided by a list of numbers: a shorter list, or smaller numbers, give a
 * simpler value. That makes any generator of lists, such as fast-check's `fc.array(fc.nat())`, one of values, which shrinks.
 */
export function generateFrom(
  contract: Contract,
  name: string,
  numbers: readonly number[],
  {direction}: DirectionOptions = {},
): unknown {
  return drawValid(schemaNamed(contract, name), name, towards(direction, chooseFrom(numbers)))
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
    const value = drawOrGiveUp(node, {name, choose: attemptBy(choose, attempt)})
    if (value !== undefined && is(value)) return value
  }
  throw new InputError(`Found no valid value of the schema "${name}" in ${attempts} attempts.`)
}

function drawOrGiveUp(node: Schema, {name, choose}: {readonly name: string; readonly choose: Choose}): unknown {
  try {
    return drawValue(node, choose)
  } catch (cause) {
    // Any other is that of the call stack.
    if (!(cause instanceof RangeError)) throw cause
    const reason =
      cause instanceof TooLargeError ? cause.message : 'Each would contain itself, or be nested too deeply.'
    throw new InputError(`Found no value of the schema "${name}": ${reason}`, {cause})
  }
}
