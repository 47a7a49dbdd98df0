import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {createClient, type ClientOptions} from '../../src/client/index.ts'
import type {Route} from '../../src/route.ts'
import {compileModules} from '../validate/compile.ts'
import {pantry} from './pantry.ts'

type Method = (first?: unknown, second?: object) => Promise<unknown>
interface Echo {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

let server: Server
let routes: Readonly<Record<string, Route>>
let baseUrl: string
const notices: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  routes = (await compileModules(pantry, (notice) => notices.push(notice))).routes
})
afterAll(() => server.close())

const events = 'text/event-stream'
/** Answers that are no echo, by the path and what is sent to it. */
const answers: Readonly<Record<string, readonly [status: number, type: string, text: string]>> = {
  '/v1/note': [204, '', ''],
  '/v1/table?csv': [200, 'text/csv; charset=utf-8', 'a,b'],
  '/v1/count': [200, 'application/json', '7'],
  '/v1/chat{"stream":true}': [
    200,
    events,
    'data: {"delta":"a"}\n\ndata: {"delta":"b"}\n\ndata: [DONE]\n\ndata: never\n\n',
  ],
  '/v1/ticks': [200, events, 'data: {"delta":"a"}\n\ndata: 5\n\n'],
  '/v1/log': [200, 'application/x-ndjson', '{"delta":"a"}\n{"delta":"b"}\n'],
  '/v1/words': [200, events, 'data: 1 and\n\ndata: [2]\n\n'],
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk as Uint8Array)
  const text = Buffer.concat(chunks).toString()
  const {headers, url = ''} = request
  const [status, type, body] = answers[url + text] ??
    answers[url] ?? [200, 'application/json', JSON.stringify({url, headers, text})]
  response.writeHead(status, {...(type && {'content-type': type}), 'x-served': 'yes'}).end(body)
}

function start(credentials: ClientOptions['credentials'], options: Partial<ClientOptions> = {}) {
  return createClient({routes, baseUrl, credentials, ...options}) as unknown as Record<string, Method>
}

const echoOf = async (promise: Promise<unknown>) => (await promise) as Echo

async function itemsOf(promise: Promise<unknown>): Promise<unknown[]> {
  const items: unknown[] = []
  for await (const item of (await promise) as AsyncIterable<unknown>) items.push(item)
  return items
}

test('sends parameters of all four places, and keeps those of one name apart', async () => {
  const {url, headers} = await echoOf(
    start(null).getJar!({
      jar: ['a', 'b/c'],
      query: {jar: 'q'},
      'X-Reason': 'hunger',
      'X-Marks': ['1', '2'],
      visit: 'a b',
      at: {x: 1, y: null},
      tags: ['a,b', 'c'],
    }),
  )
  expect(url).toBe('/v1/jars/.a,b%2Fc?jar=q&at%5Bx%5D=1&tags=a%2Cb,c')
  expect(headers).toMatchObject({'x-reason': 'hunger', 'x-marks': '1,2', cookie: 'visit=a%20b'})
})

test('takes the places by name in a call by path', async () => {
  const params = {path: {jar: ['a']}, query: {jar: 'q'}, header: {'X-Reason': 'x'}, cookie: {visit: 'v'}}
  const {data} = (await start(null).GET!('/jars/{jar}', {params})) as {data: Echo}
  expect(data.url).toBe('/v1/jars/.a?jar=q')
  expect(data.headers).toMatchObject({'x-reason': 'x', cookie: 'visit=v'})
})

test('goes to the servers of the description where the client has no URL of its own', async () => {
  const urls: string[] = []
  const fetch = ({url}: Request) => (urls.push(url), Promise.resolve(Response.json({})))
  const client = start(null, {baseUrl: undefined, fetch})
  await client.askBasic!()
  await client.goElsewhere!()
  expect(urls).toEqual(['http://pantry.example/v1/basic', 'https://cellar.example/deep/elsewhere'])
})

test.each([
  ['a token', 'sendImage', 'token', 't', {authorization: 'Bearer t'}],
  ['a token in the form of its header', 'sendImage', 'authorization', 'Bearer t', {authorization: 'Bearer t'}],
  ['a function', 'sendImage', 'token', () => Promise.resolve('t'), {authorization: 'Bearer t'}],
  ['a user', 'askBasic', 'basic', {username: 'é', password: 'p'}, {authorization: 'Basic w6k6cA=='}],
  ['a key by its cookie', 'askInCookie', 'session', 'a=b;c', {cookie: 'session=a=b%3Bc'}],
  [
    'scopes',
    'askScopes',
    'oauth',
    ({scopes}: {scopes: string[]}) => scopes.join('+'),
    {authorization: 'Bearer read+write'},
  ],
] as const)('sends %s where its scheme has it', async (_what, operation, name, credential, want) => {
  const client = start({[name]: credential} as ClientOptions['credentials'])
  expect((await echoOf(client[operation]!(operation === 'sendImage' ? new Blob() : {}))).headers).toMatchObject(want)
})

test('sends a key in the query behind what is there, and keeps it out of errors', async () => {
  const client = start({inQuery: 'planted-key'})
  expect((await echoOf(client.askInQuery!({q: 'x'}))).url).toBe('/v1/query?q=x&key=planted-key')
  const fetch = ({url}: Request) => Promise.resolve(new Response(url, {status: 500, headers: {'x-url': url}}))
  const error = await start({inQuery: () => 'planted-key'}, {fetch}).askInQuery!().catch((reason: unknown) => reason)
  expect(error).toMatchObject({name: 'ApiError', body: expect.stringContaining('key=[redacted]') as string})
  expect((error as {headers: Headers}).headers.get('x-url')).toContain('key=[redacted]')
})

test('takes the first alternative that is complete, and sends no other credential', async () => {
  const all = {inQuery: 'k', token: 't', inHeader: 'h'}
  const both = await echoOf(start(all).askBoth!())
  expect([both.url, both.headers.authorization, both.headers['x-key']]).toEqual([
    '/v1/both?key=k',
    'Bearer t',
    undefined,
  ])
  const {url, headers} = await echoOf(start({inQuery: 'k', 'x-KEY': 'h'}).askBoth!())
  expect([url, headers.authorization, headers['x-key']]).toEqual(['/v1/both', undefined, 'h'])
})

test('asks for none where the operation does not, and for one where it does', async () => {
  const open = (await start({token: 't'}).GET!('/then')) as {data: Echo}
  expect(open.data.headers.authorization).toBeUndefined()
  expect((await echoOf(start(undefined).askMaybe!())).headers['x-key']).toBeUndefined()
  expect((await echoOf(start({inHeader: 'h'}).askMaybe!())).headers['x-key']).toBe('h')
  await expect(start(undefined).askBoth!()).rejects.toMatchObject({
    name: 'CredentialsError',
    message: `GET ${baseUrl}/both has no credentials, expected \`inQuery\` (key in the query) and \`token\` (authorization in the header) or \`inHeader\` (X-Key in the header), or \`null\` to go without.`,
  })
})

test('sends a form in the styles of its encoding', async () => {
  const form = {at: {x: 1}, tags: ['a,b', 'c'], list: ['d', 'e'], text: 'f g&h', left: undefined}
  const {headers, text} = await echoOf(start(null).label!(form))
  expect(headers['content-type']).toBe('application/x-www-form-urlencoded')
  expect(text).toBe('at%5Bx%5D=1&tags=a%2Cb,c&list=d&list=e&text=f+g%26h')
})

test('sends parts with their own media types, and files alone with names', async () => {
  const scan = new File(['PNG'], 'my "scan".png', {type: 'image/png'})
  const {headers, text} = await echoOf(start(null).sendParts!({meta: {x: 1}, scan, csv: ['p', 'q'], tags: ['a', 'b']}))
  const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(headers['content-type'] ?? '')![1]!
  const parts = text.split(`--${boundary}`).slice(1, -1)
  expect(parts.map((part) => part.trim().split('\r\n'))).toEqual([
    ['Content-Disposition: form-data; name="meta"', 'Content-Type: application/json', '', '{"x":1}'],
    ['Content-Disposition: form-data; name="scan"; filename="my %22scan%22.png"', 'Content-Type: image/png', '', 'PNG'],
    ['Content-Disposition: form-data; name="csv"', '', 'p,q'],
    ['Content-Disposition: form-data; name="tags"', '', 'a'],
    ['Content-Disposition: form-data; name="tags"', '', 'b'],
  ])
})

test.each([
  ['sendEither', {x: 1}, undefined, 'application/json', '{"x":1}'],
  ['sendEither', 'a,b', 'text/csv', 'text/csv', 'a,b'],
  ['sendImage', new Blob(['PNG'], {type: 'image/png'}), undefined, 'image/png', 'PNG'],
  ['sendImage', new Uint8Array([65]), undefined, 'application/octet-stream', 'A'],
  ['sendMixed', '--b\r\n\r\nx\r\n--b--', undefined, 'multipart/mixed; boundary="b"', '--b\r\n\r\nx\r\n--b--'],
  ['sendLines', [{x: 1}, {x: 2}], undefined, 'application/jsonl', '{"x":1}\n{"x":2}\n'],
  ['note', undefined, undefined, undefined, undefined],
] as const)('sends the body of %s as it is to be: %s', async (operation, body, contentType, type, text) => {
  const given = (await start(null)[operation]!(body, contentType && {contentType})) as Echo | undefined
  expect([given?.headers['content-type'], given?.text]).toEqual([type, text])
})

test('reads what came, of the media types that it may be', async () => {
  const client = start(null)
  const {headers} = await echoOf(client.getTable!())
  expect(headers.accept).toBe('application/json, text/csv')
  const table = createClient({
    routes: {getTable: {...routes.getTable!, path: '/table?csv'}},
    baseUrl,
    credentials: null,
  }) as unknown as Record<string, Method>
  expect(await table.getTable!()).toBe('a,b')
  expect((await echoOf(client.getTable!({}, {accept: 'application/json'}))).headers.accept).toBe('application/json')
})

test('shows the response also where a result cannot carry it', async () => {
  const client = start(null)
  const seen: (string | null)[] = []
  const onResponse = ({headers}: Response) => seen.push(headers.get('x-served'))
  expect(await client.count!({}, {onResponse})).toBe(7)
  expect(await client.note!(undefined, {onResponse})).toBeUndefined()
  const {response, status} = (await client.GET!('/count')) as {response: Response; status: number}
  expect([...seen, response.headers.get('x-served'), status]).toEqual(['yes', 'yes', 'yes', 200])
})

test('reads streams of events and of lines without a word of them in the description', async () => {
  const client = start(null)
  expect(await itemsOf(client.chat!({stream: true}))).toEqual([{delta: 'a'}, {delta: 'b'}])
  expect((await echoOf(client.chat!({}))).headers.accept).toBe('application/json')
  expect(await itemsOf(client.watch!())).toEqual([{delta: 'a'}, 5])
  expect(await itemsOf(client.readLog!())).toEqual([{delta: 'a'}, {delta: 'b'}])
  expect(await itemsOf(client.hear!())).toEqual(['1 and', '[2]'])
})

test('has no method under a name that means something else, and says so', async () => {
  const client = start(null)
  expect(client.then).toBeUndefined()
  expect(((await client.GET!('/method')) as {data: Echo}).data.url).toBe('/v1/method')
  await expect(client.POST!('/method')).rejects.toThrow('The client has no operation POST /method.')
  expect(notices.filter((notice) => !notice.startsWith('The bodies of'))).toEqual([
    'The operation "chat" is taken to respond with events where `stream` is true: it offers JSON and events.',
    'The client has no method "then", whose name means something else there: call `GET` with "/then".',
    'The client has no method "POST", whose name means something else there: call `GET` with "/method".',
  ])
})

test('a path template may end in a query, which comes before the query of parameters', async () => {
  const parameter = (name: string, place: string) => ({
    name,
    in: place,
    schema: {type: 'string'},
    required: place === 'path',
  })
  const responses = {200: {description: 'An echo.', content: {'application/json': {schema: {}}}}}
  const jobs = (
    await compileModules({
      openapi: '3.1.0',
      info: {title: 'Jobs', version: '1'},
      paths: {
        '/jobs/{id}?action=start': {
          post: {operationId: 'start', parameters: [parameter('id', 'path'), parameter('by', 'query')], responses},
        },
        '/jobs?action={action}': {get: {operationId: 'list', parameters: [parameter('action', 'path')], responses}},
      },
    })
  ).routes
  const client = start(null, {routes: jobs})
  const urlOf = async (promise: Promise<unknown>) => (await echoOf(promise)).url
  expect(await urlOf(client.start!({id: 'a?b'}))).toBe('/v1/jobs/a%3Fb?action=start')
  expect(await urlOf(client.start!({id: '1', by: 'me'}))).toBe('/v1/jobs/1?action=start&by=me')
  expect(await urlOf(client.list!({action: 'a&b'}))).toBe('/v1/jobs?action=a%26b')
})
