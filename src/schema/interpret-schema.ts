import type {CompiledSchema, Schema} from '../contract.ts'
import {Budget, TooExpensiveError} from './budget.ts'
import {beginWalk} from './explain/explain.ts'
import {readJsonSchema} from './read-schema.ts'

/** A schema that came with a payload. Strangers write those, so that checking with one takes a limited number of steps. */
export interface InterpretedSchema extends CompiledSchema {
  /** The steps for the check of a value. @throws {TooExpensiveError} if the schema itself cannot be read. */
  readonly beginBudget: (value: unknown) => Budget
}

/**
 * A JSON Schema that came with a payload, ready to check values. Follows references within it, those by identifiers too. Keywords that are
 * unknown, or whose values make no sense, assert nothing; nor does `format`.
 *
 * A check that would take too many steps ends with the warning `schema-too-expensive`; `is` then allows the value. Checks that are
 * given one `budget` share its steps; otherwise each has steps of its own.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
export function interpretSchema(schema: unknown, shared?: Budget): InterpretedSchema {
  const node = read(schema)
  const beginBudget = (value: unknown): Budget => {
    if (node === undefined) throw new TooExpensiveError('it is nested too deeply')
    const budget = shared ?? new Budget()
    budget.begin(value)
    return budget
  }
  return {pointer: '#', node: node ?? true, beginBudget, is: (value) => isAllowed(node ?? true, value, beginBudget)}
}

/** Nothing for a schema that is nested too deeply to be read. */
function read(schema: unknown): Schema | undefined {
  try {
    return readJsonSchema(schema)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Allows a value that cannot be checked. */
function isAllowed(node: Schema, value: unknown, beginBudget: InterpretedSchema['beginBudget']): boolean {
  try {
    return beginWalk(beginBudget(value)).allows(node, value)
  } catch (error) {
    if (error instanceof TooExpensiveError || error instanceof RangeError) return true
    throw error
  }
}
