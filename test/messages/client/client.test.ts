import {expect, test} from 'vitest'
import {createMessagesClient} from '../../../src/messages/client.ts'
import {fakeFetch} from '../../client/fake-fetch.ts'
import {hello, helloEvents, helloTranscript} from './hello.ts'

const body = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user' as const, content: 'Hello'}]}

test('gives the message of a request without stream', async () => {
  const {fetch, requests} = fakeFetch(Response.json(hello, {headers: {'request-id': 'req_1'}}))
  const client = createMessagesClient({baseUrl: 'http://localhost', apiKey: 'example-key', fetch})
  const message = await client.createMessage(body)
  expect(message).toEqual(hello)
  expect(message.content[0]).toEqual({type: 'text', text: 'Hello!'})
  expect(message.requestId).toBe('req_1')
  expect(message.response.status).toBe(200)
  expect(JSON.stringify(message)).toBe(JSON.stringify(hello))
  expect(requests).toHaveLength(1)
  expect(requests[0]?.method).toBe('POST')
  expect(requests[0]?.url).toBe('http://localhost/v1/messages')
  expect(await requests[0]?.json()).toEqual(body)
})

test.each([
  {given: 'an API key', credentials: {apiKey: 'example-key'}, want: {'x-api-key': 'example-key'}},
  {given: 'a token', credentials: {authToken: 'example-token'}, want: {authorization: 'Bearer example-token'}},
  {given: 'none on purpose', credentials: {apiKey: null}, want: {}},
  {given: 'a header', credentials: {headers: {'X-Api-Key': 'example-key'}}, want: {'x-api-key': 'example-key'}},
])('S5 sends $given', async ({credentials, want}) => {
  const {fetch, requests} = fakeFetch(Response.json(hello))
  await createMessagesClient({baseUrl: 'http://localhost', fetch, ...credentials}).createMessage(body)
  const sent = Object.fromEntries(
    [...requests[0]!.headers].filter(([name]) => name === 'x-api-key' || name === 'authorization'),
  )
  expect(sent).toEqual(want)
})

test.each([undefined, '', ' '])(
  'S5 says that there are no credentials, before anything is sent: %j',
  async (apiKey) => {
    const {fetch, requests} = fakeFetch()
    const client = createMessagesClient({baseUrl: 'http://localhost', fetch, apiKey})
    await expect(client.createMessage(body)).rejects.toMatchObject({
      name: 'CredentialsError',
      message:
        'POST http://localhost/v1/messages has no credentials, expected x-api-key or authorization, or `null` to go without.',
    })
    expect(requests).toEqual([])
  },
)

test.each([
  {given: 'the default', options: {}, want: '2023-06-01'},
  {given: 'another version', options: {version: '2024-01-01'}, want: '2024-01-01'},
  {given: 'a header', options: {headers: {'anthropic-version': '2024-02-02'}}, want: '2024-02-02'},
])('S4 sends the version: $given', async ({options, want}) => {
  const {fetch, requests} = fakeFetch(Response.json(hello))
  await createMessagesClient({baseUrl: 'http://localhost', apiKey: 'example-key', fetch, ...options}).createMessage(
    body,
  )
  expect(requests[0]?.headers.get('anthropic-version')).toBe(want)
})

test('S11 gives a stream of events for stream: true', async () => {
  const {fetch, requests} = fakeFetch(
    new Response(helloTranscript, {headers: {'content-type': 'text/event-stream', 'request-id': 'req_2'}}),
  )
  const client = createMessagesClient({baseUrl: 'http://localhost', apiKey: 'example-key', fetch})
  const stream = await client.createMessage({...body, stream: true})
  expect(stream.requestId).toBe('req_2')
  const events = []
  for await (const event of stream) events.push(event)
  expect(events).toEqual(helloEvents)
  expect(await stream.finalMessage()).toEqual(hello)
  expect(requests[0]?.headers.get('accept')).toBe('text/event-stream')
})

test('calls by path as openapi-fetch does', async () => {
  const {fetch} = fakeFetch(
    Response.json(hello),
    Response.json({type: 'error', error: {type: 'not_found_error', message: 'model: x'}}, {status: 404}),
  )
  const client = createMessagesClient({baseUrl: 'http://localhost', apiKey: 'example-key', fetch})
  expect(await client.POST('/v1/messages', {body})).toMatchObject({data: hello, response: {status: 200}})
  const {error} = await client.POST('/v1/messages', {body})
  expect(error).toEqual({type: 'error', error: {type: 'not_found_error', message: 'model: x'}})
})

test('tells the limits of the service', async () => {
  const headers = {
    'anthropic-ratelimit-requests-limit': '50',
    'anthropic-ratelimit-requests-remaining': '49',
    'anthropic-ratelimit-requests-reset': '2025-01-01T00:00:30Z',
    'anthropic-ratelimit-input-tokens-limit': 'many',
    'anthropic-ratelimit-output-tokens-remaining': '0',
  }
  const {fetch} = fakeFetch(Response.json(hello, {headers}))
  const {rateLimit} = await createMessagesClient({
    baseUrl: 'http://localhost',
    apiKey: 'example-key',
    fetch,
  }).createMessage(body)
  expect(rateLimit).toEqual({
    requests: {limit: 50, remaining: 49, reset: new Date('2025-01-01T00:00:30Z')},
    outputTokens: {remaining: 0},
  })
})

test('limits with the names of parts that every object has are limits like others', async () => {
  const {fetch} = fakeFetch(
    Response.json(hello, {
      headers: {'anthropic-ratelimit-__proto__-limit': '1', 'anthropic-ratelimit-constructor-limit': '2'},
    }),
  )
  const {rateLimit} = await createMessagesClient({
    baseUrl: 'http://localhost',
    apiKey: 'example-key',
    fetch,
  }).createMessage(body)
  expect(Object.keys(rateLimit).sort()).toEqual(['__proto__', 'constructor'])
  expect([({} as {limit?: unknown}).limit, (Object as {limit?: unknown}).limit]).toEqual([undefined, undefined])
})

test('an event that names the prototype changes that of no object', async () => {
  const text = helloTranscript.replace(
    '"stop_reason":"end_turn"',
    '"__proto__":{"polluted":1},"stop_reason":"end_turn"',
  )
  expect(text).toContain('polluted')
  const {fetch} = fakeFetch(new Response(text, {headers: {'content-type': 'text/event-stream'}}))
  const message = await (
    await createMessagesClient({baseUrl: 'http://localhost', apiKey: 'example-key', fetch}).stream(body)
  ).finalMessage()
  expect((message as {polluted?: unknown}).polluted).toBeUndefined()
  expect(message.stop_reason).toBe('end_turn')
})
