import {expect, test} from 'vitest'
import {correctSlips} from '../../../src/codegen/slips/correct-slips.ts'
import type {JsonObject} from '../../../src/json/object.ts'

const text = '{"name": "Rex"}'
const value = {name: 'Rex'}
const pet = {$ref: '#/components/schemas/Pet'}
const components = {
  schemas: {
    Pet: {type: 'object', properties: {name: {type: 'string'}}},
    Note: {type: ['string', 'object']},
    Pets: {items: pet},
    Either: {oneOf: [pet, {allOf: [pet, {description: 'Or so.'}]}]},
    Self: {allOf: [{$ref: '#/components/schemas/Self'}]},
  },
  examples: {Rex: {summary: 'Rex', value: text}},
}

/** The content of a body as it is read, and the places in it that are told. */
function read(content: JsonObject): {told: string[]; read: JsonObject; components: typeof components} {
  const document = structuredClone({
    openapi: '3.1.0',
    info: {title: 'Pets', version: '1'},
    paths: {'/': {post: {requestBody: {content}}}},
    components,
  })
  const place = '/paths/~1/post/requestBody/content/'
  const told = correctSlips(document).map(({pointer, severity}) => `${severity} ${pointer.replace(place, '')}`)
  return {told, read: document.paths['/'].post.requestBody.content, components: document.components}
}

test.each<{schema: JsonObject}>([
  {schema: pet},
  {schema: {$ref: '#/components/schemas/Either'}},
  {schema: {type: ['object', 'null']}},
])('the text of a value is read as the value that $schema has', ({schema}) => {
  const found = read({'application/json': {schema, example: text}})
  expect(found.told).toEqual(['warning application~1json/example'])
  expect(found.read).toMatchObject({'application/json': {example: value}})
})

test('texts are read in each of the forms of examples', () => {
  const content = (examples: unknown) => ({'application/hal+json': {schema: pet, examples}})
  for (const examples of [{a: {value: text}}, {a: text}, [text]]) {
    const found = read(content(examples))
    expect(found.told[0]).toMatch(/^warning application~1hal\+json\/examples\/[a0]$/)
    expect(JSON.stringify(found.read)).toContain('"value":{"name":"Rex"}')
  }
  expect(read(content({a: {$ref: '#/components/examples/Rex'}})).components.examples.Rex.value).toEqual(value)
})

test('the example and the default of a schema are read as what it allows', () => {
  const list = {type: 'array', default: '[]', example: ' ["a"]'}
  const found = read({'application/json': {schema: list}})
  expect(found.told).toHaveLength(2)
  expect(found.read).toMatchObject({'application/json': {schema: {default: [], example: ['a']}}})
})

test.each<{type?: string; media: JsonObject}>([
  {media: {schema: {$ref: '#/components/schemas/Note'}, example: text}},
  {media: {schema: {$ref: '#/components/schemas/Self'}, example: text}},
  {media: {schema: pet, example: 'Rex'}},
  {media: {schema: pet, example: '{"name": '}},
  {media: {schema: {type: 'integer'}, example: '5'}},
  {media: {example: text}},
  {type: 'text/plain', media: {schema: pet, example: text}},
])('$media stays as it is', ({type = 'application/json', media}) => {
  expect(read({[type]: media})).toMatchObject({told: [], read: {[type]: media}})
})
