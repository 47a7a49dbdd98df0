import {beforeAll, expect, test} from 'vitest'
import {sendWebhook} from '../../src/mock/index.ts'
import {createValidator} from '../../src/validate/index.ts'
import {compileModules, type Modules} from './compile.ts'

const event = {type: 'object', required: ['id'], properties: {id: {type: 'integer'}}}
const hook = (own: object, media: object = {}) => ({
  post: {
    requestBody: {required: true, content: {'application/json': {schema: event, ...media}}},
    responses: {},
    ...own,
  },
})

let modules: Modules
beforeAll(async () => {
  modules = await compileModules({
    openapi: '3.1.0',
    info: {title: 'Hooks', version: '1'},
    webhooks: {
      newPet: hook({operationId: 'petWasBorn'}, {examples: {one: {value: {id: 7}}}}),
      gone: hook({}),
      subscribe: hook({}),
    },
    paths: {
      '/hooks': {
        post: {
          operationId: 'subscribe',
          callbacks: {
            onChange: {'{$request.body#/url}': hook({operationId: 'onPetChange'})},
            unnamed: {'{$url}': hook({})},
          },
          responses: {
            '201': {
              description: 'Done',
              links: {self: {operationId: 'subscribe', parameters: {id: '$response.body#/id'}}},
            },
          },
        },
      },
    },
  })
})

test('webhooks and callbacks are operations of their own kind', () => {
  const {operations, webhooks, callbacks} = modules.contract
  expect([operations, webhooks!, callbacks!].map((some) => Object.keys(some))).toEqual([
    ['subscribe'],
    ['petWasBorn', 'gone', 'subscribe_2'],
    ['onPetChange', 'unnamed'],
  ])
  expect(operations.subscribe?.responses['201']?.links).toEqual({
    self: {operationId: 'subscribe', parameters: {id: '$response.body#/id'}},
  })
})

test.each(['petWasBorn', 'newPet', 'gone', 'onPetChange', '{$request.body#/url}'])('%s is checked', (name) => {
  const {validateWebhook} = createValidator(modules.contract)
  expect(validateWebhook(name, {id: 1}).valid).toBe(true)
  expect(validateWebhook(name, {id: 'x'}).issues).toMatchObject([{code: 'wrong-type', path: '/id'}])
})

test('an operation that is none of them is named', () => {
  const {validateWebhook, validateRequest} = createValidator(modules.contract)
  expect(() => validateWebhook('newPot', {})).toThrow('Found the unknown webhook "newPot"')
  expect(validateRequest('petWasBorn', {id: 1}).valid).toBe(true)
})

test('a webhook is sent as the service would send it', async () => {
  const sent: Request[] = []
  const receive: typeof fetch = (input, init) => {
    sent.push(new Request(input, init))
    return Promise.resolve(new Response(null, {status: 204}))
  }
  const options = {...modules, url: 'http://client.example/hooks', fetch: receive, headers: {'x-signature': 's'}}
  const {status} = await sendWebhook('newPet', options)
  await sendWebhook('gone', {...options, generate: () => ({id: 9})})
  await sendWebhook('gone', options)
  expect([status, sent[0]?.method, sent[0]?.headers.get('content-type'), sent[0]?.headers.get('x-signature')]).toEqual([
    204,
    'POST',
    'application/json',
    's',
  ])
  expect(await Promise.all(sent.map((request) => request.json()))).toEqual([
    {id: 7},
    {id: 9},
    {id: expect.any(Number) as number},
  ])
  await expect(sendWebhook('gone', {...options, generate: () => undefined})).rejects.toThrow('expected its body')
})
