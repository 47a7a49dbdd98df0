import {expect, test} from 'vitest'
import {
  createBareClient,
  createClient,
  createRetry,
  decodeEvents,
  EventStream,
  type ClientOptions,
} from '../../src/client/index.ts'
import {fakeFetch} from './fake-fetch.ts'
import {type operations, type paths, routes} from './rivers.ts'

function createTestClient(responses: readonly (Response | Error)[], options: Partial<ClientOptions> = {}) {
  const {fetch, requests} = fakeFetch(...responses)
  const decoders = {'text/event-stream': decodeEvents}
  return {
    client: createClient<operations, paths>({routes, baseUrl: 'http://localhost/api/', fetch, decoders, ...options}),
    requests,
  }
}

const sent = ({method, url}: Request) => `${method} ${url}`

test('sends parameters as query and path, the body as JSON', async () => {
  const {client, requests} = createTestClient([Response.json([]), Response.json({name: 'Rhône'})], {
    credentials: {'x-token': 'example'},
  })
  await client.listRivers({country: 'CH', 'tag[]': ['long', 'cold']})
  const river = await client.updateRiver({length: 812}, {params: {river: 'Rhône', dry_run: true}})
  expect(requests.map(sent)).toEqual([
    'GET http://localhost/api/rivers?country=CH&tag[]=long&tag[]=cold',
    'PUT http://localhost/api/rivers/Rh%C3%B4ne?dry_run=true',
  ])
  expect(await requests[1]?.json()).toEqual({length: 812})
  expect(requests[1]?.headers.get('x-token')).toBe('example')
  expect(river).toEqual({name: 'Rhône'})
})

test('takes headers in every form that there is', async () => {
  const {client, requests} = createTestClient([Response.json([])], {headers: [['x-a', '1']]})
  await client.listRivers({}, {headers: new Headers({'x-b': '2'})})
  expect(['x-a', 'x-b'].map((name) => requests[0]?.headers.get(name))).toEqual(['1', '2'])
})

test.each(['', '.', '..', undefined])('sends nothing to another path than that of the operation: %j', async (river) => {
  const {client, requests} = createTestClient([])
  const call = client.deleteRiver({river: river as string})
  await expect(call).rejects.toThrow(`DELETE http://localhost/api/rivers/${river ?? '{river}'} needs \`river\`.`)
  expect(requests).toEqual([])
})

test.each([
  {given: 'nothing', thrown: undefined as unknown as Error, want: 'undefined'},
  {given: 'a text', thrown: 'dry' as unknown as Error, want: 'dry'},
])('makes an error of whatever `fetch` fails with: $given', async ({thrown, want}) => {
  const {client} = createTestClient([], {fetch: () => Promise.reject(thrown)})
  await expect(client.listRivers()).rejects.toMatchObject({
    name: 'ConnectionError',
    message: `GET http://localhost/api/rivers failed before the response began: ${want}`,
  })
})

test('gives nothing where there is no content, and text where there is text', async () => {
  const {client} = createTestClient([new Response(null, {status: 204}), new Response('Long and cold.')])
  expect(await client.deleteRiver({river: 'Arve'})).toBeUndefined()
  expect(await client.describeRiver({river: 'Arve'})).toBe('Long and cold.')
})

test('names events and ends streams as the description says', async () => {
  const text = 'data: {"kind":"level","level":1.8}\n\ndata: {"kind":"dry"}\n\ndata: {"kind":"level"}\n\n'
  const {client} = createTestClient([
    new Response(text, {headers: {'content-type': 'text/event-stream', 'x-request-id': 'r1'}}),
  ])
  const stream = await client.watchRiver({stream: true}, {params: {river: 'Arve'}})
  expect(stream).toBeInstanceOf(EventStream)
  expect(stream.requestId).toBe('r1')
  const kinds = []
  for await (const {kind} of stream) kinds.push(kind)
  expect(kinds).toEqual(['level', 'dry'])
})

test('calls by path, and knows which operations it has', async () => {
  const {client} = createTestClient([Response.json([{name: 'Arve'}]), Response.json({reason: 'dry'}, {status: 404})], {
    credentials: null,
  })
  expect((await client.GET('/rivers', {params: {query: {country: 'FR'}}})).data).toEqual([{name: 'Arve'}])
  const {data, error} = await client.PUT('/rivers/{river}', {params: {path: {river: 'x'}}, body: {length: 1}})
  expect([data, error]).toEqual([undefined, {reason: 'dry'}])
  await expect(client.GET('/lakes' as '/rivers')).rejects.toThrow('The client has no operation GET /lakes.')
})

test('asks for credentials only where an operation knows some', async () => {
  const {client} = createTestClient([Response.json([])])
  expect(await client.listRivers()).toEqual([])
  await expect(client.updateRiver({length: 1}, {params: {river: 'x'}})).rejects.toMatchObject({
    name: 'CredentialsError',
  })
})

test('runs middleware in order, around all attempts', async () => {
  const seen: string[] = []
  const middleware = ['a', 'b'].map((name) => ({
    onRequest: ({request}: {request: Request}) => {
      seen.push(`${name} >`)
      request.headers.set(name, '1')
    },
    onResponse: () => void seen.push(`< ${name}`),
  }))
  const retry = createRetry({clock: {now: Date.now, sleep: () => Promise.resolve()}})
  const {client, requests} = createTestClient([new Response(null, {status: 503}), Response.json([])], {
    middleware,
    retry,
  })
  await client.listRivers()
  expect(seen).toEqual(['a >', 'b >', '< b', '< a'])
  expect(requests.map(({headers}) => [headers.get('a'), headers.get('b')])).toEqual([
    ['1', '1'],
    ['1', '1'],
  ])
})

test('passes on an error of its own kind that a fetch throws, without trying again', async () => {
  const {client, requests} = createTestClient([Object.assign(new Error('not ours'), {code: 'X'})])
  await expect(client.listRivers()).rejects.toMatchObject({
    name: 'ConnectionError',
    code: 'X',
    message: expect.stringContaining('not ours') as string,
  })
  expect(requests).toHaveLength(1)
})

test('the bare client gives payloads and bytes, and throws on a failure', async () => {
  const {fetch, requests} = fakeFetch(
    Response.json([{name: 'Arve'}]),
    Response.json({error: {type: 'dry'}}, {status: 404}),
    new Response('data: 1\n\n'),
  )
  const client = createBareClient<operations, paths>({
    routes,
    baseUrl: 'http://localhost',
    fetch,
    headers: {'x-token': 'example'},
  })
  expect(await client.listRivers({country: 'CH'})).toEqual([{name: 'Arve'}])
  await expect(client.deleteRiver({river: 'x'})).rejects.toMatchObject({
    name: 'ApiError',
    status: 404,
    errorType: 'dry',
  })
  expect(await new Response(await client.watchRiver({stream: true}, {params: {river: 'x'}})).text()).toBe('data: 1\n\n')
  expect(requests.map(sent)).toEqual([
    'GET http://localhost/rivers?country=CH',
    'DELETE http://localhost/rivers/x',
    'POST http://localhost/rivers/x/watch',
  ])
  expect(requests[0]?.headers.get('x-token')).toBe('example')
})
