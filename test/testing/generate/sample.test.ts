import {expect, test} from 'vitest'
import {sample} from '../../../src/testing/index.ts'

/** A schema within a schema, so many times. */
function nested(depth: number, wrap: (inner: object) => object): object {
  return depth === 0 ? {type: 'integer'} : wrap(nested(depth - 1, wrap))
}

/** Each definition asks for the next one twice. */
function multiplied(count: number): object {
  const twice = (index: number) => ({
    type: 'object',
    properties: {a: {$ref: `#/$defs/d${index}`}, b: {$ref: `#/$defs/d${index}`}},
    required: ['a', 'b'],
  })
  const all = Array.from({length: count}, (_, index) => [
    `d${index}`,
    index === count - 1 ? {type: 'null'} : twice(index + 1),
  ])
  return Object.fromEntries(all) as object
}

test.each([
  {name: 'nothing asked', schema: {}, value: 'text'},
  {
    name: 'an input',
    schema: {type: 'object', properties: {city: {type: 'string'}, days: {type: 'integer'}}, required: ['city']},
    value: {city: 'a'},
  },
  {name: 'a list of types', schema: {type: ['string', 'null']}, value: 'a'},
  {
    name: 'a definition',
    schema: {
      $defs: {unit: {enum: ['C', 'F']}},
      type: 'object',
      properties: {unit: {$ref: '#/$defs/unit'}},
      required: ['unit'],
    },
    value: {unit: 'C'},
  },
  {
    name: 'recursion',
    schema: {type: 'object', properties: {next: {anyOf: [{$ref: '#'}, {type: 'null'}]}}, required: ['next']},
    value: {next: null},
  },
  {name: 'a reference to itself', schema: {$ref: '#'}, value: undefined},
  {name: 'a broken pattern, which asserts nothing', schema: {type: 'string', pattern: '('}, value: 'a'},
  {name: 'a part of itself in two ways', schema: {allOf: [{$ref: '#'}, {$ref: '#'}]}, value: undefined},
  {name: 'a fraction', schema: {type: 'number', minimum: 0.1, multipleOf: 0.25}, value: 0.25},
  {
    name: 'an integer of any size',
    schema: {type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER},
    value: 0,
  },
  {name: 'a number far below zero', schema: {type: 'integer', minimum: -2e9, maximum: -1e9}, value: -2e9},
  {name: 'a format', schema: {type: 'string', format: 'date'}, value: '2025-01-01'},
  {
    name: 'tuples',
    schema: {type: 'array', prefixItems: [{const: 1}, {type: 'boolean'}], minItems: 2},
    value: [1, false],
  },
  {name: 'nothing possible', schema: false, value: undefined},
  {name: 'a long text', schema: {type: 'string', minLength: 5000}, value: 'a'.repeat(5000)},
  {name: 'a text of a gigabyte', schema: {type: 'string', minLength: 400_000_000}, value: undefined},
  {name: 'a list of a gigabyte', schema: {type: 'array', minItems: 1e9, items: {const: 1}}, value: undefined},
  {name: 'a pattern of a gigabyte', schema: {type: 'string', pattern: '^a{1000000000}$'}, value: undefined},
  {
    name: 'a pattern in which repetitions multiply',
    schema: {type: 'string', pattern: '^(((a{999}){999}){999}){999}$'},
    value: undefined,
  },
  {
    name: 'lists in which items multiply',
    schema: nested(20, (items) => ({type: 'array', minItems: 9, items})),
    value: undefined,
  },
  {name: 'definitions that multiply', schema: {$ref: '#/$defs/d0', $defs: multiplied(40)}, value: undefined},
])('gives the simplest value for $name', ({schema, value}) => {
  expect(sample(schema)).toEqual(value)
})

test('gives other values for other seeds', () => {
  const schema = {
    type: 'object',
    properties: {a: {type: 'string'}, b: {type: 'number'}, c: {type: 'array', items: {type: 'integer'}}},
  }
  expect(new Set(Array.from({length: 10}, (_, seed) => JSON.stringify(sample(schema, {seed})))).size).toBeGreaterThan(5)
})
