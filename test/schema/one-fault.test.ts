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
  Beside: {
    $ref: '#/components/schemas/Distance',
    type: 'object',
    required: ['unit'],
    dependentRequired: {name: ['unit']},
  },
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
  TypedBeside: {
    allOf: [
      {type: 'object', required: ['type'], properties: {type: string}},
      {
        oneOf: [
          {type: 'object', required: ['a'], properties: {type: {const: 'a'}, a: integer}},
          {type: 'object', required: ['b'], properties: {type: {const: 'b'}, b: integer}},
        ],
      },
    ],
  },
  Filter: {
    oneOf: [
      {type: 'object', required: ['and'], properties: {and: {type: 'array'}}, additionalProperties: false},
      {type: 'object', required: ['or'], properties: {or: {type: 'array'}}, additionalProperties: false},
      {
        type: 'object',
        required: ['field', 'is'],
        properties: {field: string, is: string},
        additionalProperties: false,
      },
    ],
  },
  EitherName: {type: 'object', oneOf: [{required: ['mail']}, {required: ['street', 'city']}]},
  NoSecret: {type: 'object', not: {required: ['secret']}},
  NotTogether: {type: 'object', not: {required: ['page', 'cursor']}},
  NoRoot: {not: {const: 'root'}},
  Cat: {type: 'object', properties: {lives: integer}},
  Dog: {type: 'object', properties: {tricks: integer}},
  OneOfTheseNames: {
    type: 'object',
    properties: {street: string, city: string, mail: string, phone: integer},
    anyOf: [{required: ['street', 'city']}, {required: ['mail']}],
  },
  Failure: {
    anyOf: [
      {$ref: '#/components/schemas/Problem'},
      failureNamed('NotFound'),
      failureNamed('Forbidden'),
      {type: 'object', required: ['id'], properties: {id: string}},
    ],
  },
  Problem: {
    type: 'object',
    additionalProperties: false,
    required: ['_tag', 'message'],
    properties: {_tag: {const: 'Problem'}, message: string, field: string},
  },
  Branch: {
    anyOf: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {name: string, base: string, state: {enum: ['current', 'beta']}},
      },
      {type: 'object', additionalProperties: false, required: ['name'], properties: {name: string}},
    ],
  },
  Sized: {
    type: 'object',
    required: ['a'],
    properties: {a: integer, b: integer},
    additionalProperties: false,
    minProperties: 1,
    maxProperties: 2,
  },
  Named: {type: 'object', required: ['label'], properties: {label: integer}, additionalProperties: string},
  Listed: {type: 'array', minItems: 2, contains: string},
  Conditional: {
    type: 'object',
    properties: {kind: {enum: ['boat', 'bike']}},
    if: {properties: {kind: {const: 'boat'}}},
    then: {required: ['sails']},
    else: {required: ['wheels']},
  },
  Short: {type: 'string', minLength: 1, maxLength: 3, pattern: '^[a-z]+$'},
  ShortAndPlain: {
    allOf: [
      {type: 'string', maxLength: 3},
      {type: 'string', pattern: '^[a-z]+$'},
    ],
  },
  Even: {type: 'number', minimum: 10, multipleOf: 2},
  Flags: {type: 'integer', format: 'int32', oneOf: [{const: 1}, {const: 2}]},
  OpenAndClosed: {allOf: [{enum: ['a'], 'x-extensible': true}, {enum: ['a', 'b']}]},
  Tuple: {type: 'array', items: [string, integer], additionalItems: false},
}

function failureNamed(name: string): object {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'data'],
    properties: {name: {const: name}, data: {type: 'object', required: ['message'], properties: {message: string}}},
  }
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
  ['ByKeys', {}, ['no-variant ']],
  ['OneOfTheseNames', {}, ['no-variant ']],
  ['OneOfTheseNames', {c: 1}, ['no-variant ']],
  ['OneOfTheseNames', {street: 'x'}, ['missing-property /city']],
  ['OneOfTheseNames', {stret: 'x', city: 'y'}, ['unknown-property /stret']],
  ['OneOfTheseNames', {street: 'x', city: 1, phone: 1}, ['wrong-type /city']],
  ['Failure', {name: 'NotFound', data: {message: 1}}, ['wrong-type /data/message']],
  ['Failure', {name: '', data: {message: 'x'}}, ['unknown-value /name']],
  ['Failure', {_tag: 'x', message: 'x'}, ['unknown-value /_tag']],
  ['Failure', {_tag: 'x'}, ['missing-property /message', 'unknown-value /_tag']],
  ['Failure', {nam: 'NotFound', data: {message: 'x'}}, ['unknown-property /nam']],
  ['Failure', {id: 1}, ['wrong-type /id']],
  ['Branch', {name: 'x', state: 'curent', base: 'y'}, ['unknown-value /state']],
  ['Sized', {}, ['missing-property /a']],
  ['Sized', {a: 1, c: 1}, ['unknown-property /c']],
  ['Sized', {a: 1, b: 1, c: 1}, ['unknown-property /c']],
  ['Sized', {aa: 1}, ['unknown-property /aa', 'missing-property /a']],
  ['Named', {lable: 1}, ['unknown-property /lable']],
  ['Listed', [], ['too-few-items ']],
  ['Listed', [1, 2], ['wrong-items ']],
  ['Conditional', {kind: 'bolt'}, ['unknown-value /kind']],
  ['Conditional', {kind: 'boat'}, ['missing-property /sails']],
  ['Short', '', ['too-short ']],
  ['Short', 'Anna', ['too-long ']],
  ['Short', 'An', ['wrong-pattern ']],
  ['ShortAndPlain', 'ANNA', ['too-long ']],
  ['Even', 3.5, ['too-small ']],
  ['Flags', 1e15, ['unknown-value ']],
  ['ByReference', {b: 'x', c: 1}, ['missing-property /d']],
  ['Money', 0.001, ['not-a-multiple ']],
  ['Open', {id: 1, other: 1}, ['wrong-type /id']],
  ['Rest', [0], ['not-allowed /0']],
  ['Dependent', {a: 1}, ['missing-property /b']],
  ['Dependent', {c: 1}, ['missing-property /d']],
  ['Beside', {size: 1, name: 'x'}, ['missing-property /unit']],
  ['Beside', {name: 'x', unit: 'm', size: 'x'}, ['wrong-type /size']],
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

test.each<[schema: keyof typeof schemas, value: unknown, path: string, message: string]>([
  ['TypedBeside', {type: 'c', a: 1}, '/type', 'Found "c", expected "a".'],
  ['TypedBeside', {type: 'c'}, '/type', 'Found "c", expected "a" or "b".'],
  ['TypedBeside', {type: 3}, '/type', 'Found an integer (3), expected a string.'],
  [
    'Filter',
    {xor: []},
    '',
    'Found an object with "xor" that matches none of 3 alternatives, expected "and", or "or", or "field" and "is".',
  ],
  [
    'Filter',
    {},
    '',
    'Found an object that matches none of 3 alternatives, expected "and", or "or", or "field" and "is".',
  ],
  ['Filter', {field: 1, is: 'x'}, '/field', 'Found an integer (1), expected a string.'],
  [
    'EitherName',
    {mail: 1, street: 1, city: 1},
    '',
    'Found "mail" beside "street" and "city", expected exactly one of these alternatives.',
  ],
  ['NoSecret', {secret: 1}, '/secret', 'Found the property "secret", which is not allowed here.'],
  [
    'NotTogether',
    {page: 1, cursor: 2},
    '',
    'Found the properties "page" and "cursor", which are not allowed together.',
  ],
  ['NoRoot', 'root', '', 'Found a string ("root"), which is not allowed here.'],
])('of %s and %j, the first sentence says what was meant', (name, value, path, message) => {
  const schema = contract.schemas[name]!
  expect(schema.is(value)).toBe(false)
  expect(checkSchema(schema, value)[0]).toMatchObject({path, message})
})
