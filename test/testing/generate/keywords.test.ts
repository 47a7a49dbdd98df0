import {beforeAll, describe, expect, test} from 'vitest'
import type {CompiledSchema, SchemaNode} from '../../../src/contract.ts'
import {allows} from '../../../src/schema/explain/explain.ts'
import {assertedFormats} from '../../../src/schema/formats.ts'
import {attemptBy, chooseBySeed, chooseSimplest, limited} from '../../../src/testing/generate/choose.ts'
import {drawPattern} from '../../../src/testing/generate/draw-pattern.ts'
import {createGenerator} from '../../../src/testing/generate/index.ts'
import {presenceRows} from '../../../src/testing/generate/presence-rows.ts'
import {compile, described} from '../../validate/compile.ts'

function generatorFor(node: SchemaNode) {
  const schema: CompiledSchema = {pointer: '#/components/schemas/It', is: (value) => allows(node, value), node}
  return createGenerator({title: '', version: '', operations: {}, schemas: {It: schema}})
}

const cases: readonly {keyword: string; node: SchemaNode}[] = [
  {keyword: 'const', node: {const: {a: [1]}}},
  {keyword: 'type', node: {type: ['string', 'integer', 'null', 'array', 'object', 'boolean', 'number']}},
  {keyword: 'types that share integers', node: {type: ['number'], allOf: [{type: ['string', 'integer']}]}},
  {keyword: 'exclusive bounds', node: {type: ['number'], exclusiveMinimum: 0, exclusiveMaximum: 1}},
  {keyword: 'bounds of integers', node: {type: ['integer'], minimum: 2.5, maximum: 3.5}},
  {keyword: 'multipleOf', node: {type: ['integer'], multipleOf: 7, minimum: 10}},
  {keyword: 'minLength and maxLength', node: {type: ['string'], minLength: 10, maxLength: 12}},
  {keyword: 'pattern', node: {type: ['string'], pattern: '^[a-z][a-z0-9_]{2,5}(-v\\d+)?$'}},
  {
    keyword: 'pattern and minLength',
    node: {type: ['string'], pattern: '^[0-9a-zA-Z_-]+$', minLength: 7, maxLength: 36},
  },
  {
    keyword: 'pattern of several parts and minLength',
    node: {type: ['string'], pattern: '^[A-Z]*[0-9]{2,}(?:-[a-f0-9]{1,8})?$', minLength: 24, maxLength: 36},
  },
  {keyword: 'format', node: {type: ['string'], format: 'uuid'}},
  {
    keyword: 'minItems and uniqueItems',
    node: {type: ['array'], items: {type: ['integer']}, minItems: 2, maxItems: 3, uniqueItems: true},
  },
  {keyword: 'prefixItems', node: {type: ['array'], prefixItems: [{const: 1}, {type: ['string']}], items: false}},
  {keyword: 'contains', node: {type: ['array'], contains: {const: 'x'}, items: {type: ['string']}}},
  {
    keyword: 'patternProperties of named ones',
    node: {
      type: ['object'],
      required: ['big_size', 'other'],
      properties: {big_size: {minimum: 100}},
      patternProperties: {_size$: {type: ['integer']}},
      additionalProperties: {type: ['boolean']},
    },
  },
  {
    keyword: 'patternProperties of further ones',
    node: {type: ['object'], patternProperties: {'[a-z]': {type: ['array']}}, minProperties: 3},
  },
  {keyword: 'minContains', node: {type: ['array'], contains: {enum: ['x', 'y', 'z']}, minContains: 4, maxContains: 5}},
  {
    keyword: 'allOf of contains',
    node: {
      type: ['array'],
      items: {type: ['string']},
      allOf: [{contains: {const: 'a'}}, {contains: {const: 'b'}}, {contains: {const: 'c'}}],
    },
  },
  {
    keyword: 'allOf of unions',
    node: {
      type: ['object'],
      allOf: [
        {
          oneOf: [
            {required: ['a'], properties: {a: {const: 1}}},
            {required: ['b'], properties: {b: {const: 1}}},
          ],
        },
        {
          oneOf: [
            {required: ['c'], properties: {c: {const: 1}}},
            {required: ['d'], properties: {d: {const: 1}}},
          ],
        },
        {not: {required: ['e']}},
        {not: {required: ['f']}},
      ],
    },
  },
  {
    keyword: 'additionalProperties',
    node: {type: ['object'], additionalProperties: {type: ['integer']}, minProperties: 2},
  },
  {keyword: 'propertyNames', node: {type: ['object'], propertyNames: {pattern: '^x-[a-z]+$'}, minProperties: 1}},
  {
    keyword: 'patternProperties',
    node: {type: ['object'], patternProperties: {'^x-': {type: ['integer']}}, additionalProperties: false},
  },
  {
    keyword: 'dependentRequired',
    node: {type: ['object'], properties: {a: {const: 1}, b: {const: 2}}, dependentRequired: {a: ['b']}},
  },
  {
    keyword: 'allOf',
    node: {
      allOf: [
        {type: ['object'], required: ['a'], properties: {a: {minimum: 3}}},
        {properties: {a: {type: ['integer']}}},
      ],
    },
  },
  {keyword: 'not', node: {type: ['integer'], minimum: 0, maximum: 3, not: {const: 0}}},
  {
    keyword: 'if, then and else',
    node: {
      type: ['object'],
      properties: {a: {enum: [1, 2]}},
      if: {required: ['a']},
      then: {required: ['b']},
      else: {required: ['c']},
    },
  },
  {
    keyword: 'oneOf beside properties',
    node: {type: ['object'], required: ['a'], oneOf: [{required: ['b']}, {required: ['c']}]},
  },
  {
    keyword: 'oneOf of members that all allow no properties',
    node: {oneOf: [objectOf('a', {type: ['string']}), objectOf('a', {type: ['integer']})]},
  },
  {
    keyword: 'oneOf of members that leave properties to others',
    node: objectOf('in', {oneOf: [objectOf('a', {type: ['string']}), objectOf('b', {type: ['string']})]}, ['in']),
  },
  {keyword: 'enum in allOf', node: {allOf: [{enum: [1, 2, {a: 3}]}, {enum: [{a: 3}, 4]}]}},
  {
    keyword: 'further properties, which another schema of allOf gives a name',
    node: {
      allOf: [
        objectOf('mode', {enum: ['fast']}),
        {type: ['object'], additionalProperties: objectOf('scale', {type: ['integer']}), minProperties: 1},
      ],
    },
  },
  {
    keyword: 'further properties of two schemas of allOf',
    node: {
      allOf: [
        {type: ['object'], additionalProperties: {type: ['integer']}},
        {type: ['object'], additionalProperties: {minimum: 5}, minProperties: 2},
      ],
    },
  },
  {keyword: 'anything', node: {}},
]

function objectOf(name: string, schema: SchemaNode, required: readonly string[] = []): SchemaNode {
  return {type: ['object'], properties: {[name]: schema}, required}
}

test.each(cases)('values meet $keyword', ({node}) => {
  const {generate, generateFrom, cover} = generatorFor(node)
  for (let seed = 0; seed < 50; seed++) expect(allows(node, generate('It', {seed}))).toBe(true)
  expect(allows(node, generateFrom('It', []))).toBe(true)
  expect(cover('It').length).toBeGreaterThan(0)
})

test('a schema that contains itself ends', () => {
  const tree: CompiledSchema = {
    pointer: '#/components/schemas/Tree',
    is: (value) => allows(tree.node, value),
    node: {
      type: ['object'],
      required: ['children'],
      properties: {children: {type: ['array'], items: {$ref: () => tree}}},
    },
  }
  const {generate, cover} = createGenerator({title: '', version: '', operations: {}, schemas: {Tree: tree}})
  for (let seed = 0; seed < 50; seed++) expect(tree.is(generate('Tree', {seed}))).toBe(true)
  expect(cover('Tree')).toEqual([{children: []}, {children: [{children: []}]}])
})

test('an object that must have some property ends where the first of them is another such object', () => {
  const query: CompiledSchema = {
    pointer: '#/components/schemas/Query',
    is: (value) => allows(query.node, value),
    node: {
      type: ['object'],
      minProperties: 1,
      maxProperties: 1,
      properties: {not: {$ref: () => query}, term: {type: ['string']}},
    },
  }
  const {generateFrom} = createGenerator({title: '', version: '', operations: {}, schemas: {Query: query}})
  expect(generateFrom('Query', [])).toEqual({term: expect.any(String) as string})
})

test('schemas that hold many others are covered by values of a readable size', () => {
  let node: SchemaNode = {enum: [1, 2, 3]}
  for (let level = 0; level < 13; level++) {
    const list: SchemaNode = {type: ['array'], items: node}
    node = {type: ['object'], properties: {a: list, b: list, c: list}}
  }
  const values = generatorFor(node).cover('It')
  expect(values[0]).toEqual({})
  for (const name of ['a', 'b', 'c']) expect(values.some((value) => name in (value as object))).toBe(true)
  expect(JSON.stringify(values).length).toBeLessThan(2_000_000)
})

test('a schema that allows nothing is reported', () => {
  expect(() => generatorFor({not: {}}).generate('It')).toThrow('no valid value')
})

test.each<[string, (endless: CompiledSchema) => SchemaNode, string]>([
  ['each of which contains itself', (endless) => ({$ref: () => endless}), 'Each would contain itself'],
  ['that are too long', () => ({type: ['array'], items: true, minItems: 5_000}), 'asks for 5000 items'],
  ['that are far too long', () => ({type: ['array'], items: true, minItems: 2 ** 40}), 'too large to generate'],
])('values %s are not made, nor is what needs them', (_name, nodeOf, reason) => {
  const endless: CompiledSchema = {
    pointer: '#/components/schemas/Endless',
    is: (value) => allows(endless.node, value),
    node: {type: ['object'], required: ['inner'], properties: {inner: {$ref: () => endless}}},
  }
  const part = nodeOf(endless)
  const needing = generatorFor({type: ['object'], required: ['part'], properties: {part}})
  expect(() => needing.generate('It')).toThrow(reason)
  expect([needing.cover('It'), [...needing.negatives('It')]]).toEqual([[], []])
  const plain = generatorFor({type: ['object'], properties: {part, name: {type: ['string']}}})
  expect(plain.cover('It')).toEqual([{}, {name: 'a'}])
})

test.each([
  '^[a-zA-Z0-9_-]{1,64}$',
  '^(2023-(0[6-9]|1[0-2])|202[4-9])',
  '^(?:a|b+?)(?<name>c){2}$',
  '^\\d{3}\\.\\w+\\s[^a-z]\\u0041\\x42$',
  '^[\\w.-]+@[\\da-f]+$',
  '',
])('texts match the pattern %s', (pattern) => {
  for (let seed = 0; seed < 50; seed++) expect(drawPattern(pattern, chooseBySeed(seed))).toMatch(new RegExp(pattern))
})

describe('presence', () => {
  test.each([0, 1, 2, 3, 8, 33])('of %i things covers each pair in all four ways', (count) => {
    const rows = presenceRows(count)
    for (let one = 0; one < count; one++) {
      for (let other = 0; other < one; other++)
        expect(new Set(rows.map((row) => `${row[one]} ${row[other]}`)).size).toBe(4)
    }
    expect(rows.length).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(count || 1)) + 2)
  })
})

describe('values of formats', () => {
  const names = Object.keys(assertedFormats)
  const schemaOf = (format: string) => ({format, type: assertedFormats[format]!.type})
  let generator: ReturnType<typeof createGenerator>
  let schemas: Readonly<Record<string, CompiledSchema>>
  beforeAll(async () => {
    const each = names.map((format, index) => [`F${index}`, schemaOf(format)] as const)
    const long = {Long: {type: 'string', format: 'uri', minLength: 50}}
    const contract = await compile(described({...Object.fromEntries(each), ...long}))
    generator = createGenerator(contract)
    schemas = contract.schemas
  })

  test.each(names)('a value of the format %s is drawn', (name) => {
    const schema = `F${names.indexOf(name)}`
    for (let seed = 1; seed <= 8; seed++) expect(generator.generate(schema, {seed})).toSatisfy(schemas[schema]!.is)
  })

  test('a value of a format has the length that is asked for', () => {
    expect(generator.generate('Long', {seed: 1})).toSatisfy(schemas.Long!.is)
  })
})

test.each([0, 9])('picks are limited in attempt %i, whose picks may be others', (attempt) => {
  const choose = limited(chooseSimplest, 3)
  const pick = attemptBy(choose, attempt)
  for (let count = 0; count < 3; count++) pick(2)
  for (const spent of [choose, pick]) expect(() => spent(2)).toThrow('too large')
})
