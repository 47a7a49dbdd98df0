import {expect, test} from 'vitest'
import {singlePage} from '../../../src/codegen/docs/single/single-page.ts'
import type {OpenApiDocument} from '../../../src/codegen/read/document.ts'
import {readPage} from './read-page.ts'

const plain = (document: object) => singlePage(document as OpenApiDocument, {sections: []})
const textOf = (page: string) =>
  page
    .replaceAll(/<style>.*?<\/style>/gs, '')
    .replaceAll(/<\/?(?:a|code|span)\b[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ')

test('shows a description in OpenAPI 3.0 in its own terms', () => {
  const text = textOf(
    plain({
      openapi: '3.0.3',
      info: {title: 'Pets', version: '1'},
      servers: [{url: 'https://{region}.example.com', variables: {region: {default: 'eu', enum: ['eu', 'us']}}}],
      paths: {
        '/pets/{id}': {
          parameters: [
            {name: 'id', in: 'path', required: true, schema: {type: 'integer', minimum: 0, exclusiveMinimum: true}},
          ],
          get: {
            responses: {
              200: {description: 'A pet.', content: {'application/json': {schema: {$ref: '#/components/schemas/Pet'}}}},
              default: {description: 'A fault.'},
            },
          },
        },
      },
      components: {
        schemas: {
          Pet: {
            type: 'object',
            required: ['name'],
            properties: {name: {type: 'string', nullable: true, maxLength: 1, example: 'R'}},
            additionalProperties: {type: 'number'},
          },
        },
        securitySchemes: {Key: {type: 'apiKey', in: 'query', name: 'key'}},
      },
    }),
  )
  for (const told of [
    'GET /pets/{id}',
    'id path integer required more than 0',
    'name string or null required at most 1 character Example "R"',
  ])
    expect(text).toContain(told)
  for (const told of [
    'any other name number',
    'region: eu unless given, one of eu, us',
    'Key query key',
    '200 OK',
    'default',
    'Used by getPetsId',
  ])
    expect(text).toContain(told)
})

test('shows webhooks, callbacks, maps, tuples and what is extended', () => {
  const page = plain({
    openapi: '3.1.0',
    info: {title: 'Books', version: '1'},
    webhooks: {
      sold: {
        post: {
          operationId: 'bookSold',
          responses: {204: {description: 'Heard.'}},
          callbacks: {later: {'{$request.body#/url}': {put: {responses: {}}}}},
        },
      },
    },
    components: {
      schemas: {
        Base: {type: 'object', properties: {id: {type: 'string'}}},
        Book: {
          allOf: [{$ref: '#/components/schemas/Base'}],
          type: 'object',
          required: ['id'],
          properties: {
            place: {type: 'array', prefixItems: [{type: 'string', enum: ['shelf', 'desk']}, {type: 'integer'}]},
          },
        },
        Loop: {allOf: [{$ref: '#/components/schemas/Loop'}]},
        Deep: {$ref: '#/components/schemas/Book/properties/place/prefixItems/0'},
      },
    },
  })
  const text = textOf(page)
  for (const told of [
    'POST sold',
    'Callback later: PUT {$request.body#/url}',
    'id string required from Base',
    'Item 1: string',
    'One of "shelf" "desk"',
  ])
    expect(text).toContain(told)
  const {anchors, links} = readPage(page)
  expect(links).toContain('#/components/schemas/Book/properties/place/prefixItems/0')
  expect(links.filter((address) => !anchors.has(address.slice(1)))).toEqual([])
})

test('tells the order of any stream that is declared, each event linked to its schema', () => {
  const page = plain({
    openapi: '3.1.0',
    info: {title: 'Ticker', version: '1'},
    paths: {
      '/ticks': {
        get: {
          operationId: 'tick',
          'x-response-by': {property: 'live', mediaTypes: {true: 'text/event-stream'}, default: 'application/json'},
          responses: {
            200: {
              description: 'Ticks.',
              content: {
                'text/event-stream': {
                  schema: {$ref: '#/components/schemas/Event'},
                  'x-sse': {
                    eventField: 'kind',
                    sequence: ['open', {repeat: ['tick', {repeat: ['detail']}]}],
                    anywhere: ['beat'],
                    terminal: ['end', 'fault'],
                    keepAlive: ['beat'],
                  },
                  examples: {one: {value: 'event: open\ndata: {"a": "<b>"}\n\n'}},
                },
              },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Event: {
          oneOf: [{$ref: '#/components/schemas/Tick'}],
          discriminator: {propertyName: 'kind', mapping: {tick: '#/components/schemas/Tick'}, defaultMapping: 'Tick'},
          'x-extensible': true,
        },
        Tick: {type: 'object', description: 'A tick. And more.', 'x-beta': ['a', 'b']},
      },
    },
  })
  const text = textOf(page)
  expect(text).toContain(
    'A stream of events, each named in its kind, in this order: open any number of times: tick detail, any number of times',
  )
  expect(text).toContain(
    'beat may come anywhere. end and fault end the stream: nothing may follow. beat only keeps the connection alive.',
  )
  expect(text).toContain(
    'The property live of the request selects the media type of the response: text/event-stream if it is true, and application/json if it is absent.',
  )
  expect(text).toContain('any other, or none Tick A tick.')
  expect(text).toContain('More may be added here later')
  expect(text).toContain('Beta: a or b.')
  expect(page).toContain('<a href="#/components/schemas/Tick"><code>tick</code></a>')
  expect(page).toContain('event: open\ndata: {&quot;a&quot;: &quot;&lt;b&gt;&quot;}\n\n')
})

test('names that every object inherits are names like others', () => {
  const names = ['constructor', 'toString', 'hasOwnProperty']
  const withNames = (value: object) => Object.fromEntries(names.map((name) => [name, value]))
  const page = plain({
    openapi: '3.1.0',
    info: {title: 'Names', version: '1'},
    paths: {'/a': {get: {operationId: 'toString', tags: names, responses: withNames({description: 'Odd.'})}}},
    components: {schemas: withNames({type: 'object', properties: withNames({type: 'string'}), constructor: 1})},
  })
  expect(page).not.toContain('native code')
  for (const name of names) expect(textOf(page)).toContain(` ${name} Odd.`)
})

test('a tag that is mapped to no schema is passed over', () => {
  const members = {Cat: {type: 'object'}, Dog: {type: 'object'}}
  const mapping = {cat: '#/components/schemas/Cat', dog: 'Hound', cow: '#/components/schemas/Cow'}
  const Pet = {
    oneOf: Object.keys(members).map((name) => ({$ref: `#/components/schemas/${name}`})),
    discriminator: {propertyName: 'kind', mapping},
  }
  const info = {title: 'Pets', version: '1'}
  const text = textOf(plain({openapi: '3.1.0', info, paths: {}, components: {schemas: {Pet, ...members}}}))
  expect(text).toMatch(/kind Schema What it is cat Cat Dog Dog/)
  expect(text).not.toMatch(/Hound|Cow/)
})

test('a schema of several media types is told once, and each of its places is an anchor', () => {
  const schema = {type: 'object', properties: {'a/b': {type: 'string', description: 'Of both.'}}}
  const other = {type: 'object', properties: {c: {type: 'string', description: 'Of the last.'}}}
  const content = {'application/json': {schema}, 'application/xml': {schema}, 'text/csv': {schema: other}}
  const page = plain({
    openapi: '3.1.0',
    info: {title: 'Tables', version: '1'},
    paths: {'/a': {get: {operationId: 'get', responses: {200: {description: 'A table.', content}}}}},
  })
  expect(textOf(page)).toMatch(
    /application\/json: object a\/b string Of both\. application\/xml: object The same as application\/json\. text\/csv: object c string Of the last\./,
  )
  const at = '/paths/~1a/get/responses/200/content'
  expect([...readPage(page).anchors]).toEqual(
    expect.arrayContaining([
      `${at}/application~1json/schema/properties/a~1b`,
      `${at}/application~1xml/schema`,
      `${at}/application~1xml/schema/properties/a~1b`,
    ]),
  )
})

test('a property of one direction is required in that alone', () => {
  const Pet = {
    required: ['id', 'name', 'secret'],
    properties: {id: {readOnly: true}, name: {}, secret: {writeOnly: true}},
  }
  const text = textOf(
    plain({openapi: '3.1.0', info: {title: 'Pets', version: '1'}, paths: {}, components: {schemas: {Pet}}}),
  )
  expect(text).toMatch(
    /id anything required in responses only in responses .*name anything required .*secret anything required in requests/,
  )
})
