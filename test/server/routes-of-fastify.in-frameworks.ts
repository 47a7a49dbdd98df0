import fastify, {type FastifyRequest, type FastifyServerOptions} from 'fastify'
import {describe, expect, test} from 'vitest'
import {fastifyPlugin, type AnyValidatedRequest, type ServerValidatorOptions} from '../../src/entries/server.ts'
import {compile} from '../validate/compile.ts'

const id = {name: 'id', in: 'path', required: true, schema: {type: 'string', minLength: 2}}
const limit = {name: 'limit', in: 'query', schema: {type: 'integer', maximum: 9}}
const get = (operationId: string, parameters: readonly object[] = []) => ({
  get: {operationId, parameters, responses: {200: {description: 'Done.'}}},
})
const contract = await compile({
  openapi: '3.1.0',
  info: {title: 'Rooms', version: '1'},
  servers: [{url: '/v1'}],
  paths: {
    '/rooms/{id}': get('getRoom', [id, limit]),
    '/rooms/featured': get('getFeatured'),
    '/guests/{id}': get('getGuest', [limit, id]),
    '/guests/{id}/stays/{stay}': get('getStay', [{...id, name: 'stay', schema: {type: 'integer'}}, id]),
  },
})

interface Setting {
  readonly routes: readonly string[]
  readonly given?: Pick<ServerValidatorOptions, 'basePath'>
  readonly server?: FastifyServerOptions
}

/** A request of Fastify, with what the plugin puts there. */
interface Carrying extends FastifyRequest {
  readonly validated?: AnyValidatedRequest<object> | null
}

/** The operation with its values, or the status, for each of the URLs; all are asked twice, as the first request of a route is read in another way. */
async function answers(urls: readonly string[], {routes, given = {}, server = {}}: Setting): Promise<unknown[]> {
  const app = fastify(server)
  await app.register(fastifyPlugin(contract, given))
  for (const url of routes) app.get(url, (request: Carrying) => Promise.resolve(request.validated ?? {}))
  const seen: unknown[] = []
  for (const url of [...urls, ...urls]) {
    const response = await app.inject(url)
    const {operationId, params} = response.json<{operationId?: string; params?: {path: object; query: object}}>()
    seen.push(operationId === undefined ? response.statusCode : [operationId, {...params?.path, ...params?.query}])
  }
  expect(seen.slice(urls.length)).toEqual(seen.slice(0, urls.length))
  return seen.slice(urls.length)
}

const urls = [
  '/rooms/r1?limit=3',
  '/rooms/featured',
  '/rooms/r',
  '/rooms/r%31',
  '/guests/g1',
  '/guests/g1?limit=10',
  '/guests/g1/stays/7',
]
const right = [
  ['getRoom', {id: 'r1', limit: 3}],
  ['getFeatured', {}],
  400,
  ['getRoom', {id: 'r1'}],
  ['getGuest', {id: 'g1'}],
  400,
  ['getStay', {id: 'g1', stay: 7}],
]

describe('requests of a route of Fastify', () => {
  test.each<[string, Setting]>([
    ['that is the path of an operation', {routes: ['/rooms/:id', '/guests/:guest', '/guests/:guest/stays/:stay']}],
    ['of several operations', {routes: ['/rooms/:id', '/:kind/:id', '/:kind/:id/:more/:last']}],
    ['with a wildcard', {routes: ['*']}],
  ])('%s have the operation and the values of their path', async (_what, setting) => {
    expect(await answers(urls, setting)).toEqual(right)
  })

  test.each<[string, string, Setting['given']]>([
    ['of a server', '/v1', {}],
    ['of the application', '/api', {basePath: '/api'}],
    ['of both', '/api/v1', {basePath: '/api'}],
  ])('may be beneath a base path %s', async (_what, prefix, given) => {
    const routes = ['/rooms/:id', '/guests/:id', '/guests/:id/stays/:stay'].map((route) => `${prefix}${route}`)
    expect(
      await answers(
        urls.map((url) => `${prefix}${url}`),
        {routes, given: given!},
      ),
    ).toEqual(right)
  })

  test('are refused where the route is not as strict as the description', async () => {
    const server = {routerOptions: {caseSensitive: false, ignoreTrailingSlash: true}}
    const setting = {routes: ['/guests/:id', '/rooms/:id'], server}
    expect(await answers(['/guests/g1', '/GUESTS/g1', '/guests/g1/', '/guests/'], setting)).toEqual([
      ['getGuest', {id: 'g1'}],
      404,
      404,
      404,
    ])
  })

  test('have one validated request, and none where the description does not have theirs', async () => {
    const app = fastify()
    await app.register(fastifyPlugin(contract, {undescribed: 'pass'}))
    app.get('/guests/:id', (request: Carrying) => Promise.resolve({isOne: request.validated === request.validated}))
    app.get('/other', (request: Carrying) => Promise.resolve({validated: request.validated}))
    expect((await app.inject('/guests/g1')).json()).toEqual({isOne: true})
    expect((await app.inject('/other')).json()).toEqual({validated: null})
  })
})
