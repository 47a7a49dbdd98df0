import {describe, expect, test} from 'vitest'
import {createMock} from '../../../src/entries/mock.ts'
import {validatingFetch, validator, type TapIssue} from '../../../src/entries/testing.ts'
import type {TapOptions} from '../../../src/testing/index.ts'
import {checkTexts, type ExchangeTexts, toHarEntry} from '../../../src/testing/tap/index.ts'
import type {Exchange} from '../../../src/validate/index.ts'

const url = 'https://api.example/v1/messages'
const post = {
  method: 'POST',
  headers: {'content-type': 'application/json', 'x-api-key': 'example-key', 'anthropic-version': '2023-06-01'},
}
const valid = JSON.stringify({model: 'm', max_tokens: 16, messages: [{role: 'user', content: 'Hello'}]})

function tap(fetch: typeof globalThis.fetch, options: Partial<TapOptions> = {}) {
  const [issues, exchanges]: [TapIssue[], Exchange[]] = [[], []]
  const tapped = validatingFetch(fetch, {
    onIssue: (issue) => issues.push(issue),
    onExchange: (exchange) => exchanges.push(exchange),
    ...options,
  })
  return {fetch: tapped, issues, exchanges, codes: () => issues.map(({part, code}) => `${part} ${code}`)}
}

const answering =
  (body: BodyInit, type = 'application/json') =>
  () =>
    Promise.resolve(new Response(body, {headers: {'content-type': type}}))

test('bodies that are no text are recorded to the byte, without the credentials of their forms', async () => {
  const body = new FormData()
  body.append('api_key', 'sk-ant-api03-planted-planted-planted')
  body.append('file', new Blob([Uint8Array.of(0x89, 0xff, 0xfe)]), 'a.png')
  const png = Uint8Array.of(0x89, 0xff, 0, 1)
  const seen = tap(answering(png, 'image/png'))
  expect(
    new Uint8Array(await (await seen.fetch('https://api.example/files', {method: 'POST', body})).arrayBuffer()),
  ).toEqual(png)
  await expect.poll(() => seen.exchanges).toMatchObject([{request: null, response: null, response_base64: 'if8AAQ=='}])
  const sent = Buffer.from(seen.exchanges[0]?.request_base64 ?? '', 'base64').toString('latin1')
  expect(sent).toContain('\r\n\r\n\x89\xff\xfe\r\n')
  expect(sent).not.toContain('planted')
  expect(toHarEntry(seen.exchanges[0]!, {baseUrl: 'https://api.example', ...observation})).toMatchObject({
    request: {postData: {encoding: 'base64'}},
    response: {content: {encoding: 'base64', text: 'if8AAQ=='}},
  })
})

test('a body is recorded as it came, whatever its reader does with the bytes', async () => {
  const seen = tap(answering('{"a":1}'))
  const {body} = await seen.fetch(url, {...post, body: valid})
  for await (const chunk of body!) structuredClone(chunk.fill(0), {transfer: [chunk.buffer]})
  await expect.poll(() => seen.exchanges).toMatchObject([{response: {a: 1}}])
})

test('JSON in another encoding is an issue, wherever it is checked', async () => {
  const latin = Buffer.from('{"a":"ä"}', 'latin1')
  const check = (texts: ExchangeTexts) => Promise.resolve(checkTexts(validator, texts))
  for (const options of [{}, {offload: {from: 0, check}}]) {
    const seen = tap(answering(latin), options)
    await (await seen.fetch(url, {...post, body: latin})).arrayBuffer()
    await expect.poll(seen.codes).toEqual(['request malformed-body', 'response malformed-body'])
  }
})

const observation = {issues: [], startedAt: new Date(0), waited: 0, received: 0}

describe('what is watched never breaks because of the watcher', () => {
  const fail = (): never => {
    throw new RangeError('a fault of this program')
  }
  const cases: [string, Partial<TapOptions>, string[]][] = [
    ['a check', {validator: {...validator, validateExchange: fail}}, ['request check-failed', 'response check-failed']],
    [
      'a check that takes a while',
      {offload: {from: 0, check: () => Promise.reject(new Error('a fault of this program'))}},
      ['request check-failed', 'response check-failed'],
    ],
    ['the coverage', {coverage: {record: fail}}, ['request check-failed', 'request check-failed']],
  ]
  test.each(cases)('%s throws: that is an issue, and all bytes pass', async (_name, options, codes) => {
    const answer = '{"type": "error", "error": {"type": "api_error", "message": "x"}}'
    const seen = tap(
      () => Promise.resolve(new Response(answer, {status: 500, headers: {'content-type': 'application/json'}})),
      options,
    )
    expect(await (await seen.fetch(url, {...post, body: valid})).text()).toBe(answer)
    await expect.poll(seen.codes).toEqual(expect.arrayContaining(codes))
    expect(seen.issues.find(({code}) => code === 'check-failed')?.message).toContain('a fault of this program')
    await expect.poll(() => seen.exchanges).toMatchObject([{status: 500}])
  })

  test.each([
    ['the protocol', () => ({check: fail, resume: fail})],
    ['a protocol that cannot begin', fail],
  ])('%s throws: the stream passes to its end', async (_name, protocol) => {
    const transcript = await (await createMock()(url, {...post, body: valid.replace('{', '{"stream":true,')})).text()
    const seen = tap(answering(transcript, 'text/event-stream'), {protocol})
    expect(await (await seen.fetch(url, {...post, body: valid})).text()).toBe(transcript)
    expect(seen.codes()).toEqual(['stream check-failed'])
    expect(seen.exchanges).toMatchObject([{sse: transcript}])
  })

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'an event with the tag %s passes',
    async (tag) => {
      const transcript = `event: ping\ndata: {"type": "${tag}"}\n\nevent: ping\ndata: {"type": "ping"}\n\n`
      const seen = tap(answering(transcript, 'text/event-stream'))
      expect(await (await seen.fetch(url, {...post, body: valid})).text()).toBe(transcript)
      expect(seen.issues.length).toBeGreaterThan(0)
    },
  )
})

describe('no more is kept of a body than the limit', () => {
  test('a longer request passes unchecked, which is said once, and is not recorded', async () => {
    const sent: number[] = []
    const seen = tap(
      async (input, init) => {
        sent.push((await new Request(input, init).text()).length)
        return Response.json({})
      },
      {maxBody: 100},
    )
    for (const body of [valid.padEnd(200), new Blob([valid.padEnd(200)]).stream()])
      await (await seen.fetch(url, {...post, body, duplex: 'half'} as RequestInit)).text()
    expect(sent).toEqual([200, 200])
    expect(seen.issues.filter(({part}) => part === 'request')).toMatchObject([
      {
        severity: 'warning',
        code: 'body-too-large-to-check',
        message: 'Found a body of more than 100 bytes, which passed unchecked. The exchange is not recorded either.',
      },
      {code: 'body-too-large-to-check'},
    ])
    expect(seen.exchanges).toEqual([])
  })

  test('a longer response passes as fast as its reader asks, and none of it is kept', async () => {
    let made = 0
    const chunk = new Uint8Array(64 * 1024).fill(0x20)
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>) =>
      made++ < 400 ? controller.enqueue(chunk.slice()) : controller.close()
    const body = new ReadableStream<Uint8Array>({pull}, {highWaterMark: 0})
    const seen = tap(answering(body), {maxBody: 100_000})
    let passed = 0
    for await (const piece of (await seen.fetch(url, {...post, body: valid})).body!) passed += piece.length
    expect([passed, seen.codes(), seen.exchanges]).toEqual([
      400 * chunk.length,
      ['response body-too-large-to-check'],
      [],
    ])
  })

  test('a longer stream is checked to its end, and not recorded', async () => {
    const transcript = `${':'.repeat(150)}\n\nevent: message_stop\ndata: {"type": "message_stop"}\n\n`
    const seen = tap(answering(transcript, 'text/event-stream'), {maxBody: 200})
    expect(await (await seen.fetch(url, {...post, body: valid})).text()).toBe(transcript)
    expect(seen.codes()).toEqual(expect.arrayContaining(['stream body-too-large-to-record']))
    expect(seen.codes().length).toBeGreaterThan(1)
    expect(seen.exchanges).toEqual([])
  })
})

test('an exchange that gets no response is recorded once, with the status 0 and the side that broke it off', async () => {
  const seen = tap(() => Promise.reject(new TypeError('fetch failed')))
  await expect(seen.fetch(url, {...post, body: valid})).rejects.toThrow('fetch failed')
  expect(seen.exchanges).toMatchObject([
    {status: 0, cut_by: 'service', request: JSON.parse(valid) as object, response: null, sse: null},
  ])
  const left = tap((_input, init) => Promise.reject(init!.signal!.reason as Error))
  await expect(left.fetch(url, {...post, body: valid, signal: AbortSignal.abort()})).rejects.toThrow()
  expect(left.exchanges).toMatchObject([{status: 0, cut_by: 'client'}])
})

test('a response that its reader leaves is no fault, and recorded as far as it came, once', async () => {
  const transcript = 'event: message_start\ndata: {"type": "message_start"}\n\n'
  for (const type of ['text/event-stream', 'application/json']) {
    let pulls = 0
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) =>
        pulls++ === 0 ? controller.enqueue(Buffer.from(transcript)) : new Promise(() => undefined),
    })
    const seen = tap(answering(body, type))
    const reader = (await seen.fetch(url, {...post, body: valid})).body!.getReader()
    await reader.read()
    const found = seen.codes()
    // One that waits for the next chunk leaves all the same.
    const waiting = reader.read()
    await reader.cancel()
    expect((await waiting).done).toBe(true)
    expect(seen.codes()).toEqual(found)
    const exchange = {status: 200, cut_by: 'client', response: null}
    expect(seen.exchanges).toMatchObject([
      type === 'application/json' ? {...exchange, response_text: transcript} : {...exchange, sse: transcript},
    ])
  }
})
