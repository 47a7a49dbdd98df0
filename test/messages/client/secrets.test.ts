import {inspect} from 'node:util'
import {expect, test, vi} from 'vitest'
import {createMessagesClient, type MessagesClientOptions} from '../../../src/messages/client.ts'
import {fakeFetch} from '../../client/fake-fetch.ts'
import {hello} from './hello.ts'

const secret = 'example-key-4711'
const body = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user' as const, content: 'Hello'}]}

/** Everything of an error that could end up in a log. */
async function everythingOf(options: MessagesClientOptions): Promise<string> {
  const client = createMessagesClient({baseUrl: 'http://localhost', maxRetries: 0, ...options})
  const error: unknown = await client.createMessage(body).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(Error)
  return `${String(error)} ${inspect(error, {depth: 9, showHidden: true})} ${JSON.stringify(error)}`
}

const failure = Object.assign(new Error(`cannot send ${secret}`), {
  request: {headers: {'x-api-key': secret}},
  code: 'EFAIL',
})

test.each<{given: string; options: MessagesClientOptions}>([
  {given: 'a fetch whose error repeats it', options: {apiKey: secret, fetch: () => Promise.reject(failure)}},
  {
    given: 'a fetch whose cause repeats it',
    options: {apiKey: secret, fetch: () => Promise.reject(new TypeError('fetch failed', {cause: failure}))},
  },
  {
    given: 'a server that repeats it',
    options: {apiKey: secret, ...fakeFetch(Response.json({error: {type: 'x', message: secret}}, {status: 401}))},
  },
  {
    given: 'a server that repeats a token',
    options: {apiKey: null, authToken: secret, ...fakeFetch(new Response(`no ${secret}`, {status: 403}))},
  },
  {
    given: 'a page that repeats it',
    options: {apiKey: secret, ...fakeFetch(new Response(`<p>${secret}`, {headers: {'content-type': 'text/html'}}))},
  },
  {
    given: 'a server that repeats a header',
    options: {apiKey: null, headers: {'x-api-key': secret}, ...fakeFetch(new Response(secret, {status: 401}))},
  },
  {given: 'a query of the base URL', options: {apiKey: 'x', baseUrl: `http://localhost/?key=${secret}`}},
  {given: 'a header that cannot be sent', options: {apiKey: null, headers: {authorization: `Bearer ${secret}\n`}}},
])('keeps a key out of errors: $given', async ({options}) => {
  expect(await everythingOf(options).catch(String)).not.toContain(secret)
})

test.each([
  {
    given: 'an error event',
    type: 'text/event-stream',
    text: `data: {"type":"error","error":{"type":"x","message":"${secret}"}}\n\n`,
  },
  {given: 'a page', type: 'text/html', text: secret},
])('keeps a key out of the errors of a stream that turns out as $given', async ({type, text}) => {
  const {fetch} = fakeFetch(new Response(text, {headers: {'content-type': type}}))
  const client = createMessagesClient({baseUrl: 'http://localhost', apiKey: secret, fetch})
  const call = client.stream(body).then((stream) => stream.finalMessage())
  const error: unknown = await call.catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(Error)
  expect(inspect(error, {depth: 9, showHidden: true})).not.toContain(secret)
})

test.each(['x\ny', 'x\u0000', '日本'])('keeps a key that cannot be sent out of the error: %j', (tail) => {
  expect(() => createMessagesClient({apiKey: secret + tail})).toThrow('A header holds a character that cannot be sent.')
})

test('keeps user information of the base URL out of errors', async () => {
  const text = await everythingOf({baseUrl: `http://user:${secret}@localhost`, apiKey: 'x'}).catch(String)
  expect(text).toContain('holds a user')
  expect(text).not.toContain(secret)
})

test('keeps the key from middleware, but not from the request', async () => {
  const {fetch, requests} = fakeFetch(Response.json(hello))
  const seen: string[] = []
  const middleware = [{onRequest: ({request}: {request: Request}) => void seen.push(...request.headers.keys())}]
  await createMessagesClient({baseUrl: 'http://localhost', apiKey: secret, fetch, middleware}).createMessage(body)
  expect(seen).toContain('anthropic-version')
  expect(seen).not.toContain('x-api-key')
  expect(requests[0]?.headers.get('x-api-key')).toBe(secret)
})

test('takes the key and the base URL from the environment, unless they are given', async () => {
  vi.stubEnv('ANTHROPIC_API_KEY', 'example-key')
  vi.stubEnv('ANTHROPIC_BASE_URL', 'http://localhost:4010/')
  try {
    const {fetch, requests} = fakeFetch(Response.json(hello), Response.json(hello), Response.json(hello))
    await createMessagesClient({fetch}).createMessage(body)
    await createMessagesClient({fetch, apiKey: 'other', baseUrl: 'http://localhost:1'}).createMessage(body)
    await createMessagesClient({fetch, authToken: 'token'}).createMessage(body)
    expect(requests.map(({url, headers}) => [url, headers.get('x-api-key'), headers.get('authorization')])).toEqual([
      ['http://localhost:4010/v1/messages', 'example-key', null],
      ['http://localhost:1/v1/messages', 'other', null],
      ['http://localhost:4010/v1/messages', null, 'Bearer token'],
    ])
  } finally {
    vi.unstubAllEnvs()
  }
})

test.each([
  ['has no environment', undefined],
  ['may not read it', {process: {}}],
])('goes without what the environment says where the program %s', async (_, found) => {
  const refuse = () => {
    throw new Error('Requires env access')
  }
  vi.stubGlobal('process', found && {env: new Proxy({}, {get: refuse, getOwnPropertyDescriptor: refuse})})
  try {
    const client = createMessagesClient({fetch: fakeFetch(Response.json(hello)).fetch})
    await expect(client.createMessage(body)).rejects.toThrow('https://api.anthropic.com/v1/messages has no credentials')
  } finally {
    vi.unstubAllGlobals()
  }
})

test('tells the service of a web page that may send its key', async () => {
  const {fetch, requests} = fakeFetch(Response.json(hello))
  await createMessagesClient({
    baseUrl: 'http://localhost',
    apiKey: secret,
    fetch,
    dangerouslyAllowBrowser: true,
  }).createMessage(body)
  expect(requests[0]?.headers.get('anthropic-dangerous-direct-browser-access')).toBe('true')
})

test('sends a key from a web page only when told', () => {
  const page = globalThis as {document?: unknown}
  page.document = {}
  try {
    expect(() => createMessagesClient({apiKey: 'example-key'})).toThrow(/dangerouslyAllowBrowser/)
    expect(() => createMessagesClient({apiKey: 'example-key', dangerouslyAllowBrowser: true})).not.toThrow()
    expect(() => createMessagesClient({apiKey: null})).not.toThrow()
  } finally {
    delete page.document
  }
})
