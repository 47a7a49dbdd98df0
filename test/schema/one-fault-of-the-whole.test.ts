import {beforeAll, expect, test} from 'vitest'
import type {Contract} from '../../src/contract.ts'
import {checkSchema} from '../../src/schema/check-schema.ts'
import {compile, described} from '../validate/compile.ts'

const string = {type: 'string'}

const schemas = {
  Place: {type: 'array', minItems: 2, items: {type: 'number'}},
  Area: {type: 'array', items: {type: 'array', minItems: 4, items: {$ref: '#/components/schemas/Place'}}},
  Rows: {type: 'array', items: {type: 'array'}},
  Reach: {type: 'object', oneOf: [{required: ['mail']}, {required: ['phone']}]},
  NameAndReach: {
    allOf: [
      {$ref: '#/components/schemas/Reach'},
      {type: 'object', required: ['name', 'mail'], properties: {name: string}},
    ],
  },
  Change: {type: 'object', minProperties: 1, oneOf: [{required: ['mail']}, {required: ['phone']}]},
  Parcel: {
    type: 'object',
    allOf: [
      {$ref: '#/components/schemas/Reach'},
      {oneOf: [{required: ['street']}, {required: ['box']}]},
      {anyOf: [{required: ['phone']}, {required: ['mail']}]},
    ],
  },
  Sender: {
    oneOf: [
      {type: 'object', required: ['first', 'last'], allOf: [{$ref: '#/components/schemas/Reach'}]},
      {type: 'object', required: ['firm', 'town'], allOf: [{$ref: '#/components/schemas/Reach'}]},
    ],
  },
}

let contract: Contract
beforeAll(async () => {
  contract = await compile(described(schemas))
})

test.each<[schema: keyof typeof schemas, value: unknown, issues: readonly string[]]>([
  [
    'Area',
    [
      [0, 1],
      [0, 2],
      [0, 3],
    ],
    ['wrong-type '],
  ],
  ['Area', [0, 1], ['wrong-type ']],
  [
    'Area',
    [
      [
        [
          [0, 1],
          [0, 2],
        ],
      ],
    ],
    ['wrong-type '],
  ],
  ['Area', [[[0, 1], [0, 2], 0, [0, 1]]], ['wrong-type /0/2']],
  [
    'Area',
    [
      [
        [0, 1],
        [0, 2],
        [0, 3],
        [0, 1],
      ],
      [0, 1],
    ],
    ['wrong-type /1'],
  ],
  ['Area', [[]], ['too-few-items /0']],
  ['Place', [[0, 1]], ['wrong-type ']],
  ['Place', [0, [1]], ['wrong-type /1']],
  ['Rows', [1, 2], ['wrong-type ']],
  ['Rows', [1], ['wrong-type /0']],
  ['NameAndReach', {}, ['missing-property /name', 'missing-property /mail']],
  ['NameAndReach', {name: 'x'}, ['missing-property /mail']],
  ['Reach', {name: 'x'}, ['no-variant ']],
  ['Change', {}, ['too-few-properties ']],
  ['Sender', {}, ['no-variant ']],
  ['Parcel', {}, ['no-variant ', 'no-variant ']],
  ['Parcel', {mail: 'x'}, ['no-variant ']],
  ['Parcel', {mail: 'x', phone: 'x', street: 'x', box: 'x'}, ['ambiguous-variant ', 'ambiguous-variant ']],
])('%s, held against %j, names %j', (name, value, issues) => {
  const schema = contract.schemas[name]!
  expect(schema.is(value)).toBe(false)
  expect(checkSchema(schema, value).map(({code, path}) => `${code} ${path}`)).toEqual(issues)
})

test('lists in lists to any depth of which the description tells no more than that are allowed', () => {
  expect(checkSchema(contract.schemas.Rows!, [[[[1]]], [2], []])).toEqual([])
})

test.each<[schema: keyof typeof schemas, value: unknown, message: string]>([
  [
    'Area',
    [
      [0, 1],
      [0, 2],
    ],
    'Found a list of lists of numbers, expected a list of lists of lists of numbers.',
  ],
  ['Place', [['x'], ['y']], 'Found a list of lists, expected a list of numbers.'],
  ['Rows', ['x', 'y'], 'Found a list of strings, expected a list of lists.'],
  [
    'Sender',
    {},
    'Found an object that matches none of 2 alternatives, expected "first" and "last", or "firm" and "town".',
  ],
])('%s and %j: the sentence says what was found and expected as a whole', (name, value, message) => {
  expect(checkSchema(contract.schemas[name]!, value)).toMatchObject([{path: '', message}])
})
