import {expect, test} from 'vitest'
import {assertStructure} from '../../../src/codegen/structure/assert-structure.ts'
import {findStructureFaults} from '../../../src/codegen/structure/find-structure-faults.ts'
import type {JsonObject} from '../../../src/json/object.ts'

function faultsOf(parts: JsonObject, openapi = '3.2.0'): string[] {
  const document = {openapi, info: {title: 'Zoo', version: '1'}, paths: {}, ...parts}
  return findStructureFaults(document).map(({pointer, message}) => `${pointer} ${message}`)
}

const component = (kind: string, value: unknown) => ({components: {[kind]: {A: value}}})
const parameter = (value: JsonObject) => component('parameters', {name: 'a', in: 'query', schema: {}, ...value})
const json = {'application/json': {}}

test.each<{name: string; parts: JsonObject; at: string; openapi?: string}>([
  {name: 'an object where a list belongs', parts: {servers: {url: '/'}}, at: '/servers'},
  {name: 'a list where an object belongs', parts: {paths: []}, at: '/paths'},
  {name: 'a text where a flag belongs', parts: parameter({required: 'true'}), at: '/components/parameters/A/required'},
  {name: 'a schema that is none', parts: component('schemas', 0), at: '/components/schemas/A'},
  {name: 'a boolean schema in 3.0', parts: component('schemas', true), at: '/components/schemas/A', openapi: '3.0.3'},
  {name: 'an unknown field', parts: component('links', {body: {}}), at: '/components/links/A/body'},
  {name: 'a field of a later version', parts: {webhooks: {}}, at: '/webhooks', openapi: '3.0.3'},
  {
    name: 'itemSchema in 3.1',
    parts: component('requestBodies', {content: {'application/jsonl': {itemSchema: {}}}}),
    at: '/components/requestBodies/A/content/application~1jsonl/itemSchema',
    openapi: '3.1.0',
  },
  {
    name: 'example beside examples',
    parts: parameter({example: 1, examples: {}}),
    at: '/components/parameters/A/examples',
  },
  {
    name: 'value beside externalValue',
    parts: component('examples', {value: 1, externalValue: 'https://a.example'}),
    at: '/components/examples/A/externalValue',
  },
  {
    name: 'no values to choose from',
    parts: {servers: [{url: '/{a}', variables: {a: {enum: [], default: 'b'}}}]},
    at: '/servers/0/variables/a/enum',
  },
  {
    name: 'allowReserved in a header',
    parts: parameter({in: 'header', allowReserved: true}),
    at: '/components/parameters/A/allowReserved',
  },
  {
    name: 'allowReserved in a path before 3.2',
    parts: parameter({in: 'path', allowReserved: true}),
    at: '/components/parameters/A/allowReserved',
    openapi: '3.1.0',
  },
  {
    name: 'a header name that HTTP does not have',
    parts: parameter({in: 'header', name: 'a[b]'}),
    at: '/components/parameters/A/name',
  },
  {
    name: 'members of a union that are no list, deep in a schema',
    parts: component('schemas', {properties: {a: {oneOf: {type: 'string'}}}}),
    at: '/components/schemas/A/properties/a/oneOf',
  },
  {
    name: 'properties in a list',
    parts: component('schemas', {properties: [{type: 'string'}]}),
    at: '/components/schemas/A/properties',
  },
  {
    name: 'a path parameter with braces',
    parts: parameter({in: 'path', name: '{a}'}),
    at: '/components/parameters/A/name',
  },
  {name: 'a schema for the whole query', parts: parameter({in: 'querystring'}), at: '/components/parameters/A/schema'},
  {
    name: 'a style beside content',
    parts: component('parameters', {name: 'a', in: 'query', style: 'form', content: json}),
    at: '/components/parameters/A/style',
  },
  {
    name: 'a query parameter beside the whole query',
    parts: {
      paths: {
        '/a': {
          parameters: [
            {name: 'q', in: 'querystring', content: json},
            {name: 'a', in: 'query', schema: {}},
          ],
        },
      },
    },
    at: '/paths/~1a/parameters/1',
  },
  ...[
    {at: 'sequence', stream: {eventField: 'type'}},
    {at: 'sequence/0', stream: {eventField: 'type', sequence: [{event: 'a'}]}},
    {at: 'sequence/1/repeat', stream: {eventField: 'type', sequence: ['a', {repeat: 'b'}]}},
    {at: 'sequence/0/repeat/0', stream: {eventField: 'type', sequence: [{repeat: [{repeat: ['a'], optional: true}]}]}},
    {at: 'terminal', stream: {eventField: 'type', sequence: ['a'], terminal: 'a'}},
    {at: 'anywhere', stream: {eventField: 'type', sequence: ['a'], anywhere: [1]}},
    {at: 'error/events', stream: {eventField: 'type', sequence: ['a'], error: {event: 'a'}}},
  ].map(({at, stream}) => ({
    name: `a wrong ${at} of a stream`,
    parts: component('responses', {content: {'text/event-stream': {'x-sse': stream}}}),
    at: `/components/responses/A/content/text~1event-stream/x-sse/${at}`,
  })),
  {
    name: 'an additional operation that has a field',
    parts: {paths: {'/a': {additionalOperations: {POST: {}}}}},
    at: '/paths/~1a/additionalOperations/POST',
  },
  {
    name: 'nodeType beside attribute, deep in a schema',
    parts: component('schemas', {properties: {a: {xml: {nodeType: 'attribute', attribute: true}}}}),
    at: '/components/schemas/A/properties/a/xml/attribute',
  },
])('$name is one fault, at its place', ({parts, at, openapi}) => {
  expect(faultsOf(parts, openapi).map((fault) => fault.split(' ', 1)[0])).toEqual([at])
})

test('a document with nothing to describe is a fault, but not one with components alone', () => {
  const bare = {openapi: '3.1.0', info: {title: 'Zoo', version: '1'}}
  expect(findStructureFaults(bare)).toEqual([
    {pointer: '', message: 'Found no "paths" or "components" or "webhooks", expected at least one.', severity: 'error'},
  ])
  expect(findStructureFaults({...bare, components: {}})).toEqual([])
})

test('extensions, references, null for what is left out and data are no faults', () => {
  expect(
    faultsOf({
      'x-a': 1,
      servers: null,
      tags: [{name: 'a', parent: 'b', kind: 'nav'}],
      paths: {
        'x-b': 1,
        '/a': {
          get: {
            parameters: [{$ref: '#/components/parameters/A', anything: 1}],
            responses: {200: {$ref: '#/components/responses/A'}, default: {content: {'a/b': {example: {servers: 1}}}}},
            callbacks: {A: {'{$request.body#/url}': {post: {}}}},
          },
        },
      },
    }),
  ).toEqual([])
})

test('references that are followed though OpenAPI has none are told as such, and that of a path item is one of its fields', () => {
  const elsewhere = {$ref: 'more.yaml'}
  expect(
    faultsOf({
      info: {title: 'Zoo', version: '1', description: elsewhere, contact: elsewhere},
      paths: {
        '/a': elsewhere,
        '/b': {get: {parameters: elsewhere, responses: {200: {description: 'All.', content: elsewhere}}}},
      },
    }).map((fault) => fault.replace(/, where OpenAPI has none: .*/, '')),
  ).toEqual([
    '/info/description/$ref Found a "$ref" in place of a string',
    '/info/contact/$ref Found a "$ref" in place of the Contact Object',
    '/paths/~1b/get/parameters/$ref Found a "$ref" in place of a list',
    '/paths/~1b/get/responses/200/content/$ref Found a "$ref" in place of an object',
  ])
})

test('a misspelt field is met with the one that was meant', () => {
  expect(faultsOf(parameter({descripton: 'a'}))).toEqual([
    '/components/parameters/A/descripton Found the field "descripton", which the Parameter Object does not have, did you mean "description"?',
  ])
})

test('what generators of 3.0 leave behind is told and ignored, and all else is refused in one error', () => {
  const notices: string[] = []
  const check = (parts: JsonObject) =>
    assertStructure({openapi: '3.0.3', info: {title: 'Zoo', version: '1'}, paths: {}, ...parts}, 'zoo.yaml', {
      positionOf: (pointer) => (pointer === '/servers' ? {line: 3, column: 1} : undefined),
      notice: (message) => notices.push(message),
    })
  check(component('examples', {value: 1, exampleSetFlag: true}))
  expect(notices).toEqual([
    expect.stringMatching(/"exampleSetFlag".*\(at #\/components\/examples\/A\/exampleSetFlag\): it is ignored\.$/),
  ])
  expect(() => check({servers: 1, tags: 2})).toThrow(
    'zoo.yaml:3:1: Found the number 1, expected a list (at #/servers).\nzoo.yaml: Found the number 2, expected a list (at #/tags).',
  )
  const responses = Object.fromEntries(Array.from({length: 13}, (_, index) => [String(index), 0]))
  expect(() => check({paths: {'/a': {get: {responses}}}})).toThrow(/\nThere are 3 more\.$/)
})
