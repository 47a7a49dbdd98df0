import {beforeAll, expect, test} from 'vitest'
import type {Contract} from '../../src/contract.ts'
import {checkSchema} from '../../src/schema/check-schema.ts'
import {compile, described} from '../validate/compile.ts'

const string = {type: 'string'}
const integer = {type: 'integer'}

const schemas = {
  TypeAndEnum: {allOf: [string, {enum: ['GBR', 'IMN']}]},
  EnumAndType: {allOf: [{enum: ['GBR', 'IMN']}, string]},
  ByKeys: {
    oneOf: [
      {type: 'object', required: ['a'], properties: {a: string}},
      {type: 'object', required: ['b'], properties: {b: string, c: integer}},
    ],
  },
  ByReference: {
    anyOf: [
      {type: 'object', required: ['a']},
      {type: 'object', required: ['b', 'd'], allOf: [{$ref: '#/components/schemas/Base'}]},
    ],
  },
  Base: {type: 'object', properties: {b: string, c: integer}},
  Money: {type: 'number', multipleOf: 0.01},
  Small: {type: 'number', multipleOf: 1e-7},
  Large: {type: 'integer', multipleOf: 0.5},
  Open: {
    allOf: [{type: 'object', properties: {id: string}, additionalProperties: true}],
    properties: {foo: string},
    unevaluatedProperties: false,
  },
  Rest: {contains: string, minContains: 0, unevaluatedItems: false},
  Dependent: {type: 'object', dependencies: {a: ['b'], c: {required: ['d']}}},
  OneOrMany: {
    anyOf: [
      {$ref: '#/components/schemas/Distance'},
      {type: 'object', additionalProperties: {$ref: '#/components/schemas/Distance'}},
    ],
  },
  Distance: {type: 'object', required: ['size', 'unit'], properties: {size: integer, unit: {enum: ['m', 'ft']}}},
  Tree: {
    oneOf: [
      {type: 'object', additionalProperties: {$ref: '#/components/schemas/Tree'}},
      {type: 'object', required: ['leaves'], properties: {leaves: {type: 'array'}}, additionalProperties: false},
    ],
  },
  Pet: {
    type: 'object',
    required: ['kind'],
    properties: {kind: {enum: ['cat', 'dog']}},
    discriminator: {propertyName: 'kind', mapping: {cat: 'Cat', dog: 'Dog'}},
    oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}],
  },
  Cat: {type: 'object', properties: {lives: integer}},
  Dog: {type: 'object', properties: {tricks: integer}},
  OpenAndClosed: {allOf: [{enum: ['a'], 'x-extensible': true}, {enum: ['a', 'b']}]},
  Tuple: {type: 'array', items: [string, integer], additionalItems: false},
}

let contract: Contract
beforeAll(async () => {
  contract = await compile(described(schemas))
})

test.each<[schema: keyof typeof schemas, value: unknown, issues: readonly string[]]>([
  ['TypeAndEnum', 1, ['wrong-type ']],
  ['EnumAndType', 1, ['unknown-value ']],
  ['TypeAndEnum', 'DEU', ['unknown-value ']],
  ['Pet', {kind: 'cow'}, ['unknown-value /kind']],
  ['Pet', {}, ['missing-property /kind']],
  ['ByKeys', {b: 1}, ['wrong-type /b']],
  ['ByKeys', {b: 1, c: 'x'}, ['wrong-type /b', 'wrong-type /c']],
  ['ByKeys', {c: 1}, ['missing-property /b']],
  ['ByKeys', {}, ['missing-property /a']],
  ['ByReference', {b: 'x', c: 1}, ['missing-property /d']],
  ['Money', 0.001, ['not-a-multiple ']],
  ['Open', {id: 1, other: 1}, ['wrong-type /id']],
  ['Rest', [0], ['not-allowed /0']],
  ['Dependent', {a: 1}, ['missing-property /b']],
  ['Dependent', {c: 1}, ['missing-property /d']],
  ['OneOrMany', {size: 1, unit: 'km'}, ['unknown-value /unit']],
  ['OneOrMany', {size: {size: 1, unit: 'km'}}, ['unknown-value /size/unit']],
  ['OneOrMany', {a: {size: 1, unit: 'm'}, b: {size: 1}}, ['missing-property /b/unit']],
  ['Tree', {leaves: [], other: 1}, ['unknown-property /other']],
  ['Tree', {a: {leaves: 1}}, ['wrong-type /a/leaves']],
  ['Tuple', ['x', 'y'], ['wrong-type /1']],
  ['Tuple', ['x', 1, 2], ['not-allowed /2']],
])('%s, held against %j, names %j', (name, value, issues) => {
  const schema = contract.schemas[name]!
  expect(schema.is(value)).toBe(false)
  expect(checkSchema(schema, value).map(({code, path}) => `${code} ${path}`)).toEqual(issues)
})

test.each<[schema: keyof typeof schemas, values: readonly unknown[]]>([
  ['Money', [0.07, 1.11, 4.35, 8.69, 19.99, 143.48, -4.02, 2_000_000.13, 1e22, 0]],
  ['Small', [1e-7, 0.1, 3]],
  ['Large', [1e308, 3]],
  ['Open', [{id: 'a', foo: 'b', other: 1}]],
  ['Rest', [['a'], []]],
  [
    'Dependent',
    [
      {a: 1, b: 1},
      {c: 1, d: 1},
    ],
  ],
  ['Tuple', [['x', 1], []]],
])('%s allows %j', (name, values) => {
  const schema = contract.schemas[name]!
  expect(values.filter((value) => !schema.is(value) || checkSchema(schema, value).length > 0)).toEqual([])
})

test('a warning is never in the place of an error', () => {
  const found = checkSchema(contract.schemas.OpenAndClosed!, 'c')
  expect(found.map(({code, severity}) => `${severity} ${code}`)).toEqual([
    'warning unknown-value',
    'error unknown-value',
  ])
})
