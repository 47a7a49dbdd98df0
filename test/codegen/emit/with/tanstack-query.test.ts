import {readFileSync} from 'node:fs'
import path from 'node:path'
import {MutationObserver, QueryClient, type QueryKey} from '@tanstack/query-core'
import {beforeAll, expect, test} from 'vitest'
import {parse} from 'yaml'
import {createClient} from '../../../../src/client/index.ts'
import {emit, emitters, libraryEmitters} from '../../../../src/codegen/emit/emit.ts'
import type {OpenApiDocument} from '../../../../src/codegen/read/document.ts'
import {readModel} from '../../../../src/codegen/read/model.ts'
import {compileModules, type Modules} from '../../../validate/compile.ts'

interface Options {
  readonly queryKey: QueryKey
  readonly queryFn: (context: {signal: AbortSignal; pageParam?: unknown}) => Promise<unknown>
}
type Functions = Record<string, (client: object, params?: object) => Options>

const bookings = parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../../examples/bookings/openapi.yaml'), 'utf8'),
) as OpenApiDocument
let modules: Modules & {readonly queries: Functions}

beforeAll(async () => {
  const by = {...emitters, 'tanstack-query': libraryEmitters['tanstack-query']}
  const loaded = await compileModules(bookings, () => {}, by, ['contract', 'routes', 'queries'])
  modules = {...loaded, queries: loaded as unknown as Functions}
})

/** A client of a service that gives these responses, and the requests that it gets. */
function clientOf(...responses: (Response | 'never')[]) {
  const requests: Request[] = []
  const client = createClient({
    routes: modules.routes,
    baseUrl: 'https://cabins.example',
    credentials: null,
    fetch: (request) => {
      requests.push(request)
      const response = responses.shift() ?? 'never'
      return response === 'never'
        ? new Promise((_resolve, reject) =>
            request.signal.addEventListener('abort', () => reject(new Error('aborted'))),
          )
        : Promise.resolve(response)
    },
  })
  return {client, requests}
}

const cabin = {id: 'cabin-1', name: 'Heron'}

test('a query asks with its parameters, under a key that has them', async () => {
  const {client, requests} = clientOf(Response.json(cabin))
  const queryClient = new QueryClient()
  const options = modules.queries.getCabinOptions!(client, {cabin_id: 'cabin-1'})
  expect(await queryClient.query(options)).toEqual(cabin)
  expect(requests.map(({method, url}) => `${method} ${url}`)).toEqual(['GET https://cabins.example/cabins/cabin-1'])
  expect(options.queryKey).toEqual(['getCabin', {cabin_id: 'cabin-1'}])
  expect(modules.queries.listCabinsOptions!(client).queryKey).toEqual(['listCabins'])
})

test('a query that nobody waits for gives up its call', async () => {
  const {client, requests} = clientOf('never')
  const queryClient = new QueryClient()
  const options = modules.queries.getCabinOptions!(client, {cabin_id: 'cabin-1'})
  const fetched = queryClient.query(options).catch(() => undefined)
  await expect.poll(() => requests.length).toBe(1)
  await queryClient.cancelQueries({queryKey: ['getCabin']})
  await fetched
  expect(requests[0]!.signal.aborted).toBe(true)
})

test('an infinite query takes the next page from where the page says', async () => {
  const {client, requests} = clientOf(Response.json({items: [cabin], next_cursor: 'two'}), Response.json({items: []}))
  const options = modules.queries.listCabinsInfiniteOptions!(client, {limit: 1})
  const data = await new QueryClient().infiniteQuery({
    ...options,
    pages: 3,
  } as never)
  expect((data as {pages: unknown[]}).pages).toEqual([{items: [cabin], next_cursor: 'two'}, {items: []}])
  expect(requests.map(({url}) => new URL(url).search)).toEqual(['?limit=1', '?limit=1&cursor=two'])
  expect(options.queryKey).toEqual(['listCabins', 'pages', {limit: 1}])
})

test('a mutation sends body and parameters', async () => {
  const {client, requests} = clientOf(Response.json(cabin), new Response(null, {status: 204}))
  const queryClient = new QueryClient()
  const mutate = (name: string, variables: object) =>
    new MutationObserver(queryClient, modules.queries[name]!(client) as object).mutate(variables as never)
  await mutate('updateCabinMutation', {params: {cabin_id: 'cabin-1'}, body: {name: 'Heron'}})
  await mutate('deleteCabinMutation', {params: {cabin_id: 'cabin-1'}})
  expect(requests.map(({method}) => method)).toEqual(['PATCH', 'DELETE'])
  expect(await requests[0]!.json()).toEqual({name: 'Heron'})
})

const answer = (schema: object) => ({200: {description: '', content: {'application/json': {schema}}}})
const list = (names: string[]) =>
  answer({type: 'object', properties: Object.fromEntries(names.map((name) => [name, {}]))})
const query = (name: string) => [{name, in: 'query', schema: {type: 'string'}}]

test.each([
  ['pageToken', ['nextPageToken', 'items'], '"pageToken", "nextPageToken"'],
  ['after_id', ['data', 'has_more', 'last_id'], '"after_id", "last_id", "has_more"'],
  ['after_id', ['data', 'last_id'], undefined],
  ['cursor', ['items'], undefined],
  ['limit', ['next'], undefined],
])('pages of the parameter %s and the properties %j', (parameter, properties, told) => {
  const operation = {operationId: 'list', parameters: query(parameter), responses: list(properties)}
  const text = write({'/things': {get: operation}})['queries.js']!
  expect(/pages\("list", (.*)\)/.exec(text)?.[1]).toBe(told)
})

test('what is no query is named', () => {
  const stream = {200: {description: '', content: {'text/event-stream': {schema: {type: 'object'}}}}}
  const notices: string[] = []
  const text = write(
    {'/a': {get: {operationId: 'follow', responses: stream}, delete: {operationId: 'then', responses: answer({})}}},
    notices,
  )['queries.js']!
  expect(text).not.toContain('"follow"')
  expect(notices.filter((notice) => notice.startsWith('tanstack-query'))).toEqual([
    'tanstack-query: "follow" has no options: it answers with a stream, which the method of the client gives.',
    'tanstack-query: "then" has no options: the client has no method of this name.',
  ])
})

function write(paths: object, notices: string[] = []): Record<string, string> {
  const document = {openapi: '3.1.0', info: {title: 'Things', version: '1'}, paths} as OpenApiDocument
  return emit(readModel(document), {queries: libraryEmitters['tanstack-query']}, (notice) => notices.push(notice))
}
