import {describe, expect, test} from 'vitest'
import {createMock as createMessagesMock, text} from '../../src/messages/mock.ts'
import {validatingFetch} from '../../src/messages/testing.ts'
import {createReplay} from '../../src/mock/index.ts'
import type {Exchange} from '../../src/validate/index.ts'

const recorded = (request: unknown, response: unknown): Exchange => ({method: 'POST', url_path: '/notes', request, status: 200, response, sse: null})
const post = (body: unknown) => ({method: 'POST', body: JSON.stringify(body)})
const url = 'https://notes.example/notes'

describe('a replay', () => {
  test('answers a request as the recording does, whatever the order of its properties', async () => {
    const replay = createReplay([recorded({a: 1, b: {c: 2, d: 3}}, 'first'), recorded({a: 2}, 'second')])
    expect(await (await replay(url, post({b: {d: 3, c: 2}, a: 1}))).json()).toBe('first')
    expect(await (await replay(url, post({a: 2}))).json()).toBe('second')
  })

  test('answers a request that was recorded several times in turn, and the last answer stays', async () => {
    const replay = createReplay([recorded({}, 1), recorded({}, 2)])
    const answers = []
    for (let count = 0; count < 3; count++) answers.push(await (await replay(url, post({}))).json())
    expect(answers).toEqual([1, 2, 2])
  })

  test('rejects a request that was not recorded', async () => {
    await expect(createReplay([recorded({}, 1)])(url, post({a: 1}))).rejects.toThrow('The recording has no POST /notes with this body.')
  })

  test('has the status, the headers and the text of the recording', async () => {
    const exchange = {method: 'GET', url_path: '/notes?page=1', request: null, status: 418, response: null, sse: null, response_text: 'a\nb'}
    const response = await createReplay([{...exchange, response_headers: {'content-type': 'application/x-jsonl', 'request-id': 'req_1', 'content-length': '9'}}])(url)
    expect([response.status, await response.text()]).toEqual([418, 'a\nb'])
    expect(Object.fromEntries(response.headers)).toEqual({'content-type': 'application/x-jsonl', 'request-id': 'req_1'})
  })
})

test('what a tap records is played back, chunk by chunk', async () => {
  const exchanges: Exchange[] = []
  const mock = createMessagesMock({scenarios: [{reply: text('naïve 😊'), delivery: {splitAt: 11}}]})
  const tapped = validatingFetch(mock, {onIssue: () => undefined, onExchange: (exchange) => exchanges.push(exchange)})
  const init = {
    method: 'POST',
    headers: {'content-type': 'application/json', 'x-api-key': 'example-key', 'anthropic-version': '2023-06-01'},
    body: JSON.stringify({model: 'm', max_tokens: 16, messages: [{role: 'user', content: 'Hello'}], stream: true}),
  }
  const chunksOf = async (response: Response) => {
    const chunks: string[] = []
    for await (const chunk of response.body!) chunks.push(Buffer.from(chunk).toString('hex'))
    return chunks
  }
  const original = await chunksOf(await tapped('https://api.example/v1/messages', init))
  const replay = createReplay(JSON.parse(JSON.stringify(exchanges)) as Exchange[])
  expect(await chunksOf(await replay('https://elsewhere.example/v1/messages', init))).toEqual(original)
  expect(original.length).toBeGreaterThan(10)
})
