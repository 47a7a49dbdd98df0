import {expect, test} from 'vitest'
import type {CompiledSchema, Contract} from '../../../src/contract.ts'
import {completeSchemas, type UncompiledSchema} from '../../../src/schema/complete-schemas.ts'
import {cover} from '../../../src/testing/generate/cover.ts'
import {negatives} from '../../../src/testing/generate/negatives.ts'

/** Schemas, with a count of the walks that begin at one. */
function countWalks(all: readonly UncompiledSchema[]) {
  let walks = 0
  const schemas: Record<string, CompiledSchema> = completeSchemas(all)
  for (const schema of Object.values(schemas)) {
    const {is} = schema
    Object.assign(schema, {is: (value: unknown) => ++walks > 0 && is(value)})
  }
  return {contract: {schemas} as unknown as Contract, walks: () => walks}
}

/** An expression that is one of several operations, whose operands are expressions. */
const operationOf = (name: string) => ({
  type: ['object'],
  properties: {[name]: {type: ['string'], enum: [name]}, operands: {type: ['array'], items: {$ref: 'Expression'}}},
  required: [name],
})
const expression = {
  name: 'Expression',
  pointer: '#/Expression',
  schema: {anyOf: ['and', 'or', 'not', 'like'].map(operationOf)},
}

test('what faulty values have in common is walked through once, and not anew for each fault', () => {
  const covering = countWalks([expression])
  expect([...cover(covering.contract, 'Expression')].length).toBeGreaterThan(0)
  const {contract, walks} = countWalks([expression])
  expect([...negatives(contract, 'Expression')].length).toBeGreaterThan(5)
  expect(walks()).toBe(covering.walks())
})
