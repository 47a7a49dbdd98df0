import {createHmac} from 'node:crypto'
import {beforeAll, describe, expect, test} from 'vitest'
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
      form: {
        post: {
          requestBody: {content: {'application/x-www-form-urlencoded': {schema: event}, 'text/csv': {schema: event}}},
          responses: {},
        },
      },
      sheet: {post: {requestBody: {required: true, content: {'text/csv': {schema: event}}}, responses: {}}},
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
    ['petWasBorn', 'gone', 'subscribe_2', 'form', 'sheet'],
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

describe('what is sent', () => {
  const send = async (name: string, options: Partial<Parameters<typeof sendWebhook>[1]> = {}) => {
    const sent: Request[] = []
    const receive: typeof fetch = (input, init) => {
      sent.push(new Request(input, init))
      return Promise.resolve(new Response(null, {status: 204}))
    }
    await sendWebhook(name, {...modules, url: 'http://client.example/hooks', fetch: receive, ...options})
    return sent[0]!
  }

  test('has the content type that is given, in any case', async () => {
    const contentType = 'application/json; charset=utf-8'
    const {headers} = await send('gone', {headers: {'Content-Type': contentType}})
    expect(headers.get('content-type')).toBe(contentType)
  })

  test('may be signed as it is sent', async () => {
    const digest = (body: string | Uint8Array) => createHmac('sha256', 'example-secret').update(body).digest('base64')
    const request = await send('newPet', {headers: (body) => ({'webhook-signature': `v1,${digest(body)}`})})
    expect(request.headers.get('webhook-signature')).toBe(`v1,${digest(await request.text())}`)
  })

  test('is a form where no JSON is described, made up or given', async () => {
    const request = await send('form')
    expect(request.headers.get('content-type')).toBe('application/x-www-form-urlencoded')
    expect(await request.text()).toMatch(/^id=-?\d+$/)
    expect(await (await send('form', {body: {id: 3}})).text()).toBe('id=3')
    expect(await (await send('form', {body: new URLSearchParams({id: '4'})})).text()).toBe('id=4')
  })

  test('is what is given, where no value can be made of the schema', async () => {
    const request = await send('sheet', {body: 'id\n5\n'})
    expect([request.headers.get('content-type'), await request.text()]).toEqual(['text/csv', 'id\n5\n'])
    await expect(send('sheet')).rejects.toThrow('expected its body')
  })

  test('is null where that is given', async () => {
    expect(await (await send('newPet', {body: null})).text()).toBe('null')
  })
})
