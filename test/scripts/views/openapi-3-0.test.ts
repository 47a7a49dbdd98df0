import {expect, test} from 'vitest'
import {toOpenApi30} from '../../../scripts/views/openapi-3-0.ts'
import {findStructureFaults} from '../../../src/codegen/structure/find-structure-faults.ts'
import type {JsonObject} from '../../../src/json/object.ts'

const ref = (name: string) => ({$ref: `#/components/schemas/${name}`})

/** A document whose only schema in use has the schemas as its properties, so that each of them is kept. */
function documentOf(properties: JsonObject, others: JsonObject = {}): JsonObject {
  const content = {'application/json': {schema: ref('All')}}
  return {
    openapi: '3.1.0',
    info: {title: 'Zoo', version: '1', summary: 'Animals.', license: {name: 'MIT', identifier: 'MIT'}},
    webhooks: {born: {post: {}}},
    paths: {'/a': {get: {responses: {200: {description: 'All.', content}}}}},
    components: {schemas: {All: {properties}, ...others}},
  }
}

function schemasOf(document: JsonObject): Record<string, {properties: JsonObject}> {
  return (toOpenApi30(document).components as {schemas: Record<string, {properties: JsonObject}>}).schemas
}

const onlyNull = {type: 'string', nullable: true, enum: [null]}

test.each<{name: string; schema: unknown; inOpenApi30: unknown}>([
  {name: 'a constant', schema: {type: 'string', const: 'a'}, inOpenApi30: {type: 'string', enum: ['a']}},
  {name: 'null beside a type', schema: {type: ['string', 'null']}, inOpenApi30: {type: 'string', nullable: true}},
  {
    name: 'null in a union',
    schema: {anyOf: [ref('All'), {type: 'null'}]},
    inOpenApi30: {anyOf: [ref('All'), onlyNull]},
  },
  {
    name: 'several types',
    schema: {type: ['string', 'integer', 'null'], minimum: 1},
    inOpenApi30: {minimum: 1, allOf: [{anyOf: [{type: 'string'}, {type: 'integer'}, onlyNull]}]},
  },
  {
    name: 'a description beside a reference',
    schema: {...ref('All'), description: 'Each.'},
    inOpenApi30: {description: 'Each.', allOf: [ref('All')]},
  },
  {
    name: 'a limit that is no value itself',
    schema: {type: 'number', exclusiveMinimum: 0},
    inOpenApi30: {type: 'number', minimum: 0, exclusiveMinimum: true},
  },
  {name: 'several examples', schema: {examples: [1, 2]}, inOpenApi30: {example: 1, 'x-examples': [2]}},
  {
    name: 'a reference as data',
    schema: {examples: [{$ref: '#/a'}, {}]},
    inOpenApi30: {example: {}, 'x-examples': [{$ref: '#/a'}]},
  },
  {name: 'a schema that allows nothing', schema: {not: true, items: false}, inOpenApi30: {not: {}, items: {not: {}}}},
  {
    name: 'an encoding of text',
    schema: {type: 'string', contentEncoding: 'base64'},
    inOpenApi30: {type: 'string', 'x-contentEncoding': 'base64'},
  },
])('$name is said as 3.0 has it', ({schema, inOpenApi30}) => {
  expect(schemasOf(documentOf({a: schema})).All!.properties.a).toEqual(inOpenApi30)
})

test('a closed schema has the properties of its bases, which are left out where nothing else needs them', () => {
  const base = {type: 'object', required: ['a'], properties: {a: {type: 'integer'}, b: {}}, 'x-beta': 'b-1'}
  const closed = {
    type: 'object',
    allOf: [ref('Base')],
    unevaluatedProperties: false,
    properties: {a: {minimum: 1}, c: {}},
  }
  expect(schemasOf(documentOf({a: ref('Closed')}, {Base: base, Closed: closed}))).toEqual({
    All: {properties: {a: ref('Closed')}},
    Closed: {
      type: 'object',
      required: ['a'],
      properties: {a: {allOf: [{type: 'integer'}, {minimum: 1}]}, b: {}, c: {}},
      additionalProperties: false,
      'x-beta': 'b-1',
    },
  })
})

test('what 3.0 cannot say of values is an error, not a loss', () => {
  const more = documentOf({a: {prefixItems: [{}]}})
  expect(() => toOpenApi30(more)).toThrow('Found "prefixItems", which the 3.0 view does not know how to say.')
})

test('what 3.0 has no field for is an extension, and all fields are its own', () => {
  const view = toOpenApi30(documentOf({a: {}}))
  expect(view).toMatchObject({
    openapi: '3.0.4',
    info: {'x-summary': 'Animals.', license: {name: 'MIT', url: 'https://spdx.org/licenses/MIT.html'}},
    'x-webhooks': {born: {post: {}}},
  })
  expect(findStructureFaults(view)).toEqual([])
})
