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
  {name: 'a 32-bit integer', schema: {type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1}, value: 0},
  {
    name: 'a count of any size',
    schema: {type: 'integer', exclusiveMinimum: 0, maximum: Number.MAX_SAFE_INTEGER},
    value: 1,
  },
  {name: 'a list', schema: {type: 'array', items: {type: 'integer'}}, value: [0]},
  {name: 'a list of lists', schema: {type: 'array', items: {type: 'array', items: {const: 1}}}, value: [[1]]},
  {name: 'a list that stays empty', schema: {type: 'array', items: {const: 1}, maxItems: 0}, value: []},
  {
    name: 'a tree',
    schema: {type: 'object', properties: {branches: {type: 'array', items: {$ref: '#'}}}, required: ['branches']},
    value: {branches: [{branches: []}]},
  },
  {
    name: 'constraints in descriptions of the AI SDK',
    schema: {
      type: 'object',
      properties: {
        tags: {
          type: 'array',
          items: {type: 'string', description: 'A tag.\npattern: ^[a-z]; [0-9]$; min length: 4.'},
          description: 'min items: 2.',
        },
        age: {type: 'number', description: 'minimum: 18; maximum: 99.'},
        born: {type: 'string', description: 'format: date.'},
      },
      required: ['tags', 'age', 'born'],
    },
    value: {
      tags: ['a; 0', 'a; 0'],
      age: 18,
      born: '2025-01-01',
    },
  },
  {
    name: 'constraints in descriptions of the official SDK',
    schema: {
      type: 'object',
      properties: {
        age: {type: 'integer', description: 'In years.\n\n{minimum: 18, maximum: 99}'},
        code: {type: 'string', description: '{pattern: "^[A-Z]{3}, x$", format: "date"}'},
      },
      required: ['age', 'code'],
    },
    value: {age: 18, code: expect.stringMatching(/^[A-Z]{3}, x$/) as unknown},
  },
  {name: 'a description in words', schema: {type: 'integer', description: 'minimum: the least of all.'}, value: 0},
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
