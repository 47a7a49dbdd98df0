import {beforeAll, expect, test} from 'vitest'
import {createMock, type Mock} from '../../src/mock/index.ts'
import {compileModules} from '../validate/compile.ts'

const user = {
  type: 'object',
  required: ['name'],
  properties: {name: {type: 'string'}, password: {type: 'string', writeOnly: true}},
}
const secret = {...user, required: ['name', 'password'], additionalProperties: false}
const answers = (operationId: string, response: object) => ({
  operationId,
  responses: {'200': {description: 'ok', ...response}},
})
const examples = {
  wrong: {value: {name: 1}},
  secret: {value: {name: 'Ada', password: 'x'}},
  right: {value: {name: 'Ada'}},
}

const books = {type: 'array', minItems: 1, items: {$ref: '#/components/schemas/Book', xml: {name: 'volume'}}}
const eventOf = (kind: string) => ({
  type: 'object',
  required: ['kind', 'text'],
  properties: {kind: {const: kind}, text: {type: 'string'}},
})

let mock: Mock
beforeAll(async () => {
  const modules = await compileModules({
    openapi: '3.1.0',
    info: {title: 'Users', version: '1'},
    components: {
      schemas: {
        Book: {
          type: 'object',
          additionalProperties: false,
          required: ['no'],
          properties: {
            no: {type: 'integer', xml: {attribute: true}},
            title: {type: 'string', xml: {prefix: 'c', namespace: 'urn:c'}},
          },
        },
        ...Object.fromEntries(['start', 'word', 'end', 'error'].map((kind) => [kind, eventOf(kind)])),
      },
    },
    paths: {
      '/user': {
        get: answers('getUser', {content: {'application/json': {schema: user, examples}}}),
        head: answers('peek', {content: {'application/json': {schema: user, examples}}}),
      },
      '/invalid': {get: answers('getInvalid', {content: {'application/json': {schema: user, example: {name: 1}}}})},
      '/anything': {get: answers('getAnything', {content: {'application/json': {}}})},
      '/sound': {get: answers('getSound', {content: {'audio/mpeg': {}}})},
      '/secret': {get: answers('getSecret', {content: {'application/json': {schema: secret}}})},
      '/markup': {
        get: answers('getMarkup', {
          content: {
            'application/xml': {schema: user},
            'text/csv': {schema: {type: 'string', const: 'a,b'}},
            'application/json': {schema: user},
          },
        }),
      },
      '/picture': {get: answers('getPicture', {content: {'image/png': {schema: user}}})},
      '/image': {get: answers('getImage', {content: {'image/*': {}}})},
      '/events': {get: answers('getEvents', {content: {'text/event-stream': {schema: user}}})},
      '/talk': {
        get: answers('getTalk', {
          content: {
            'text/event-stream': {
              schema: {
                oneOf: ['start', 'word', 'end', 'error'].map((name) => ({$ref: `#/components/schemas/${name}`})),
                discriminator: {propertyName: 'kind'},
              },
              'x-sse': {eventField: 'kind', sequence: ['start', {repeat: ['word']}, 'end'], terminal: ['end', 'error']},
            },
          },
        }),
      },
      '/books': {
        get: answers('getBooks', {
          content: {
            'application/xml': {
              schema: {type: 'object', required: ['books'], properties: {books}, xml: {name: 'shelf'}},
            },
          },
        }),
      },
      '/books/1': {
        get: answers('getBook', {
          content: {
            'application/xml': {schema: {$ref: '#/components/schemas/Book'}, example: {no: 1, title: 'A & B'}},
          },
        }),
      },
      '/sequence': {get: answers('getSequence', {content: {'application/json-seq': {schema: user}}})},
      '/form': {get: answers('getForm', {content: {'application/x-www-form-urlencoded': {schema: user}}})},
      '/count': {get: answers('getCount', {content: {'text/plain': {schema: {const: 7}}}})},
      '/nothing': {get: answers('getNothing', {content: {'application/json': {schema: {type: 'null'}}}})},
      '/moved': {get: {operationId: 'getMoved', responses: {'302': {description: 'elsewhere'}}}},
      '/page': {
        get: answers('getPage', {
          headers: {'X-Total': {required: true, schema: {type: 'integer'}}, 'X-Note': {schema: {type: 'string'}}},
        }),
      },
    },
  })
  mock = createMock(modules)
})

const get = (path: string, headers = {}) => mock(`http://127.0.0.1${path}`, {headers})

test('the first example that is valid is served, and an invalid one where it is asked for by name', async () => {
  expect(await (await get('/user')).json()).toEqual({name: 'Ada'})
  expect(await (await get('/user', {prefer: 'example=wrong'})).json()).toEqual({name: 1})
})

test('a valid value is made up where no example is valid', async () => {
  expect(await (await get('/invalid')).json()).toEqual({name: expect.any(String) as string})
})

test('a value that is made up has nothing that only requests have', async () => {
  expect(await (await get('/secret')).json()).toEqual({name: expect.any(String) as string})
})

test('content of which nothing is said is answered with something', async () => {
  expect(await (await get('/anything')).json()).toEqual({})
  expect((await get('/sound')).headers.get('content-type')).toBe('audio/mpeg')
})

test.each([
  [{}, 'text/csv'],
  [{accept: 'application/json'}, 'application/json'],
  [{accept: 'text/csv;q=0.5, application/*'}, 'application/json'],
  [{accept: 'text/csv;q=0, */*'}, 'application/json'],
  [{accept: 'application/xml, text/csv;q=0.1'}, 'application/xml'],
  [{accept: 'image/png'}, 'text/csv'],
  [{accept: 'application/xml'}, 'application/xml'],
])('of a response that XML comes first in, a client with %j gets %s', async (headers, mediaType) => {
  expect((await get('/markup', headers)).headers.get('content-type')).toBe(mediaType)
})

test('a response that cannot be made up is refused with the reason', async () => {
  const {title} = (await (await get('/picture')).json()) as {title: string}
  expect(title).toContain('of "getPicture", since it has no example of the content type "image/png".')
})

test.each([
  [{}, 'image/png'],
  [{accept: 'text/plain, image/webp'}, 'image/webp'],
])('a range of media types is answered with one of them: with %j %s', async (headers, mediaType) => {
  expect((await get('/image', headers)).headers.get('content-type')).toBe(mediaType)
})

test.each([
  ['/events', /^data: {"name":".*"}\n\n$/],
  ['/sequence', /^\u001E{"name":".*"}\n$/],
  ['/form', /^name=[^&]*$/],
  ['/count', /^7$/],
  ['/nothing', /^null$/],
])('the body of %s is written as its media type asks for', async (path, text) => {
  const response = await get(path)
  expect([response.status, await response.text()]).toEqual([200, expect.stringMatching(text)])
})

test('XML is made as its schema has it, and values of examples are written so', async () => {
  const books = await get('/books')
  expect(books.headers.get('content-type')).toBe('application/xml')
  const lines = (await books.text()).replaceAll(/\n */g, '')
  expect(lines).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?><shelf(?:\/>|>.*<\/shelf>)$/)
  const inner = lines.replaceAll(
    /<volume no="-?\d+"(?:\/>|>(?:<c:title xmlns:c="urn:c"(?:\/>|>[^<>]*<\/c:title>))?<\/volume>)/g,
    '',
  )
  expect(inner).toMatch(/<shelf(?:\/>|><\/shelf>)$/)
  expect(await (await get('/books/1')).text()).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<Book no="1">\n  <c:title xmlns:c="urn:c">A &amp; B</c:title>\n</Book>',
  )
})

test('a stream is made of the events that are declared, in their order', async () => {
  const events = (await (await get('/talk')).text()).split('\n\n').map((event) => /^event: (\w+)/.exec(event)?.[1])
  expect(events).toEqual(['start', 'word', 'end', undefined])
})

test('an operation without a success is answered with its redirect', async () => {
  expect((await get('/moved')).status).toBe(302)
})

test('required headers are sent, and others are not', async () => {
  const {headers} = await get('/page')
  expect(headers.get('x-total')).toMatch(/^-?\d+$/)
  expect(headers.has('x-note')).toBe(false)
})

test('HEAD is answered without a body', async () => {
  const response = await mock('http://127.0.0.1/user', {method: 'HEAD'})
  expect([response.status, await response.text()]).toEqual([200, ''])
})
