import {expect, test} from 'vitest'
import {createSchemaExamples} from '../../../../src/codegen/docs/samples/schema-examples.ts'
import type {OpenApiDocument} from '../../../../src/codegen/read/document.ts'
import {readModel} from '../../../../src/codegen/read/model.ts'
import type {JsonObject} from '../../../../src/json/object.ts'

const text = {type: 'string'}

/** The examples of the component `Main` that answers the only operation. */
function examplesOf(main: JsonObject, others: JsonObject = {}, direction?: 'request' | 'response') {
  const content = {'application/json': {schema: {$ref: '#/components/schemas/Main'}}}
  const document = {
    openapi: '3.1.0',
    info: {title: 'T', version: '1'},
    paths: {'/': {get: {operationId: 'get', responses: {200: {description: 'Done.', content}}}}},
    components: {schemas: {Main: main, ...others}},
  } as unknown as OpenApiDocument
  return createSchemaExamples(readModel(document))(main, '#/components/schemas/Main', direction)
}

test('the examples of a schema are shown as they are, without invalid ones', () => {
  expect(examplesOf({...text, maxLength: 3, examples: ['one', 'three', 'two']})).toEqual([
    {value: 'one', isGenerated: false},
    {value: 'two', isGenerated: false},
  ])
})

const cases: [string, JsonObject, unknown, JsonObject?][] = [
  [
    'what its properties have as examples, constants, defaults and enum values',
    {
      type: 'object',
      properties: {a: {...text, example: 'A'}, b: {const: 2}, c: {default: [3]}, d: {enum: [null, 4]}, e: text},
    },
    {a: 'A', b: 2, c: [3], e: 'a'},
  ],
  [
    'the members of allOf and the first of a union together',
    {
      allOf: [{$ref: '#/components/schemas/Named'}],
      oneOf: [{properties: {kind: {const: 'x'}}}, {properties: {kind: {const: 'y'}}}],
    },
    {name: 'N', kind: 'x'},
    {Named: {type: 'object', properties: {name: {...text, example: 'N'}}}},
  ],
  [
    'a schema within itself no second time',
    {
      type: 'object',
      properties: {name: {...text, example: 'N'}, next: {$ref: '#/components/schemas/Next'}},
    },
    {name: 'N', next: {}},
    {Next: {type: 'object', properties: {after: {$ref: '#/components/schemas/Main'}}}},
  ],
  [
    'names that every object inherits as properties',
    JSON.parse('{"allOf": [{"type": "object", "properties": {"__proto__": {"const": 1}, "toString": {"const": 2}}}]}'),
    JSON.parse('{"__proto__": 1, "toString": 2}'),
  ],
  [
    'other values for examples and defaults that are not valid, and all that are',
    {
      type: 'object',
      properties: {
        id: {...text, format: 'uuid', example: '3f3e3e1-c824'},
        name: {...text, example: 'N'},
        places: {type: 'array', items: {type: 'integer', default: 'x'}},
        owner: {type: 'object', example: {age: -1}, properties: {age: {type: 'integer', minimum: 0, example: 7}}},
      },
    },
    {id: '00000000-0000-4000-8000-000000000000', name: 'N', places: [0], owner: {age: 7}},
  ],
  [
    'the simplest valid value where what is put together is not valid',
    {type: 'object', required: ['a'], properties: {a: {...text, example: 'long', maxLength: 1}}},
    {a: 'a'},
  ],
]

test.each(cases)('a generated example has %s', (_name, schema, value, others) => {
  const [only, ...rest] = examplesOf(schema, others)
  expect(rest).toEqual([])
  expect(only!.isGenerated).toBe(true)
  expect(JSON.stringify(only!.value)).toBe(JSON.stringify(value))
})

test('a generated example has what its properties have as examples, where many have to be there', () => {
  const names = Array.from({length: 600}, (_, index) => `p${index}`)
  const properties = Object.fromEntries(names.map((name) => [name, {...text, example: `of ${name}`}]))
  expect(examplesOf({type: 'object', required: names, properties})).toEqual([
    {value: Object.fromEntries(names.map((name) => [name, `of ${name}`])), isGenerated: true},
  ])
})

test('a generated response has no property that only requests have', () => {
  const schema = {type: 'object', properties: {id: {const: 1, readOnly: true}, secret: {const: 2, writeOnly: true}}}
  expect(examplesOf(schema, {}, 'response')).toEqual([{value: {id: 1}, isGenerated: true}])
  expect(examplesOf(schema, {}, 'request')).toEqual([{value: {secret: 2}, isGenerated: true}])
})

test('a schema that no value is valid for has no example', () => {
  expect(examplesOf({type: 'object', required: ['a'], properties: {a: false}})).toEqual([])
})

test('schemas that hold one another many times have an example of bounded size', () => {
  const others = Object.fromEntries(
    Array.from({length: 12}, (_, index) => [
      `Level${index}`,
      {
        type: 'object',
        properties: Object.fromEntries(
          ['a', 'b', 'c', 'd'].map((name) => [
            name,
            index === 11 ? text : {$ref: `#/components/schemas/Level${index + 1}`},
          ]),
        ),
      },
    ]),
  )
  const [only] = examplesOf({type: 'object', properties: {top: {$ref: '#/components/schemas/Level0'}}}, others)
  expect(JSON.stringify(only!.value).length).toBeLessThan(20_000)
})
