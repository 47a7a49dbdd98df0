import {expect, test} from 'vitest'
import {createMessagesMock, createRouteHandler, lost} from '../../src/entries/mock.ts'
import {
  assertValidExchange,
  assertValidRequest,
  assertValidResponse,
  assertValidStream,
  PayloadAssertionError,
} from '../../src/entries/testing.ts'

const request = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user', content: 'Hi'}]}
const headers = {'x-api-key': 'example-key', 'anthropic-version': '2023-06-01', 'content-type': 'application/json'}
const url = 'https://api.anthropic.com/v1/messages'

test('an assertion throws with the lines around the fault', () => {
  expect(() => assertValidRequest(request, 'createMessage')).not.toThrow()
  const assert = () => assertValidRequest({...request, max_tokens: 0}, 'createMessage')
  expect(assert).toThrow(PayloadAssertionError)
  expect(assert).toThrow(/Found 0, expected .*\n[^]*> {3}"max_tokens": 0/)
})

test('a message with its head is awaited, and a payload is not', async () => {
  const wrong = Response.json({type: 'message'})
  await expect(assertValidResponse(wrong, 'createMessage')).rejects.toMatchObject({
    name: 'AssertionError',
    code: 'ERR_ASSERTION',
  })
  const sent = new Request(url, {method: 'POST', headers, body: JSON.stringify(request)})
  await expect(assertValidRequest(sent)).resolves.toBeUndefined()
  expect(() => assertValidStream('event: message_stop\ndata: {"type": "message_stop"}\n\n', 'createMessage')).toThrow(
    'expected "message_start"',
  )
  const exchange = {method: 'POST', url_path: '/v1/messages', request, status: 200, response: {}, sse: null}
  expect(() => assertValidExchange(exchange)).toThrow('Expected a valid exchange')
})

/** A route of a browser that sends this request, and what it was told. */
function routeOf(method: string, body: object | null) {
  const told: unknown[] = []
  const data = body === null ? null : new TextEncoder().encode(JSON.stringify(body))
  const sent = {
    method: () => method,
    url: () => url,
    allHeaders: () => Promise.resolve({':path': '/', ...headers}),
    postDataBuffer: () => data,
  }
  const tell = (what: unknown) => (told.push(what), Promise.resolve())
  return {told, route: {request: () => sent, fulfill: tell, abort: tell}}
}

test('the mock answers the routes of a browser', async () => {
  const {told, route} = routeOf('POST', request)
  await createRouteHandler(createMessagesMock())(route)
  expect(told).toMatchObject([{status: 200, headers: {'content-type': 'application/json'}}])
  expect(JSON.parse(String((told[0] as {readonly body: Buffer}).body))).toMatchObject({
    type: 'message',
    role: 'assistant',
  })
})

test('a browser gets several cookies as Playwright takes them', async () => {
  const {told, route} = routeOf('POST', request)
  const response = new Response(null, {status: 204, headers: {'x-note': 'a'}})
  for (const cookie of ['a=1; path=/', 'b=2']) response.headers.append('set-cookie', cookie)
  await createRouteHandler(() => Promise.resolve(response))(route)
  expect(told).toMatchObject([{headers: {'x-note': 'a', 'set-cookie': 'a=1; path=/\nb=2'}}])
})

test('a connection that a mock loses is lost for the browser too', async () => {
  const {told, route} = routeOf('POST', request)
  await createRouteHandler(createMessagesMock({scenarios: [lost()]}))(route)
  expect(told).toEqual(['connectionreset'])
})
