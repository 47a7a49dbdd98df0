import {beforeAll, expect, test} from 'vitest'
import type {CompiledSchema, Contract, SchemaNode} from '../../src/contract.ts'
import {checkSchema} from '../../src/schema/check-schema.ts'
import {compile, described} from '../validate/compile.ts'

interface Case {
  readonly schema: object | boolean
  readonly valid: readonly unknown[]
  /** Values with the code and path of the one issue that each gives. */
  readonly invalid: readonly (readonly [value: unknown, code: string, path: string])[]
}

const manyNames = Array.from({length: 40}, (_, index) => String(index))

const cases: Readonly<Record<string, Case>> = {
  type: {
    schema: {type: 'string'},
    valid: ['', 'a'],
    invalid: [
      [1, 'wrong-type', ''],
      [null, 'wrong-type', ''],
      [[], 'wrong-type', ''],
    ],
  },
  typeList: {schema: {type: ['string', 'null']}, valid: ['a', null], invalid: [[true, 'wrong-type', '']]},
  integer: {
    schema: {type: 'integer'},
    valid: [1, -3, 1e21],
    invalid: [
      [1.5, 'wrong-type', ''],
      [NaN, 'wrong-type', ''],
      [Infinity, 'wrong-type', ''],
    ],
  },
  enum: {
    schema: {enum: ['a', 1, null, {b: [1]}]},
    valid: ['a', 1, null, {b: [1]}],
    invalid: [
      ['b', 'unknown-value', ''],
      [{b: [2]}, 'unknown-value', ''],
    ],
  },
  const: {
    schema: {const: 'a'},
    valid: ['a'],
    invalid: [
      ['b', 'unknown-value', ''],
      [5, 'unknown-value', ''],
    ],
  },
  minLength: {
    schema: {type: 'string', minLength: 2},
    valid: ['ab', '😀😀'],
    invalid: [
      ['a', 'too-short', ''],
      ['😀', 'too-short', ''],
    ],
  },
  notEmpty: {
    schema: {type: 'string', minLength: 1},
    valid: ['a'],
    invalid: [
      ['', 'too-short', ''],
      [5, 'wrong-type', ''],
    ],
  },
  maxLength: {schema: {type: 'string', maxLength: 2}, valid: ['ab', '😀😀'], invalid: [['abc', 'too-long', '']]},
  pattern: {schema: {type: 'string', pattern: '^[a-z]+$'}, valid: ['abc'], invalid: [['ABC', 'wrong-pattern', '']]},
  format: {
    schema: {type: 'string', format: 'date-time'},
    valid: ['2024-02-29T10:00:00Z'],
    invalid: [['yesterday', 'wrong-format', '']],
  },
  unknownFormat: {schema: {type: 'string', format: 'colour'}, valid: ['beige'], invalid: [[1, 'wrong-type', '']]},
  range: {
    schema: {type: 'number', minimum: 0, exclusiveMaximum: 1},
    valid: [0, 0.9],
    invalid: [
      [-1, 'too-small', ''],
      [1, 'too-large', ''],
    ],
  },
  exclusive: {
    schema: {type: 'number', exclusiveMinimum: 0, maximum: 1},
    valid: [1],
    invalid: [
      [0, 'too-small', ''],
      [2, 'too-large', ''],
    ],
  },
  multipleOf: {schema: {type: 'number', multipleOf: 5}, valid: [10], invalid: [[7, 'not-a-multiple', '']]},
  items: {
    schema: {type: 'array', items: {type: 'string'}},
    valid: [[], ['a']],
    invalid: [[['a', 1], 'wrong-type', '/1']],
  },
  itemCount: {
    schema: {type: 'array', minItems: 1, maxItems: 2},
    valid: [[1]],
    invalid: [
      [[], 'too-few-items', ''],
      [[1, 2, 3], 'too-many-items', ''],
    ],
  },
  uniqueItems: {
    schema: {type: 'array', uniqueItems: true},
    valid: [[1, '1', {a: 1}]],
    invalid: [
      [[1, 2, 1], 'duplicate-item', '/2'],
      [[{a: 1}, {a: 1}], 'duplicate-item', '/1'],
    ],
  },
  uniqueNames: {
    schema: {type: 'array', items: {type: 'string'}, uniqueItems: true},
    valid: [[], ['a'], ['a', '__proto__', 'toString'], manyNames],
    invalid: [
      [['a', 'b', 'a'], 'duplicate-item', '/2'],
      [['__proto__', '__proto__'], 'duplicate-item', '/1'],
      [[...manyNames, '7'], 'duplicate-item', '/40'],
      [['a', 1], 'wrong-type', '/1'],
    ],
  },
  prefixItems: {
    schema: {type: 'array', prefixItems: [{type: 'string'}], items: false},
    valid: [['a']],
    invalid: [
      [[1], 'wrong-type', '/0'],
      [['a', 1], 'not-allowed', '/1'],
    ],
  },
  containsAfterOthers: {
    schema: {type: 'array', items: {type: 'array', contains: {const: 1}}},
    valid: [[[1], [2, 1]]],
    invalid: [[[[1], []], 'wrong-items', '/1']],
  },
  prefixAndContains: {
    schema: {type: 'array', prefixItems: [{type: 'string'}], contains: {const: 1}},
    valid: [['a', 1]],
    invalid: [[[], 'wrong-items', '']],
  },
  anyLength: {
    schema: {type: 'object', properties: {a: {type: 'string', minLength: 0}, b: {type: 'integer'}}},
    valid: [{a: ''}],
    invalid: [[{a: '', b: 'b'}, 'wrong-type', '/b']],
  },
  contains: {
    schema: {type: 'array', contains: {const: 1}, maxContains: 2},
    valid: [[1], [1, 1, 2]],
    invalid: [
      [[2], 'wrong-items', ''],
      [[1, 1, 1], 'wrong-items', ''],
    ],
  },
  closed: {
    schema: {
      type: 'object',
      properties: {count: {type: 'integer'}, name: {type: 'string'}},
      required: ['name'],
      additionalProperties: false,
    },
    valid: [{name: 'a'}, {name: 'a', count: 1}],
    invalid: [
      [{}, 'missing-property', '/name'],
      [{nmae: 'a'}, 'unknown-property', '/nmae'],
      [{name: 'a', colour: 'red'}, 'unknown-property', '/colour'],
      [{name: 5}, 'wrong-type', '/name'],
      [JSON.parse('{"name": "a", "__proto__": {}}'), 'unknown-property', '/__proto__'],
    ],
  },
  open: {
    schema: {type: 'object', properties: {name: {type: 'string'}}, required: ['name']},
    valid: [{name: 'a', other: 1}],
    invalid: [
      [{naem: 'a'}, 'unknown-property', '/naem'],
      [{other: 1}, 'missing-property', '/name'],
    ],
  },
  additional: {
    schema: {type: 'object', additionalProperties: {type: 'integer'}},
    valid: [{a: 1}],
    invalid: [[{'a/b': 'x'}, 'wrong-type', '/a~1b']],
  },
  patternProperties: {
    schema: {type: 'object', patternProperties: {'^x-': {type: 'string'}}, additionalProperties: false},
    valid: [{'x-a': 'a'}],
    invalid: [
      [{'x-a': 1}, 'wrong-type', '/x-a'],
      [{y: 1}, 'unknown-property', '/y'],
    ],
  },
  propertyNames: {
    schema: {type: 'object', propertyNames: {maxLength: 3}},
    valid: [{abc: 1}],
    invalid: [[{abcd: 1}, 'too-long', '/abcd']],
  },
  propertyCount: {
    schema: {type: 'object', minProperties: 1, maxProperties: 2},
    valid: [{a: 1}],
    invalid: [
      [{}, 'too-few-properties', ''],
      [{a: 1, b: 1, c: 1}, 'too-many-properties', ''],
    ],
  },
  dependentRequired: {
    schema: {type: 'object', dependentRequired: {a: ['b']}},
    valid: [{b: 1}, {a: 1, b: 1}],
    invalid: [[{a: 1}, 'missing-property', '/b']],
  },
  dependentSchemas: {
    schema: {type: 'object', dependentSchemas: {a: {required: ['b']}}},
    valid: [{b: 1}, {a: 1, b: 1}],
    invalid: [[{a: 1}, 'missing-property', '/b']],
  },
  allOf: {
    schema: {
      allOf: [
        {type: 'object', properties: {a: {type: 'string'}}, required: ['a']},
        {type: 'object', properties: {b: {type: 'string'}}},
      ],
      unevaluatedProperties: false,
    },
    valid: [{a: 'a', b: 'b'}],
    invalid: [
      [{a: 'a', c: 1}, 'unknown-property', '/c'],
      [{a: 'a', b: 1}, 'wrong-type', '/b'],
    ],
  },
  anyOf: {
    schema: {anyOf: [{type: 'string'}, {type: 'array', items: {type: 'string'}}]},
    valid: ['a', ['a']],
    invalid: [
      [1, 'wrong-type', ''],
      [['a', 1], 'wrong-type', '/1'],
    ],
  },
  oneOf: {
    schema: {oneOf: [{type: 'integer'}, {type: 'number', minimum: 5}]},
    valid: [1, 5.5],
    invalid: [
      [6, 'ambiguous-variant', ''],
      [1.5, 'too-small', ''],
    ],
  },
  not: {schema: {not: {type: 'string'}}, valid: [1], invalid: [['a', 'not-allowed', '']]},
  conditional: {
    schema: {if: {type: 'string'}, then: {minLength: 2}, else: {type: 'integer'}},
    valid: ['ab', 1],
    invalid: [
      ['a', 'too-short', ''],
      [true, 'wrong-type', ''],
    ],
  },
  noProperty: {
    schema: {type: 'object', properties: {a: false, b: {type: 'integer'}}},
    valid: [{b: 1}],
    invalid: [[{a: 1}, 'not-allowed', '/a']],
  },
  namedAndRequired: {
    schema: {type: 'object', properties: {ab: {type: 'integer'}}, required: ['ab'], propertyNames: {pattern: '^a'}},
    valid: [{ab: 1}],
    invalid: [[{}, 'missing-property', '/ab']],
  },
  unevaluated: {
    schema: {
      type: 'object',
      properties: {a: {type: 'string'}},
      anyOf: [{required: ['b'], properties: {b: {type: 'integer'}}}, {maxProperties: 1}],
      unevaluatedProperties: false,
    },
    valid: [{a: 'a'}, {a: 'a', b: 1}],
    invalid: [
      [{d: 1}, 'unknown-property', '/d'],
      [{a: 'a', b: 1, c: 1}, 'unknown-property', '/c'],
      [{a: 'a', b: 'b', c: 1}, 'wrong-type', '/b'],
    ],
  },
  unevaluatedOther: {
    schema: {
      type: 'object',
      oneOf: [
        {properties: {a: {const: 1}}, required: ['a']},
        {properties: {b: {}}, required: ['b']},
      ],
      unevaluatedProperties: {type: 'string'},
    },
    valid: [{a: 1, c: 'c'}],
    invalid: [[{a: 1, c: 1}, 'wrong-type', '/c']],
  },
  unevaluatedItems: {
    schema: {
      type: 'array',
      prefixItems: [{type: 'string'}],
      if: {minItems: 2},
      then: {prefixItems: [true, {type: 'integer'}]},
      unevaluatedItems: false,
    },
    valid: [['a'], ['a', 1]],
    invalid: [
      [['a', 'b'], 'wrong-type', '/1'],
      [['a', 1, 2], 'not-allowed', '/2'],
    ],
  },
  booleans: {
    schema: {allOf: [true, {type: 'string'}], oneOf: [false, {minLength: 1}]},
    valid: ['a'],
    invalid: [[1, 'wrong-type', '']],
  },
  infinite: {schema: {minimum: 0}, valid: [-Infinity], invalid: [[-1, 'too-small', '']]},
  nothing: {schema: false, valid: [], invalid: [[1, 'not-allowed', '']]},
}

let contract: Contract
const nameOf = (key: string) => key[0]!.toUpperCase() + key.slice(1)

beforeAll(async () => {
  contract = await compile(
    described(Object.fromEntries(Object.entries(cases).map(([key, {schema}]) => [nameOf(key), schema]))),
  )
})

test.each(Object.entries(cases))('%s: the predicate and the explanation agree', (key, {valid, invalid}) => {
  const schema = contract.schemas[nameOf(key)]!
  for (const value of valid) expect([value, checkSchema(schema, value)]).toEqual([value, []])
  for (const [value, code, path] of invalid) {
    expect(schema.is(value)).toBe(false)
    expect(checkSchema(schema, value).map((issue) => [value, issue.code, issue.path])).toEqual([[value, code, path]])
  }
})

test('a place that references lead to in very many ways is looked at as often as schemas speak of it', () => {
  const levels = 24
  let asked = 0
  const compiled = (node: SchemaNode): CompiledSchema => ({pointer: '#', node, is: () => ++asked === 0})
  let schema = compiled({type: ['string']})
  let value: unknown = 5
  for (let level = 0; level < levels; level++) {
    const below = schema
    const node: SchemaNode = {properties: {y: {$ref: () => below}}}
    const beside = compiled(node)
    schema = compiled({...node, $ref: () => beside})
    value = {y: value}
  }
  expect(checkSchema(schema, value).map(({code, path}) => [code, path])).toEqual([['wrong-type', '/y'.repeat(levels)]])
  expect(asked).toBeLessThan(20 * levels)
})
