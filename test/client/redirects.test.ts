import {createServer, type IncomingMessage} from 'node:http'
import type {AddressInfo} from 'node:net'
import {expect, test} from 'vitest'
import {createClient, createRetry} from '../../src/client/index.ts'
import {compileModules} from '../validate/compile.ts'
import {fakeFetch} from './fake-fetch.ts'
import {pantry} from './pantry.ts'
import {type operations, type paths, routes} from './rivers.ts'

const secret = 'example-key-4711'
const secrets = {
  'x-token': secret,
  authorization: `Bearer ${secret}`,
  cookie: `session=${secret}`,
  'x-custom-credential': secret,
}

function create(responses: readonly Response[], baseUrl = 'https://rivers.example/api') {
  const {fetch, requests} = fakeFetch(...responses)
  const retry = createRetry({clock: {now: () => 0, sleep: () => Promise.resolve()}})
  const client = createClient<operations, paths>({
    routes,
    baseUrl,
    fetch,
    retry,
    credentials: {'x-token': secret},
    headers: {...secrets, 'x-trace': '1'},
  })
  return {client, requests}
}

const modules = compileModules(pantry)

const to = (location: string, status = 302) => new Response(null, {status, headers: {location}})
const textOf = (requests: readonly Request[]) =>
  requests.map(({url, headers}) => `${url} ${JSON.stringify([...headers])}`)

test.each([301, 302, 303, 307, 308])('follows a GET within its origin, with its credentials: %i', async (status) => {
  const {client, requests} = create([to('../rivers?country=CH', status), Response.json([])])
  expect(await client.listRivers()).toEqual([])
  expect(requests.map(({method, url}) => `${method} ${url}`)).toEqual([
    'GET https://rivers.example/api/rivers',
    'GET https://rivers.example/rivers?country=CH',
  ])
  expect(requests[1]?.headers.get('x-token')).toBe(secret)
})

test.each([
  'https://other.example/rivers',
  '//other.example/rivers',
  'https://rivers.example:444/',
  'https://rivers.example.evil.example/',
  '\\\\other.example',
])('sends nothing of the request but `accept` to another origin: %s', async (location) => {
  const {client, requests} = create([to(location), to('https://rivers.example/back'), Response.json([])])
  expect(await client.listRivers()).toEqual([])
  expect(textOf(requests.slice(1)).join()).not.toContain(secret)
  expect(requests.slice(1).map(({headers}) => [...headers])).toEqual([
    [['accept', 'application/json']],
    [['accept', 'application/json']],
  ])
})

test('does not follow a redirect to another host that holds a key, as one that keeps the query does', async () => {
  const location = `https://other.example/rivers?key=${secret}`
  for (const target of [location, location.replace(/[^/]+$/, encodeURIComponent(secret))]) {
    const {client, requests} = create([to(target)])
    await expect(client.listRivers()).rejects.toMatchObject({status: 302})
    expect(requests).toHaveLength(1)
  }
})

test.each(['inQuery', 'session'])('keeps a key of a query or a cookie from another host: %s', async (name) => {
  const {routes: pantryRoutes} = await modules
  const {fetch, requests} = fakeFetch(to('https://other.example/'), Response.json({}))
  const client = createClient({routes: pantryRoutes, fetch, credentials: {[name]: secret}})
  const methods = client as unknown as Record<string, () => Promise<unknown>>
  expect(await methods[name === 'session' ? 'askInCookie' : 'askInQuery']!()).toEqual({})
  const [first, second] = textOf(requests).map((text, index) => text + (requests[index]!.headers.get('cookie') ?? ''))
  expect([first?.includes(secret), second?.includes(secret)]).toEqual([true, false])
})

test.each([
  {given: 'http after https', location: 'http://rivers.example/'},
  {given: 'a user', location: `https://user:${secret}@rivers.example/`},
  {given: 'another scheme', location: 'data:application/json,[]'},
  {given: 'a file', location: 'file:///etc/passwd'},
  {given: 'no URL', location: 'https://'},
])('does not follow a redirect to $given, and says so', async ({location}) => {
  const {client, requests} = create([to(location)])
  const error: unknown = await client.listRivers().catch((reason: unknown) => reason)
  expect(error).toMatchObject({
    name: 'ApiError',
    status: 302,
    message: 'GET https://rivers.example/api/rivers answered 302: a redirect that is not followed',
  })
  expect(requests).toHaveLength(1)
})

test('sends the body of no other method again, wherever it leads', async () => {
  for (const location of ['https://other.example/', '/elsewhere']) {
    const {client, requests} = create([to(location, 307)])
    await expect(client.updateRiver({length: 1}, {params: {river: 'x'}})).rejects.toMatchObject({status: 307})
    expect(requests).toHaveLength(1)
  }
})

test('gets what a 303 names after another method, without its body', async () => {
  const {client, requests} = create([to('/rivers/x', 303), Response.json({name: 'x'})])
  await client.updateRiver({length: 1}, {params: {river: 'x'}})
  const [, second] = requests
  expect([second?.method, second?.url, second?.body]).toEqual(['GET', 'https://rivers.example/rivers/x', null])
  expect([second?.headers.get('x-token'), second?.headers.has('content-type')]).toEqual([secret, false])
})

test('sends nothing of the request but `accept` to another origin that a 303 names', async () => {
  const {client, requests} = create([to('https://other.example/', 303), Response.json({name: 'x'})])
  await client.updateRiver({length: 1}, {params: {river: 'x'}})
  expect([...requests[1]!.headers]).toEqual([['accept', 'application/json']])
})

test('tries again what a 303 names, but not what led there', async () => {
  const {client, requests} = create([to('/rivers/x', 303), new Response(null, {status: 503}), Response.json({})])
  await client.updateRiver({length: 1}, {params: {river: 'x'}})
  expect(requests.map(({method}) => method)).toEqual([requests[0]!.method, 'GET', 'GET'])
})

test('follows no more than five in a row', async () => {
  const {client, requests} = create(Array.from({length: 9}, () => to('/again')))
  await expect(client.listRivers()).rejects.toMatchObject({status: 302})
  expect(requests).toHaveLength(6)
})

test('says why a page, which is not told where a redirect leads, gets nothing', async () => {
  const opaque = {
    status: 0,
    ok: false,
    type: 'opaqueredirect',
    headers: new Headers(),
    body: null,
    text: () => Promise.resolve(''),
  } as Response
  const client = createClient<operations, paths>({
    routes,
    baseUrl: 'http://localhost',
    fetch: () => Promise.resolve(opaque),
  })
  await expect(client.listRivers()).rejects.toThrow(
    'GET http://localhost/rivers answered 0: a redirect that is not followed',
  )
})

test('keeps the key from another host where the platform sends the requests', async () => {
  const seen: IncomingMessage[] = []
  const other = createServer((request, response) => {
    seen.push(request)
    response.setHeader('content-type', 'application/json').end('[]')
  })
  const first = createServer(
    (_, response) => void response.writeHead(307, {location: `http://127.0.0.1:${portOf(other)}/rivers`}).end(),
  )
  await Promise.all(
    [first, other].map((server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))),
  )
  const client = createClient<operations, paths>({
    routes,
    baseUrl: `http://127.0.0.1:${portOf(first)}`,
    credentials: {'x-token': secret},
    headers: secrets,
  })
  expect(await client.listRivers()).toEqual([])
  await expect(client.watchRiver({}, {params: {river: 'x'}})).rejects.toMatchObject({status: 307})
  expect(seen.map(({method, rawHeaders}) => [method, rawHeaders.join().includes(secret)])).toEqual([['GET', false]])
  for (const server of [first, other]) server.close()
})

function portOf(server: ReturnType<typeof createServer>): number {
  return (server.address() as AddressInfo).port
}
