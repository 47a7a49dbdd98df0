import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {createMock, cut, overloaded, text, type MessageScenario} from '../../../src/entries/mock.ts'
import {validatingFetch, validator, type TapIssue} from '../../../src/entries/testing.ts'
import type {Observation} from '../../../src/testing/index.ts'
import {createValidator, type Exchange} from '../../../src/validate/index.ts'

const url = 'https://api.example/v1/messages'
const headers = {'content-type': 'application/json', 'x-api-key': 'example-key', 'anthropic-version': '2023-06-01'}
const valid = {model: 'm', max_tokens: 16, messages: [{role: 'user', content: 'Hello'}]}

/** A tapped `fetch`, and what its tap has seen. */
function tap(fetch: typeof globalThis.fetch) {
  const issues: TapIssue[] = []
  const exchanges: Exchange[] = []
  const tapped = validatingFetch(fetch, {
    onIssue: (issue) => issues.push(issue),
    onExchange: (exchange) => exchanges.push(exchange),
  })
  return {fetch: tapped, exchanges, codes: () => issues.map(({part, code, path}) => `${part} ${code} ${path}`), issues}
}

const post = (body: unknown, more: RequestInit = {}) => ({method: 'POST', headers, body: JSON.stringify(body), ...more})

/** A service that answers everything with these bytes. */
const answering =
  (body: BodyInit | null, init: ResponseInit = {}): typeof globalThis.fetch =>
  () =>
    Promise.resolve(new Response(body, init))

const eventStream = {headers: {'content-type': 'text/event-stream; charset=utf-8'}}

describe('a tapped fetch', () => {
  test('finds nothing where all is well, as JSON and as a stream', async () => {
    const {fetch, codes} = tap(createMock())
    await (await fetch(url, post(valid))).json()
    await (await fetch(url, post({...valid, stream: true}))).text()
    expect(codes()).toEqual([])
  })

  test('reports the request, also where the service refuses it, and says where', async () => {
    const {fetch, codes, issues} = tap(createMock())
    const response = await fetch(url, post({...valid, max_tokens: 'many'}))
    expect([response.status, codes()]).toEqual([400, ['request wrong-type /max_tokens']])
    expect(issues[0]).toMatchObject({method: 'POST', url, operationId: 'createMessage'})
  })

  test('reports missing headers', async () => {
    const {fetch, codes} = tap(createMock())
    await fetch(url, post(valid, {headers: {...headers, 'anthropic-version': 'soon'}}))
    expect(codes()).toEqual([expect.stringContaining('request ')])
  })

  test('reports a response when its body has been read', async () => {
    const {fetch, codes} = tap(answering('{"type":"message"}', {headers: {'content-type': 'application/json'}}))
    const response = await fetch(url, post(valid))
    expect(codes()).toEqual([])
    await response.text()
    expect(codes()).toContain('response missing-property /id')
  })

  test('reports a stream event by event', async () => {
    const bad = 'event: message_start\ndata: {"type":"message_start"}\n\n'
    let push: (text: string) => void = () => {}
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => void (push = (text) => controller.enqueue(new TextEncoder().encode(text))),
    })
    const {fetch, codes} = tap(answering(body, eventStream))
    const reader = (await fetch(url, post({...valid, stream: true}))).body!.getReader()
    push(bad)
    await reader.read()
    expect(codes()).toEqual(['stream missing-property /0/message'])
  })

  test('reports a stream that is cut short, whether it ends or breaks', async () => {
    for (const by of ['close', 'drop'] as const) {
      const {fetch, codes} = tap(createMock({scenarios: [{reply: text('Hello'), ...cut(by, 3)}]}))
      const response = await fetch(url, post({...valid, stream: true}))
      await response.text().catch(() => undefined)
      expect(codes().length).toBeGreaterThan(0)
    }
  })

  test('says nothing of a stream that its reader leaves', async () => {
    const {fetch, codes} = tap(createMock())
    const reader = (await fetch(url, post({...valid, stream: true}))).body!.getReader()
    await reader.read()
    await reader.cancel()
    expect(codes()).toEqual([])
  })

  test('lets requests pass that the description does not have', async () => {
    const {fetch, codes} = tap(answering('hello'))
    expect(await (await fetch('https://api.example/health')).text()).toBe('hello')
    expect(codes()).toEqual(['request unknown-operation '])
  })

  test('rejects with what onIssue throws', async () => {
    const strict = validatingFetch(createMock(), {
      onIssue: ({path}) => {
        throw new Error(`fault at ${path}`)
      },
    })
    await expect(strict(url, post({...valid, max_tokens: 'many'}))).rejects.toThrow('fault at /max_tokens')
  })
})

describe('what passes', () => {
  const folder = new URL('../../../openapi/examples/createMessage/', import.meta.url)
  const transcripts = readdirSync(folder).filter((name) => name.endsWith('.sse'))

  test.each(transcripts)('%s is the same to the byte', async (name) => {
    const bytes = readFileSync(new URL(name, folder))
    const {fetch} = tap(answering(bytes, eventStream))
    const passed = await (await fetch(url, post({...valid, stream: true}))).arrayBuffer()
    expect(Buffer.from(passed).equals(bytes)).toBe(true)
  })

  test('keeps its chunks, and is read no faster than its reader asks', async () => {
    let made = 0
    const body = new ReadableStream<Uint8Array>(
      {pull: (controller) => controller.enqueue(Uint8Array.of(0x3a, ++made, 0x0a))},
      {highWaterMark: 0},
    )
    const {fetch} = tap(answering(body, eventStream))
    const reader = (await fetch(url, post({...valid, stream: true}))).body!.getReader()
    expect([(await reader.read()).value, (await reader.read()).value]).toEqual([
      Uint8Array.of(0x3a, 1, 0x0a),
      Uint8Array.of(0x3a, 2, 0x0a),
    ])
    expect(made).toBe(2)
    await reader.cancel()
  })

  test('keeps status, headers and address', async () => {
    const {fetch} = tap(createMock({scenarios: [overloaded()]}))
    const response = await fetch(url, post(valid))
    expect([response.status, response.headers.get('request-id'), response.url]).toEqual([
      529,
      'req_000000000000000000000001',
      '',
    ])
  })

  test('is the same request, with a body in any form', async () => {
    const forms = [
      JSON.stringify(valid),
      new TextEncoder().encode(JSON.stringify(valid)),
      new Blob([JSON.stringify(valid)]),
    ]
    for (const body of forms) {
      const seen: unknown[] = []
      const {fetch} = tap(async (input, init) => {
        seen.push(await new Request(input, init).json())
        return createMock()(url, post(valid))
      })
      await fetch(url, {method: 'POST', headers, body})
      await fetch(new Request(url, {method: 'POST', headers, body}))
      expect(seen).toEqual([valid, valid])
    }
  })
})

test('exchanges are recorded without credentials and cookies', async () => {
  const {fetch, exchanges} = tap(createMock({scenarios: [{reply: text('Hello')} satisfies MessageScenario]}))
  await (
    await fetch(
      `${url}?beta=true`,
      post(valid, {headers: {...headers, cookie: 'a=b', authorization: 'Bearer example-key'}}),
    )
  ).text()
  await (await fetch(url, post({...valid, stream: true}))).text()
  expect(exchanges).toMatchObject([
    {
      method: 'POST',
      url_path: '/v1/messages',
      query: 'beta=true',
      request: valid,
      status: 200,
      response: {type: 'message'},
      sse: null,
    },
    {status: 200, response: null, sse: expect.stringMatching(/^event: message_start\n/) as string},
  ])
  expect(JSON.stringify(exchanges)).not.toContain('example-key')
  expect(exchanges[0]!.request_headers).toEqual({'anthropic-version': '2023-06-01', 'content-type': 'application/json'})
})

test('credentials are recorded nowhere: not from a query, nor from a body, nor under the names that a description gives them', async () => {
  const schemes = [
    {id: 'pass', type: 'apiKey', in: 'header', name: 'X-Pass'},
    {id: 'signature', type: 'apiKey', in: 'query', name: 'sig'},
  ] as const
  const operation = {...validator.contract.operations.createMessage!, security: [schemes]}
  const other = createValidator({...validator.contract, operations: {createMessage: operation}})
  const seen: unknown[] = []
  const onExchange = (...given: readonly unknown[]) => seen.push(given)
  const tapped = validatingFetch(createMock(), {validator: other, onIssue: (issue) => seen.push(issue), onExchange})
  const servers = [{type: 'url', url: 'https://tools.example', name: 'a', authorization_token: 'example-secret'}]
  const init = post(
    {...valid, mcp_servers: servers, max_tokens: 0},
    {headers: {...headers, 'x-pass': 'example-secret'}},
  )
  await (
    await tapped(`${url}?a=b%20c&sig=example-secret&api_key=example-secret&access%5Ftoken=example-secret`, init)
  ).text()
  expect(seen.at(-1)).toMatchObject([
    {query: 'a=b%20c', request: {mcp_servers: [{name: 'a', authorization_token: 'redacted'}]}},
    {issues: expect.any(Array) as []},
  ])
  expect(JSON.stringify(seen)).not.toContain('example-')
})

test('bodies that are not the JSON that they claim to be are reported; an answer without a body is recorded too', async () => {
  const broken = tap(answering('<html>', {headers: {'content-type': 'application/json; charset=utf-8'}}))
  await (await broken.fetch(url, post(valid, {body: '{"model":'}))).text()
  expect(broken.codes()).toEqual(['request malformed-body ', 'response malformed-body '])
  const empty = tap(answering(null, {status: 204}))
  await empty.fetch(url, post(valid))
  expect(empty.exchanges).toMatchObject([{status: 204, response: null, sse: null}])
})

test('a body that is nested too deeply to be looked through still passes, and is not recorded', async () => {
  const body = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
  const sent: string[] = []
  const {fetch, exchanges} = tap(async (input, init) => {
    sent.push(await new Request(input, init).text())
    return Response.json({type: 'error', error: {type: 'invalid_request_error', message: 'Too deep'}}, {status: 400})
  })
  expect(await (await fetch(url, post(valid, {body}))).json()).toMatchObject({type: 'error'})
  expect(sent).toEqual([body])
  expect(exchanges).toMatchObject([{request: null, status: 400}])
})

test('an exchange comes with its times and its issues', async () => {
  const seen: Observation[] = []
  const tapped = validatingFetch(createMock(), {
    onIssue: () => undefined,
    onExchange: (_exchange, observation) => seen.push(observation),
  })
  await (await tapped(url, post({...valid, max_tokens: 0}))).text()
  expect(seen).toEqual([
    {
      issues: [expect.objectContaining({code: 'too-small'})],
      startedAt: expect.any(Date) as Date,
      waited: expect.any(Number) as number,
      received: expect.any(Number) as number,
    },
  ])
})
