import {beforeAll, expect, test} from 'vitest'
import {createClient, type Client} from '../../src/client/index.ts'
import {createMock, type Mock} from '../../src/mock/index.ts'
import {createValidator} from '../../src/validate/index.ts'
import {compileModules, type Modules} from '../validate/compile.ts'

type Method = (...given: unknown[]) => Promise<unknown>

const form = 'application/x-www-form-urlencoded'
const filter = {
  type: 'object',
  required: ['from'],
  properties: {
    from: {type: 'string'},
    stops: {type: 'array', items: {type: 'integer'}},
    box: {type: 'object', properties: {n: {type: 'number'}}},
  },
}
const whole = (name: string, content: object) => [{name, in: 'querystring', required: true, content}]
const responses = {204: {description: 'Done.'}}

/** Parameters and methods of OpenAPI 3.2. */
const description = {
  openapi: '3.2.0',
  info: {title: 'Trips', version: '1'},
  servers: [{url: 'https://trips.example/v1'}],
  paths: {
    '/form': {
      get: {
        operationId: 'byForm',
        security: [{key: []}],
        parameters: whole('filter', {
          [form]: {schema: filter, encoding: {stops: {style: 'form', explode: false}, box: {style: 'deepObject'}}},
        }),
        responses,
      },
    },
    '/json': {
      get: {operationId: 'byJson', parameters: whole('filter', {'application/json': {schema: filter}}), responses},
    },
    '/path': {
      get: {
        operationId: 'byPath',
        parameters: whole('selector', {'application/jsonpath': {schema: {type: 'string', pattern: '^\\$'}}}),
        responses,
      },
    },
    '/cookie': {
      get: {
        operationId: 'byCookie',
        parameters: [
          {name: 'greeting', in: 'cookie', style: 'cookie', schema: {enum: ['Hello%2C world!', 'a b']}},
          {name: 'days', in: 'cookie', style: 'cookie', schema: {type: 'array', items: {type: 'integer'}}},
        ],
        responses,
      },
    },
    '/search': {
      query: {
        operationId: 'search',
        requestBody: {required: true, content: {'application/json': {schema: filter}}},
        responses,
      },
      additionalOperations: {COPY: {operationId: 'copy', responses}},
    },
    '/same/{filter}': {
      get: {
        operationId: 'bySame',
        parameters: [
          {name: 'filter', in: 'path', required: true, allowReserved: true, schema: {type: 'string'}},
          ...whole('filter', {[form]: {schema: {type: 'object', properties: {a: {type: 'string'}}}}}),
        ],
        responses,
      },
    },
  },
  components: {securitySchemes: {key: {type: 'apiKey', in: 'query', name: 'key'}}},
}

interface Search {
  parameters: {query?: never; header?: never; path?: never; cookie?: never}
  requestBody: {content: {'application/json': {from: string}}}
  responses: {204: {headers: object; content?: never}}
}

/** The operations of one path, as the generated types have them. */
interface SearchPaths {
  '/search': {
    query: Search
    COPY: Omit<Search, 'requestBody'> & {requestBody?: never}
    parameters: Search['parameters']
  }
}

const requests: Request[] = []
let modules: Modules
let mock: Mock
let client: Record<string, Method>
beforeAll(async () => {
  modules = await compileModules(description)
  const {contract, examples, routes} = modules
  mock = createMock({contract, examples, validator: createValidator(contract)})
  const fetch = (request: Request) => (requests.push(request.clone()), mock(request))
  client = createClient({routes, fetch, credentials: {key: 'k'}})
})

/** The request of a call that the mock has taken for valid. */
async function sentBy(call: Promise<unknown>): Promise<Request> {
  await call
  return requests.at(-1)!
}

test.each([
  ['byForm', {filter: {from: 'a&b', stops: [1, 2], box: {n: 0.5}}}, '?from=a%26b&stops=1,2&box%5Bn%5D=0.5&key=k'],
  ['byForm', {filter: new URLSearchParams({from: 'a b'})}, '?from=a+b&key=k'],
  ['byForm', {filter: 'from=a#b'}, '?from=a%23b&key=k'],
  ['byJson', {filter: {from: 'a+b=c'}}, '?%7B%22from%22%3A%22a%2Bb%3Dc%22%7D'],
  ['byPath', {selector: '$.a[?@.b==1]&c'}, '?%24.a%5B%3F%40.b%3D%3D1%5D%26c'],
  ['bySame', {filter: 'a;b/c', query: {filter: {a: 'x'}}}, '?a=x'],
] as const)('sends a query as a whole: %s %o', async (operation, parameters, search) => {
  const {url} = await sentBy(client[operation]!(parameters))
  expect(new URL(url).search).toBe(search)
})

test('sends a whole query in a call by path, and reserved characters that a segment can hold', async () => {
  const params = {path: {filter: 'a;b/c'}, query: {filter: {a: 'x'}}}
  const {url} = await sentBy(client.GET!('/same/{filter}', {params}))
  expect(url).toBe('https://trips.example/v1/same/a;b%2Fc?a=x')
})

test('sends cookies as they are, but for what no cookie can hold', async () => {
  const {headers} = await sentBy(
    client.byCookie!({greeting: 'Hello%2C world!'.replace(' ', '%20'), days: [1, 2]}).catch(() => 0),
  )
  expect(headers.get('cookie')).toBe('greeting=Hello%2C%20world!; days=1; days=2')
  const escaped = await sentBy(client.byCookie!({greeting: 'a b'}))
  expect(escaped.headers.get('cookie')).toBe('greeting=a%20b')
})

test('calls operations of every method by path, typed', async () => {
  const typed = client as unknown as Client<object, SearchPaths>
  const search = await sentBy(typed.QUERY('/search', {body: {from: 'a'}}))
  expect([search.method, await search.text()]).toEqual(['QUERY', '{"from":"a"}'])
  expect((await sentBy(typed.COPY('/search'))).method).toBe('COPY')
  // @ts-expect-error The body lacks what it needs.
  await typed.QUERY('/search', {body: {}}).then(({status}) => expect(status).toBe(400))
})

const issuesOf = (operation: string, query: string | URLSearchParams | Record<string, unknown>) =>
  createValidator(modules.contract)
    .validateRequest(operation, undefined, {query})
    .issues.map(({code, in: location, path}) => `${code} ${location} ${path}`)

test.each([
  ['byForm', 'from=a&stops=1,x&key=k', ['wrong-type query /stops/1']],
  ['byForm', {from: 'a', 'box[n]': 'x'}, ['wrong-type query /box/n']],
  ['byForm', 'key=k', ['missing-parameter query /filter']],
  ['byForm', 'stops=1', ['missing-property query /from']],
  ['byJson', '%7B%22from%22:1%7D', ['wrong-type query /from']],
  ['byJson', new URLSearchParams([['{"from":1}', '']]), ['wrong-type query /from']],
  ['byJson', '%7B', ['malformed-parameter query ']],
  ['byPath', 'x', ['wrong-pattern query ']],
  ['bySame', '', []],
] as const)('checks a query as a whole: %s %o', (operation, query, issues) => {
  expect(issuesOf(operation, query)).toEqual(issues)
})

test('checks cookies as they came, or as they were meant', () => {
  const check = (cookie: string) =>
    createValidator(modules.contract).validateRequest('byCookie', undefined, {headers: {cookie}}).valid
  expect(check('greeting=Hello%2C world!; days=1; days=2')).toBe(true)
  expect(check('greeting=a%20b')).toBe(true)
  expect(check('greeting=a%2Cb')).toBe(false)
  expect(check('days=x')).toBe(false)
})
