import * as zlib from 'node:zlib'
import {beforeAll, expect, test} from 'vitest'
import {createMock, type Mock} from '../../src/mock/index.ts'
import {createValidator} from '../../src/validate/index.ts'
import {compileModules} from '../validate/compile.ts'

const item = {
  type: 'object',
  required: ['n'],
  properties: {n: {type: 'integer'}, f: {type: 'string', format: 'binary'}},
}
const content = {
  'application/json': {schema: item},
  'application/xml': {schema: item},
  'application/x-www-form-urlencoded': {schema: item},
  'multipart/form-data': {schema: item},
}

let mock: Mock
const seen: unknown[] = []
beforeAll(async () => {
  const {contract, examples} = await compileModules({
    openapi: '3.1.0',
    info: {title: 'Items', version: '1'},
    servers: [{url: 'https://api.example.com/{version}', variables: {version: {default: 'v1'}}}],
    security: [],
    paths: {
      '/items': {
        post: {operationId: 'add', requestBody: {required: true, content}, responses: {'204': {description: 'ok'}}},
        put: {operationId: 'sort', responses: {'204': {description: 'ok'}}},
      },
      '/find?text={text}': {
        get: {
          operationId: 'find',
          parameters: [{name: 'text', in: 'path', required: true, schema: {type: 'string', maxLength: 3}}],
          responses: {'204': {description: 'ok'}},
        },
      },
      '/own/{ids}': {
        get: {
          operationId: 'own',
          security: [{basic: []}],
          parameters: [
            {name: 'ids', in: 'path', required: true, schema: {type: 'array', maxItems: 2, items: {type: 'string'}}},
            {name: 'status', in: 'query', schema: {type: 'array', items: {enum: ['a', 'b']}}},
          ],
          responses: {'204': {description: 'ok'}},
        },
      },
    },
    components: {securitySchemes: {basic: {type: 'http', scheme: 'basic'}}},
  })
  const scenarios = [
    ({body}: {body: unknown}) => {
      seen.push(body)
      return undefined
    },
  ]
  mock = createMock({contract, examples, validator: createValidator(contract), scenarios})
})

const form = (n: string) => {
  const data = new FormData()
  data.set('n', n)
  data.set('f', new Blob(['\u0000'], {type: 'image/png'}))
  return data
}
const json = {'content-type': 'application/json'}

/** Node has zstd from version 22.15 on. */
const {zstdCompressSync} = zlib as {zstdCompressSync?: (text: string) => Buffer<ArrayBuffer>}
const codings: Record<string, ((text: string) => Buffer<ArrayBuffer>) | undefined> = {
  gzip: zlib.gzipSync,
  'X-GZIP': zlib.gzipSync,
  deflate: zlib.deflateSync,
  br: zlib.brotliCompressSync,
  'gzip, br': (text) => zlib.brotliCompressSync(zlib.gzipSync(text)),
  ...(zstdCompressSync && {zstd: zstdCompressSync}),
}
const compressed = Object.entries(codings).map(([coding, compress]) => ({
  what: `JSON in ${coding}`,
  body: compress!('{"n":2}'),
  headers: {...json, 'content-encoding': coding},
  value: {n: 2},
}))

test.each([
  {what: 'JSON', body: '{"n":1}', headers: json, value: {n: 1}},
  {what: 'a form', body: new URLSearchParams({n: '1'}), value: {n: 1}},
  {what: 'parts', body: form('1'), value: {n: 1, f: '\u0000'}},
  {what: 'XML', body: '<n>1</n>', headers: {'content-type': 'application/xml'}, value: '<n>1</n>'},
  ...compressed,
])('$what is admitted, and read', async ({body, headers = {}, value}) => {
  const response = await mock('http://localhost/v1/items', {method: 'POST', body, headers})
  expect([response.status, seen.at(-1)]).toEqual([204, value])
})

test.each([
  {what: 'a form with another value', body: new URLSearchParams({n: 'x'}), status: 400},
  {what: 'parts with another value', body: form('x'), status: 400},
  {what: 'an undescribed type', body: 'x', headers: {'content-type': 'text/csv'}, status: 415},
  {what: 'an unknown coding', body: 'x', headers: {...json, 'content-encoding': 'zip'}, status: 415},
  {what: 'a body that is not of its coding', body: 'x', headers: {...json, 'content-encoding': 'gzip'}, status: 400},
  {what: 'parts without a boundary', body: 'x', headers: {'content-type': 'multipart/form-data'}, status: 400},
])('$what is refused with $status', async ({body, headers = {}, status}) => {
  const response = await mock('http://localhost/v1/items', {method: 'POST', body, headers})
  expect(response.status).toBe(status)
})

test.each([
  {what: 'no body', status: 204},
  {what: 'the empty object, as several clients send it', body: '{}', headers: json, status: 204},
  {what: 'another object', body: '{"n":1}', headers: json, status: 400},
  {what: 'a text', body: 'n', status: 400},
])('an operation without a body is answered with $status for $what', async ({body, headers = {}, status}) => {
  const response = await mock('http://localhost/v1/items', {method: 'PUT', headers, ...(body && {body})})
  expect(response.status).toBe(status)
})

test('a refused coding is named, beside those that are accepted', async () => {
  const headers = {...json, 'content-encoding': 'gzip, zip'}
  const response = await mock('http://localhost/v1/items', {method: 'POST', body: 'x', headers})
  expect(response.headers.get('accept-encoding')).toMatch(/^gzip, deflate, br(, zstd)?$/)
  expect(await response.text()).toContain('The content coding is \\"gzip, zip\\"')
})

const basic = {authorization: 'Basic eDp5'}

test.each([
  {path: '/v1/own/a,b?status=a&status=b', headers: basic, status: 204},
  {path: '/v2/own/a', headers: basic, status: 204},
  {path: '/own/a%2Cb,c', headers: basic, status: 204},
  {path: '/v1/own/a,b,c', headers: basic, status: 400},
  {path: '/v1/own/a?status=a,b', headers: basic, status: 400},
  {path: '/v1/own/a', headers: {authorization: 'Bearer x'}, status: 401},
  {path: '/gateway/v1/own/a', headers: basic, status: 404},
])('$path is answered with $status', async ({path, headers, status}) => {
  expect((await mock(`http://localhost${path}`, {headers})).status).toBe(status)
})

test.each([
  ['?text=abc', 204],
  ['?text=abcd', 400],
  ['?other=abc', 404],
])('a path that has a query is asked for with it: %s is answered with %d', async (query, status) => {
  expect((await mock(`http://localhost/v1/find${query}`)).status).toBe(status)
})
