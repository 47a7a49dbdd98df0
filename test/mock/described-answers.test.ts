import {beforeAll, expect, test} from 'vitest'
import {createMock, type Mock} from '../../src/mock/index.ts'
import {createGenerator} from '../../src/testing/index.ts'
import {createValidator} from '../../src/validate/index.ts'
import {compileModules} from '../validate/compile.ts'

const user = {
  type: 'object',
  required: ['name'],
  properties: {name: {type: 'string'}, password: {type: 'string', writeOnly: true}},
}
const answers = (operationId: string, response: object) => ({
  operationId,
  responses: {'200': {description: 'ok', ...response}},
})
const examples = {
  wrong: {value: {name: 1}},
  secret: {value: {name: 'Ada', password: 'x'}},
  right: {value: {name: 'Ada'}},
}

let mock: Mock
beforeAll(async () => {
  const modules = await compileModules({
    openapi: '3.1.0',
    info: {title: 'Users', version: '1'},
    paths: {
      '/user': {
        get: answers('getUser', {content: {'application/json': {schema: user, examples}}}),
        head: answers('peek', {content: {'application/json': {schema: user, examples}}}),
      },
      '/invalid': {get: answers('getInvalid', {content: {'application/json': {schema: user, example: {name: 1}}}})},
      '/anything': {get: answers('getAnything', {content: {'application/json': {}}})},
      '/sound': {get: answers('getSound', {content: {'audio/mpeg': {}}})},
      '/page': {
        get: answers('getPage', {
          headers: {'X-Total': {required: true, schema: {type: 'integer'}}, 'X-Note': {schema: {type: 'string'}}},
        }),
      },
    },
  })
  const {generate} = createGenerator(modules.contract)
  mock = createMock({
    ...modules,
    validator: createValidator(modules.contract),
    generate: (schema) => generate(schema, {seed: 1, direction: 'response'}),
  })
})

const get = (path: string, headers = {}) => mock(`http://127.0.0.1${path}`, {headers})

test('the first example that is valid is served, and an invalid one where it is asked for by name', async () => {
  expect(await (await get('/user')).json()).toEqual({name: 'Ada'})
  expect(await (await get('/user', {prefer: 'example=wrong'})).json()).toEqual({name: 1})
})

test('a valid value is made up where no example is valid', async () => {
  expect(await (await get('/invalid')).json()).toEqual({name: expect.any(String) as string})
})

test('content of which nothing is said is answered with something', async () => {
  expect(await (await get('/anything')).json()).toEqual({})
  expect((await get('/sound')).headers.get('content-type')).toBe('audio/mpeg')
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
