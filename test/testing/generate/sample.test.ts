import {expect, test} from 'vitest'
import {sample} from '../../../src/testing/index.ts'

test.each([
  {name: 'nothing asked', schema: {}, value: 'text'},
  {name: 'an input', schema: {type: 'object', properties: {city: {type: 'string'}, days: {type: 'integer'}}, required: ['city']}, value: {city: 'a'}},
  {name: 'a list of types', schema: {type: ['string', 'null']}, value: 'a'},
  {name: 'a definition', schema: {$defs: {unit: {enum: ['C', 'F']}}, type: 'object', properties: {unit: {$ref: '#/$defs/unit'}}, required: ['unit']}, value: {unit: 'C'}},
  {name: 'recursion', schema: {type: 'object', properties: {next: {anyOf: [{$ref: '#'}, {type: 'null'}]}}, required: ['next']}, value: {next: null}},
  {name: 'a reference to itself', schema: {$ref: '#'}, value: undefined},
  {name: 'a broken pattern', schema: {type: 'string', pattern: '('}, value: undefined},
  {name: 'tuples', schema: {type: 'array', prefixItems: [{const: 1}, {type: 'boolean'}], minItems: 2}, value: [1, false]},
  {name: 'nothing possible', schema: false, value: undefined},
])('gives the simplest value for $name', ({schema, value}) => {
  expect(sample(schema)).toEqual(value)
})

test('gives other values for other seeds', () => {
  const schema = {type: 'object', properties: {a: {type: 'string'}, b: {type: 'number'}, c: {type: 'array', items: {type: 'integer'}}}}
  expect(new Set(Array.from({length: 10}, (_, seed) => JSON.stringify(sample(schema, {seed})))).size).toBeGreaterThan(5)
})
