import Anthropic from '@anthropic-ai/sdk'
import {expect, test} from 'vitest'
import {createMock, listen, text} from '../../../src/entries/mock.ts'
import {createProxy, validatingFetch} from '../../../src/entries/testing.ts'
import type {Exchange} from '../../../src/validate/index.ts'
import {respond, serveRaw} from '../../raw-server.ts'

const request = {model: 'm', max_tokens: 16, messages: [{role: 'user' as const, content: 'Hello'}]}

test('the official SDK works through a checking proxy, which records and finds', async () => {
  const [codes, exchanges]: [string[], Exchange[]] = [[], []]
  const fetch = validatingFetch(globalThis.fetch, {
    onIssue: ({code}) => codes.push(code),
    onExchange: (exchange) => exchanges.push(exchange),
  })
  await using service = await listen(createMock({scenarios: [text('naïve 😊')]}))
  await using proxy = await listen(createProxy(`${service.url}/`, fetch))
  const client = new Anthropic({apiKey: 'example-key', authToken: null, baseURL: proxy.url, maxRetries: 0})
  expect((await client.messages.create(request)).content).toEqual([{type: 'text', text: 'naïve 😊'}])
  expect((await client.messages.stream(request).finalMessage()).content).toMatchObject([
    {type: 'text', text: 'naïve 😊'},
  ])
  expect((await client.models.list()).data.length).toBeGreaterThan(0)
  await expect(client.messages.create({...request, max_tokens: -1})).rejects.toThrow(Anthropic.BadRequestError)
  expect(codes).toEqual(['too-small'])
  expect(exchanges.map(({status, sse}) => [status, sse !== null])).toEqual([
    [200, false],
    [200, true],
    [200, false],
    [400, false],
  ])
})

test('a proxy passes on what it does not know, and no header of the connection', async () => {
  const seen: Request[] = []
  const proxy = createProxy('https://service.example/base', (input, init) => {
    seen.push(new Request(input, init))
    return Promise.resolve(new Response('moved', {status: 302, headers: {location: '/x', connection: 'close'}}))
  })
  const response = await proxy(
    new Request('http://127.0.0.1:1/a%20b?c=d', {headers: {'x-mine': '1', 'keep-alive': 'timeout=5'}}),
  )
  expect([response.status, Object.fromEntries(response.headers), await response.text()]).toEqual([
    302,
    {location: '/x', 'content-type': 'text/plain;charset=UTF-8'},
    'moved',
  ])
  expect(seen[0]!.url).toBe('https://service.example/base/a%20b?c=d')
  expect(Object.fromEntries(seen[0]!.headers)).toEqual({'x-mine': '1', 'accept-encoding': 'identity'})
})

test('a status that no response can be made of passes through a checking proxy', async () => {
  const {url} = await serveRaw(...respond('999 Denied', {'content-type': 'text/html'}, '<h1>No robots</h1>'))
  const codes: string[] = []
  const proxy = createProxy(url, validatingFetch(globalThis.fetch, {onIssue: ({code}) => codes.push(code)}))
  const response = await proxy(
    new Request('http://localhost/v1/models', {headers: {'anthropic-version': '2023-06-01'}}),
  )
  expect([response.status, response.ok, await response.text()]).toEqual([999, false, '<h1>No robots</h1>'])
  expect(codes).toContain('unknown-status')
})
