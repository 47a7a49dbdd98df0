import {describe, expect, test} from 'vitest'
import {createMock as createMessagesMock, text, type Scripted} from '../../src/entries/mock.ts'
import {validatingFetch} from '../../src/messages/testing.ts'
import {createReplay, LostConnectionError} from '../../src/mock/index.ts'
import type {Exchange} from '../../src/validate/index.ts'

const recorded = (request: unknown, response: unknown): Exchange => ({
  method: 'POST',
  url_path: '/notes',
  request,
  status: 200,
  response,
  sse: null,
})
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

  test('takes exchanges that were written by hand, without the members for which they have nothing', async () => {
    const written = {method: 'GET', url_path: '/notes', status: 200} as Exchange
    const replay = createReplay([
      {...written, response: ['a']},
      {...written, url_path: '/empty', status: 204},
    ])
    expect(await (await replay(url)).json()).toEqual(['a'])
    expect((await replay('https://notes.example/empty')).body).toBeNull()
  })

  test.each([
    {given: 'a status above 599', exchange: {status: 999, response: {a: 1}}, want: [999, '{"a":1}']},
    {given: 'a body where none can be', exchange: {status: 204, response_text: 'x'}, want: [204, '']},
  ])('answers whatever a service has answered: $given', async ({exchange, want}) => {
    const replay = createReplay([{...recorded(null, null), ...exchange}])
    const response = await replay(url, {method: 'POST'})
    expect([response.status, await response.text()]).toEqual(want)
  })

  test('breaks the connection off where a recorded request got no response', async () => {
    const replay = createReplay([{...recorded({}, null), status: 0}])
    await expect(replay(url, post({}))).rejects.toThrow(LostConnectionError)
  })

  test('rejects a request that was not recorded', async () => {
    await expect(createReplay([recorded({}, 1)])(url, post({a: 1}))).rejects.toThrow(
      'The recording has no POST /notes with this body.',
    )
  })

  test('answers with what was recorded for the same query, and for another where there is none', async () => {
    const get = {...recorded(null, 1), method: 'GET'}
    const replay = createReplay([
      {...get, query: 'page=1'},
      {...get, url_path: '/notes?page=2', response: 2},
    ])
    const answers = []
    for (const query of ['?page=2', '?p%61ge=1', '?page=2', '?page=3'])
      answers.push(await (await replay(`${url}${query}`)).json())
    expect(answers).toEqual([2, 1, 2, 1])
  })

  test('finds forms by their fields, whatever stands between them, and bytes', async () => {
    const multipart = (boundary: string, file: number[]) => {
      const part = (head: string) => `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`
      const bytes = [Buffer.from(part('name="f"; filename="a"')), Buffer.from(file), Buffer.from(`\r\n--${boundary}--`)]
      return {body: Buffer.concat(bytes), headers: {'content-type': `multipart/form-data; boundary=${boundary}`}}
    }
    const sent = multipart('one', [0x89, 0xff])
    const form = {'content-type': 'application/x-www-form-urlencoded'}
    const replay = createReplay([
      {...recorded(null, 'file'), request_base64: sent.body.toString('base64'), request_headers: sent.headers},
      {...recorded(null, 'form'), request_text: 'a=b+c', request_headers: form},
      {...recorded(null, 'bytes'), request_base64: 'gP8='},
    ])
    const answer = async (init: RequestInit) => (await (await replay(url, {method: 'POST', ...init})).json()) as string
    expect(await answer(multipart('two', [0x89, 0xff]))).toBe('file')
    expect(await answer({body: 'a=b%20c', headers: form})).toBe('form')
    expect(await answer({body: Uint8Array.of(0x80, 0xff)})).toBe('bytes')
    await expect(answer(multipart('two', [0x89, 0xfe]))).rejects.toThrow('The recording has no POST /notes')
  })

  test('leaves out headers that cannot be sent', async () => {
    const headers = {'a b': 'x', 'x-a': 'a\r\nx-evil: 1', connection: 'x-named', 'x-named': '1', 'x-b': 'é'}
    const {headers: sent} = await createReplay([{...recorded(null, 1), response_headers: headers}])(url, {
      method: 'POST',
    })
    expect(Object.fromEntries(sent)).toEqual({'content-type': 'application/json', 'x-b': 'é'})
  })

  test('has the status, the headers and the text of the recording', async () => {
    const exchange = {
      method: 'GET',
      url_path: '/notes?page=1',
      request: null,
      status: 418,
      response: null,
      sse: null,
      response_text: 'a\nb',
    }
    const response = await createReplay([
      {
        ...exchange,
        response_headers: {'content-type': 'application/x-jsonl', 'request-id': 'req_1', 'content-length': '9'},
      },
    ])(url)
    expect([response.status, await response.text()]).toEqual([418, 'a\nb'])
    expect(Object.fromEntries(response.headers)).toEqual({'content-type': 'application/x-jsonl', 'request-id': 'req_1'})
  })
})

describe('what a tap records is played back, byte for byte and chunk by chunk:', () => {
  const init = {
    method: 'POST',
    headers: {'content-type': 'application/json', 'x-api-key': 'example-key', 'anthropic-version': '2023-06-01'},
    body: JSON.stringify({model: 'm', max_tokens: 16, messages: [{role: 'user', content: 'Hello'}], stream: true}),
  }
  const path = '/v1/messages'
  const delivery = {splitAt: 11}
  const json = {status: 200, mediaType: 'application/json', delivery} as const

  test.each<[string, Scripted]>([
    ['a stream', {reply: text('naïve 😊, and more than one chunk'), delivery}],
    [
      'JSON that is written in another way',
      () => ({...json, body: '{\n  "naïve": 1.0,\n  "big": 1e2, "😊": "\\u00e9"\n}\n'}),
    ],
    ['a body of null', () => ({...json, body: 'null'.padEnd(24)})],
    ['an error page', () => ({status: 502, mediaType: 'text/html', body: '<h1>Bad gateway: naïve</h1>', delivery})],
    ['an event stream that calls itself JSON', () => ({...json, body: 'event: ping\ndata: {"type": "ping"}\n\n'})],
  ])('%s', async (_name, scenario) => {
    const exchanges: Exchange[] = []
    const mock = createMessagesMock({scenarios: [scenario]})
    const tapped = validatingFetch(mock, {onIssue: () => undefined, onExchange: (exchange) => exchanges.push(exchange)})
    const original = await chunksOf(await tapped(`https://api.example${path}`, init))
    const replay = createReplay(JSON.parse(JSON.stringify(exchanges)) as Exchange[])
    expect(await chunksOf(await replay(`https://elsewhere.example${path}`, init))).toEqual(original)
    expect(original.length).toBeGreaterThan(2)
  })
})

async function chunksOf(response: Response): Promise<string[]> {
  const chunks: string[] = []
  for await (const chunk of response.body!) chunks.push(Buffer.from(chunk).toString('hex'))
  return chunks
}
