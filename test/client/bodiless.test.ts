import {expect, test} from 'vitest'
import {createBareClient, createClient, encodeBodiless} from '../../src/client/index.ts'
import {emitRoutes} from '../../src/codegen/emit/routes.ts'
import {readModel} from '../../src/codegen/read/model.ts'
import {ToolkitError} from '../../src/errors.ts'
import type {Route} from '../../src/route.ts'
import {fakeFetch} from './fake-fetch.ts'

const parameters = [{name: 'page', in: 'query', schema: {type: 'integer'}}] as const
const route: Route = {
  method: 'get',
  path: '/search',
  hasBody: true,
  parameters: [{name: 'page', in: 'query'}],
  encode: encodeBodiless,
}
const options = {routes: {search: route}, baseUrl: 'http://rivers.example'}

test('a route with a body that its method cannot send has an encoder that says so', () => {
  const content = {'application/json': {schema: {type: 'object'}}}
  const search = {operationId: 'search', parameters, requestBody: {content}, responses: {}}
  const model = readModel({openapi: '3.1.0', info: {}, paths: {'/search': {get: search}}})
  const {'routes.js': emitted} = emitRoutes(model, () => {})
  const {encode: _, ...rest} = route
  for (const part of [...Object.keys(rest), 'encode: encodeBodiless'])
    expect(emitted).toMatchObject({text: expect.stringContaining(part) as string})
  // Who receives such a body all the same checks it.
  expect(model.operations.search?.requestBody?.content).toHaveProperty(['application/json', 'schema'])
})

type SendOne = (request: Request) => Promise<Response>

test.each([
  {kind: 'the client', create: (fetch: SendOne) => createClient({...options, credentials: null, fetch})},
  {kind: 'the bare client', create: (fetch: SendOne) => createBareClient({...options, fetch})},
])('$kind names the operation whose body cannot be sent, and sends the request without one', async ({create}) => {
  const {fetch, requests} = fakeFetch(Response.json({}))
  type Search = {search: (body?: unknown, options?: object) => Promise<unknown>}
  const client = create(fetch) as unknown as Search
  const error = await client.search({name: 'a'}).catch((cause: unknown) => cause)
  expect(error).toBeInstanceOf(ToolkitError)
  expect(error).toMatchObject({
    message: 'GET /search cannot be sent with a body: `fetch` has none in a request with this method.',
  })
  expect(requests).toEqual([])
  await client.search(undefined, {params: {page: 2}})
  expect(requests.map(({url}) => url)).toEqual(['http://rivers.example/search?page=2'])
})

test.each(['trace', 'CONNECT'] as const)(
  'an operation with the method %s is told of, and refused by the client',
  async (method) => {
    const operation = {operationId: 'probe', responses: {}}
    const item = method === 'trace' ? {trace: operation} : {additionalOperations: {[method]: operation}}
    const model = readModel({openapi: '3.2.0', info: {}, paths: {'/probe': item}})
    const told: string[] = []
    const {'routes.js': emitted} = emitRoutes(model, (notice) => told.push(notice))
    expect(emitted).toMatchObject({text: expect.stringContaining('encode: encodeBodiless') as string})
    const name = method.toUpperCase()
    expect(told).toEqual([`The operation "probe" cannot be called: \`fetch\` has no requests with the method ${name}.`])
    const routes = {probe: {method, path: '/probe', encode: encodeBodiless}}
    const {fetch} = fakeFetch(Response.json({}))
    const client = createClient({routes, baseUrl: 'http://rivers.example', credentials: null, fetch})
    const error = await (client as unknown as {probe: () => Promise<unknown>}).probe().catch((cause: unknown) => cause)
    expect(error).toBeInstanceOf(ToolkitError)
    expect(error).toMatchObject({message: `${name} /probe cannot be sent: \`fetch\` has no requests with this method.`})
  },
)
