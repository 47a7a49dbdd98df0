import {expect, test} from 'vitest'
import {emitSchemas} from '../../../../src/codegen/emit/schemas.ts'
import {emitGuards} from '../../../../src/codegen/guards/emit-guards.ts'
import type {OpenApiDocument} from '../../../../src/codegen/read/document.ts'
import {SchemaGraph} from '../../../../src/codegen/read/schemas/schema-graph.ts'
import {findSharedParts} from '../../../../src/codegen/read/schemas/shared-parts.ts'
import type {SchemaNode} from '../../../../src/schema-node.ts'
import {compile, described} from '../../../validate/compile.ts'

const large = (extra: object = {}) => ({a: 'x'.repeat(200), ...extra})

test('finds equal values in several places, and what they may differ in', () => {
  const [one, other, third] = [large({at: 1}), large({at: 2}), large({b: 1})]
  const {partOf} = findSharedParts([{one}, [other], {third}], {except: 'at'})
  expect([one, other, third].map(partOf)).toEqual([one, one, undefined])
})

test('prefers a root', () => {
  const [inner, root] = [large(), large()]
  expect(findSharedParts([{inner}, root]).partOf(inner)).toBe(root)
})

test('leaves alone what is small, and what stands in one place of a part', () => {
  const twice = () => ({deep: large()})
  const [one, small] = [twice(), {a: 1}]
  const {partOf} = findSharedParts([{one}, {other: twice()}, {small}, {small: {a: 1}}])
  expect(partOf(one)).toBe(one)
  expect(partOf(one.deep)).toBeUndefined()
  expect(partOf(small)).toBeUndefined()
})

/** An object that many services write out wherever it stands. Its names are those of keywords, in whose places nothing is completed. */
const user = {
  type: 'object',
  required: ['const', 'type'],
  properties: {
    const: {type: 'object', properties: {$ref: {type: 'integer'}, enum: {type: 'string', format: 'uri'}}},
    type: {type: 'string', enum: ['user']},
    rest: {type: 'object', properties: {value: {const: {$ref: 0}}, id: {type: 'integer', minimum: 1}}},
  },
}
const tagged = {
  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}],
  discriminator: {propertyName: 'kind', mapping: {$ref: '#/components/schemas/Cat', dog: '#/components/schemas/Dog'}},
}
const schemas = {
  Cat: {type: 'object', required: ['kind'], properties: {kind: {const: '$ref'}, owner: user}},
  Dog: {type: 'object', required: ['kind'], properties: {kind: {const: 'dog'}}},
  User: user,
  Users: {type: 'array', items: user},
  Pair: {type: 'object', properties: {left: {allOf: [user]}, right: {anyOf: [user, {type: 'null'}]}, tagged}},
  Closed: {allOf: [user], unevaluatedProperties: false},
}

test('shared parts validate and describe what the schemas written out do', async () => {
  const compiled = await compile(described(schemas))
  const valid = {const: {$ref: 1, enum: 'https://a.example/'}, type: 'user', rest: {value: {$ref: 0}, id: 1}}
  const invalid = {const: {$ref: 'x'}, type: 'user'}
  for (const [name, wrap] of [
    ['User', (value: unknown) => value],
    ['Users', (value: unknown) => [value]],
    ['Pair', (value: unknown) => ({left: value, right: value, tagged: {kind: '$ref', owner: value}})],
    ['Closed', (value: unknown) => value],
  ] as const) {
    expect(compiled.schemas[name]!.is(wrap(valid)), name).toBe(true)
    expect(compiled.schemas[name]!.is(wrap(invalid)), name).toBe(false)
  }
  expect(compiled.schemas.Closed!.is({...valid, other: 1})).toBe(false)
  const [pair, whole] = [compiled.schemas.Pair!.node, compiled.schemas.User!.node] as SchemaNode[]
  expect(pair!.properties!.right).toMatchObject({anyOf: [whole, {type: ['null']}]})
  expect(pair!.properties!.tagged).toMatchObject({discriminator: {mapping: {$ref: 0, dog: 1}}})
  expect(whole!.properties!.rest).toMatchObject({properties: {value: {const: {$ref: 0}}}})
})

test('code and data of equal schemas grow with their number alone', () => {
  const bytes = (count: number) => {
    const copies = Object.fromEntries(
      Array.from({length: count}, (_, index) => [`S${index}`, {type: 'array', items: user}]),
    )
    const graph = new SchemaGraph(described(copies) as OpenApiDocument, () => {}).finish()
    return emitGuards(graph).text.length + emitSchemas({schemas: graph})['schemas.js'].text.length
  }
  expect((bytes(22) - bytes(2)) / 20).toBeLessThan(300)
})
