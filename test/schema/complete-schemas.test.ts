import {expect, test} from 'vitest'
import {checkSchema} from '../../src/schema/check-schema.ts'
import {completeSchemas} from '../../src/schema/complete-schemas.ts'
import {growthOfReads} from '../count-reads.ts'

const schema = {
  anyOf: [{type: ['string']}, {type: ['object'], required: ['next'], properties: {next: {$ref: 'Chain'}}}],
}
const {Chain} = completeSchemas([{name: 'Chain', pointer: '#/Chain', schema}])

/** A chain that ends in a number, where a text belongs. */
function chain(length: number): unknown {
  let value: unknown = 5
  for (let count = 0; count < length; count++) value = {next: value}
  return value
}

test('schemas that are walked take work in proportion to the references that a fault is below', () => {
  expect(checkSchema(Chain!, chain(20))).toMatchObject([{path: '/next'.repeat(20), code: 'wrong-type'}])
  expect(growthOfReads(chain, (value) => checkSchema(Chain!, value), 10)).toBeLessThan(2.3)
})
