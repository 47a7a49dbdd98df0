import {beforeAll, describe, expect, test} from 'vitest'
import {singlePage} from '../../../../src/codegen/docs/single/single-page.ts'
import {emitGuards} from '../../../../src/codegen/guards/emit-guards.ts'
import type {OpenApiDocument} from '../../../../src/codegen/read/document.ts'
import type {LoweredNode} from '../../../../src/codegen/read/schemas/lower-schema.ts'
import {mergeAllOf} from '../../../../src/codegen/read/schemas/merge-all-of.ts'
import {SchemaGraph} from '../../../../src/codegen/read/schemas/schema-graph.ts'
import type {Contract} from '../../../../src/contract.ts'
import {ownValue} from '../../../../src/json/own.ts'
import {isExhaustive} from '../../../sample.ts'
import {compile, described} from '../../../validate/compile.ts'

type Step = (reference: object, level: number) => object

const reference = (name: string) => ({$ref: `#/components/schemas/${name}`})

/** Schemas A0 to A`levels`, of which each is made of the one before. */
function tower(levels: number, step: Step): Record<string, object> {
  const base = {type: 'object', properties: {x: {type: 'string'}}}
  return Object.fromEntries([
    ['A0', base],
    ...Array.from({length: levels}, (_, index) => [`A${index + 1}`, step(reference(`A${index}`), index + 1)] as const),
  ])
}

function graphOf(schemas: object) {
  return new SchemaGraph(described(schemas) as OpenApiDocument, () => {}).finish()
}

/** The sizes of what a tower becomes: characters of schemas, of code and of documentation. */
function sizesOf(levels: number, step: Step): number[] {
  const document = described(tower(levels, step)) as OpenApiDocument
  const schemas = new SchemaGraph(document, () => {}).finish()
  return [JSON.stringify(schemas).length, emitGuards(schemas).text.length, singlePage(document, {sections: []}).length]
}

test.each<{name: string; step: Step}>([
  {name: 'allOf of one schema twice', step: (before) => ({allOf: [before, before]})},
  {
    name: 'that with a property of its own',
    step: (before, level) => ({allOf: [before, before], properties: {[`p${level}`]: before}}),
  },
  {
    name: 'that with the same property more exactly',
    step: (before, level) => ({
      allOf: [before, {allOf: [before], properties: {x: {minLength: level, pattern: `^${level}`}}}],
    }),
  },
  {name: 'anyOf of one schema twice', step: (before) => ({anyOf: [before, before]})},
  {name: 'properties of one schema', step: (before) => ({properties: {a: before, b: before}})},
  {
    name: 'a union of objects with one property',
    step: (before) => ({anyOf: [{properties: {a: before}}, {properties: {a: before}, required: ['z']}]}),
  },
])('$name takes no work for each way through it', ({step}) => {
  const [once, twice] = [sizesOf(10, step), sizesOf(20, step)]
  // Merged, each level has the properties of all those below it: the square of the levels at most.
  for (const [index, size] of twice.entries()) expect(size).toBeLessThan(5 * once[index]!)
})

test('subtypes of a large base are checked by their base, where copies of it would be too many', () => {
  const node: LoweredNode = {type: ['object'], properties: {a: {}, b: {}, c: {}}}
  const base = {node, pointer: '#/Base'}
  const budget = {properties: 7}
  const merged = [1, 2, 3].map(() => mergeAllOf({allOf: [{$ref: 'Base'}]}, '#/Sub', () => base, budget))
  for (const subtype of merged.slice(0, 2)) expect(subtype).toHaveProperty('properties.a')
  expect(merged[2]).toEqual({allOf: [{$ref: 'Base'}]})
})

test.runIf(isExhaustive)('so are those of which the limits allow no more copies', () => {
  const base = {
    type: 'object',
    properties: Object.fromEntries(Array.from({length: 1_500}, (_, index) => [`p${index}`, {type: 'string'}])),
  }
  const subtypes = Object.fromEntries(
    Array.from({length: 600}, (_, index) => [`Sub${index}`, {allOf: [reference('Base')]}]),
  )
  const schemas = graphOf({Base: base, ...subtypes})
  expect(schemas.find(({name}) => name === 'Sub0')?.schema).toHaveProperty('properties.p0')
  expect(schemas.find(({name}) => name === 'Sub599')?.schema).toEqual({allOf: [{$ref: 'Base'}]})
})

test.each([
  {
    name: 'anyOf',
    schemas: {C: {anyOf: [reference('C'), {type: 'string'}]}},
    message: 'The schema at #/components/schemas/C contains itself, expected a property or an item in between.',
  },
  {name: 'not', schemas: {D: {not: reference('D')}}, message: 'The schema at #/components/schemas/D contains itself'},
  {
    name: 'allOf of allOf',
    schemas: {A: {allOf: [reference('B')]}, B: {allOf: [{allOf: [reference('A')]}]}},
    message: 'The schema at #/components/schemas/A contains itself by way of #/components/schemas/B,',
  },
  {
    name: 'if and then',
    schemas: {A: {if: {}, then: reference('A')}},
    message: 'The schema at #/components/schemas/A contains itself',
  },
])('a schema that applies itself by $name is refused', ({schemas, message}) => {
  expect(() => graphOf(schemas)).toThrow(message)
})

test.each([
  {
    name: 'union',
    schemas: {A: {anyOf: Array.from({length: 10_001}, (_, index) => ({const: index}))}},
    message: 'Found 10001 schemas at #/components/schemas/A/anyOf, expected at most 10000.',
  },
  {
    name: 'object',
    schemas: {A: {properties: Object.fromEntries(Array.from({length: 10_001}, (_, index) => [`p${index}`, {}]))}},
    message: 'Found 10001 schemas at #/components/schemas/A/properties, expected at most 10000.',
  },
])('a very large $name is refused with its location', ({schemas, message}) => {
  expect(() => graphOf(schemas)).toThrow(message)
})

describe('names that all objects inherit', () => {
  let contract: Contract
  beforeAll(async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf']
    const schema = JSON.parse(
      '{"type": "object", "properties": {"__proto__": {"type": "string"}, "constructor": {"type": "number"}, "toString": {"const": 1}}, "required": ["__proto__"], "additionalProperties": false}',
    ) as object
    const content = Object.fromEntries(names.map((name) => [`application/${name}`, {schema}]))
    const responses = {
      200: {description: 'x', headers: Object.fromEntries(names.map((name) => [name, {schema: {}}])), content},
    }
    const operation = (name: string) => ({
      operationId: name,
      parameters: names.map((own) => ({name: own, in: 'query', schema: {type: 'string'}})),
      responses,
    })
    const paths = Object.fromEntries(names.map((name) => [`/${name}`, {get: operation(name)}]))
    contract = await compile({...described(Object.fromEntries(names.map((name) => [name, schema]))), paths})
  })

  test('name operations', () => {
    expect(Object.keys(contract.operations)).toEqual(
      expect.arrayContaining(['__proto__', 'constructor', 'toString', 'hasOwnProperty']),
    )
    expect(ownValue(contract.operations, '__proto__')).toMatchObject({path: '/__proto__'})
  })

  test.each([
    {text: '{"__proto__": "a"}', isValid: true},
    {text: '{"__proto__": "a", "constructor": 1, "toString": 1}', isValid: true},
    {text: '{"__proto__": 1}', isValid: false},
    {text: '{}', isValid: false},
    {text: '{"__proto__": "a", "valueOf": 1}', isValid: false},
  ])('name properties: $text', ({text, isValid}) => {
    const value: unknown = JSON.parse(text)
    for (const name of ['Constructor', 'ToString', 'HasOwnProperty', 'ValueOf'])
      expect(contract.schemas[name]!.is(value)).toBe(isValid)
  })
})
