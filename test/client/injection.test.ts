import {expect, test} from 'vitest'
import {createBareClient, createClient, encodeRequest, type ClientOptions} from '../../src/client/index.ts'
import type {Route} from '../../src/route.ts'
import {fakeFetch} from './fake-fetch.ts'

const json = 'application/json'
const routes: Record<string, Route> = {
  search: {
    method: 'get',
    path: '/search',
    parameters: [
      {name: 'near', in: 'query', style: 'deepObject', explode: true},
      {name: 'page', in: 'query'},
      {name: 'a&b', in: 'query'},
    ],
    encode: encodeRequest,
    accept: json,
  },
  remove: {method: 'delete', path: '/rivers/{river}/{constructor}'},
  update: {method: 'put', path: '/rivers/{river}', hasBody: true},
  away: {method: 'get', path: '@evil.example/', accept: json},
  choose: {
    method: 'post',
    path: '/choose',
    hasBody: true,
    accept: json,
    acceptBy: {property: 'stream', mediaTypes: {true: 'text/event-stream'}},
  },
}
const calledOddly: Route = {method: 'get', path: '/odd', accept: json}
for (const id of ['__proto__', 'constructor']) Object.defineProperty(routes, id, {value: calledOddly, enumerable: true})

type Loose = Record<string, (...given: unknown[]) => Promise<unknown>>
const kinds = [
  {kind: 'the client', create: (options: ClientOptions) => createClient(options) as unknown as Loose},
  {
    kind: 'the bare client',
    create: ({baseUrl = '', fetch, routes}: ClientOptions) =>
      createBareClient({baseUrl, routes, fetch: fetch as never}) as unknown as Loose,
  },
]

function start(create: (options: ClientOptions) => Loose) {
  const {fetch, requests} = fakeFetch(Response.json({}), Response.json({}), Response.json({}))
  return {client: create({routes, baseUrl: 'http://rivers.example', credentials: null, fetch}), requests}
}

test.each(kinds)('$kind keeps the keys and names of a query within it', async ({create}) => {
  const {client, requests} = start(create)
  await client.search!({near: {'lat&admin=true': '1&admin=true', 'x][y': 2, '#': 3}, page: {offset: 4}, 'a&b': 5})
  await client.GET!('/search', {params: {query: {'x=1&admin': 'true', 'y#z?': 1, 'tag[]': 2}}})
  const entries = requests.map(({url}) => [...new URL(url).searchParams.keys()])
  expect(entries[0]).not.toContain('admin')
  expect(entries[0]).toContain('near[lat&admin=true]')
  expect(requests[0]?.url).toContain('near%5Bx%5D%5By%5D=2')
  expect(entries[1]).toEqual(['x=1&admin', 'y#z?', 'tag[]'])
})

test('parameters that are the properties of an object are kept within the query too', async () => {
  const {client, requests} = start(kinds[0]!.create)
  await client.search!({page: {'offset&admin': 1}})
  expect([...new URL(requests[0]!.url).searchParams.keys()]).toEqual(['offset&admin'])
})

test.each(kinds)('$kind keeps what is in a path within its segment', async ({create}) => {
  for (const river of [
    '../x',
    'a/b',
    'a?b#c',
    '%2e%2e',
    '%2F',
    '..;',
    '\\..\\',
    '//evil.example',
    '$&',
    '{x}',
    ['..', '..'],
    {'../x': '..'},
    {'': ''},
  ]) {
    const {client, requests} = start(create)
    await client.remove!({river, constructor: 'x'})
    const {host, pathname, search, hash} = new URL(requests[0]!.url)
    expect([host, pathname.split('/').length, search, hash], JSON.stringify(river)).toEqual([
      'rivers.example',
      4,
      '',
      '',
    ])
    expect(pathname).toMatch(/^\/rivers\/[^/]+\/x$/)
  }
})

test.each(kinds)('$kind sends nothing for a segment that is missing or leads elsewhere', async ({create}) => {
  for (const river of ['', '.', '..', '...', null, undefined, [], [''], ['..'], {}]) {
    const {client, requests} = start(create)
    await expect(client.remove!({river, constructor: 'x'}), JSON.stringify(river)).rejects.toThrow(/needs `river`/)
    expect(requests).toEqual([])
  }
  const {client, requests} = start(create)
  await expect(client.remove!({river: 'x'})).rejects.toThrow(/needs `constructor`/)
  await expect(client.DELETE!('/rivers/{river}/{constructor}')).rejects.toThrow(/needs `river`/)
  expect(requests).toEqual([])
})

test.each(kinds)('$kind says where a parameter goes that was given in the place of a body', async ({create}) => {
  const {client, requests} = start(create)
  const message = 'PUT .*/rivers/{river} needs `params.river`.'
  for (const body of ['rhine', {river: 'rhine', length: 1230}])
    await expect(client.update!(body)).rejects.toThrow(new RegExp(message))
  expect(requests).toEqual([])
})

test.each(kinds)('$kind sends no request to the host that a path names', async ({create}) => {
  const {client, requests} = start(create)
  await expect(client.away!()).rejects.toThrow(/needs a path that begins with \//)
  expect(requests).toEqual([])
})

test.each(kinds)('$kind has operations of any name, and no others', async ({create}) => {
  const {client, requests} = start(create)
  expect(Object.getPrototypeOf(client)).toBe(Object.prototype)
  for (const id of ['__proto__', 'constructor'])
    await (Object.getOwnPropertyDescriptor(client, id)!.value as Loose[string])()
  expect(requests.map(({url}) => new URL(url).pathname)).toEqual(['/odd', '/odd'])
})

test('a property of a request that chooses the media type is looked up among those that are declared', async () => {
  const {client, requests} = start(kinds[0]!.create)
  await client.choose!({stream: 'constructor'})
  await client.choose!({stream: '__proto__'})
  expect(requests.map(({headers}) => headers.get('accept'))).toEqual([json, json])
})

test.each(['x\r\nx-admin: true', 'x\ny', 'x\0', 'x\ry'])(
  'no header gets another line, wherever it comes from: %j',
  async (value) => {
    const {client, requests} = start(kinds[0]!.create)
    const options = {routes, baseUrl: 'http://rivers.example'}
    const complaint = 'A header holds a character that cannot be sent.'
    const clients = [
      createClient({...options, credentials: {'x-token': value}}),
      createClient({...options, credentials: {[value]: 'x'}}),
      createClient({...options, credentials: null, headers: {'x-a': value}}),
      createClient({...options, credentials: null, headers: [[value, 'x']]}),
    ] as unknown as Loose[]
    for (const other of clients) await expect(other.search!()).rejects.toThrow(complaint)
    await expect(client.search!({}, {headers: {'x-a': value}})).rejects.toThrow(complaint)
    await expect(start(kinds[1]!.create).client.search!({}, {headers: {'x-a': value}})).rejects.toThrow(complaint)
    expect(requests).toEqual([])
  },
)

test('neither bodies nor headers of a response change any object but their own', async () => {
  const body = '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "requestId": "own"}'
  const {fetch} = fakeFetch(new Response(body, {headers: {'x-request-id': 'r1'}}))
  const client = createClient({routes, baseUrl: 'http://rivers.example', credentials: null, fetch}) as unknown as Loose
  const payload = (await client.search!()) as Record<string, unknown>
  expect(JSON.stringify(payload)).toBe(JSON.stringify(JSON.parse(body)))
  expect(payload.polluted).toBeUndefined()
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test.each([
  '{"error":{"type":{"toString":1},"message":{"toString":1}}}',
  '{"error":"x"}',
  '{"error":null}',
  'null',
  '[]',
])('an error of any shape is an ApiError: %s', async (body) => {
  const {fetch} = fakeFetch(new Response(body, {status: 400}))
  const client = createClient({routes, baseUrl: 'http://rivers.example', credentials: null, fetch}) as unknown as Loose
  await expect(client.search!()).rejects.toMatchObject({
    name: 'ApiError',
    message: 'GET http://rivers.example/search answered 400',
    errorType: null,
  })
})
