import {once} from 'node:events'
import {connect, type Socket} from 'node:net'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {createMock, listen, lost, text, type Listener} from '../../../src/entries/mock.ts'

const body = {model: 'm', max_tokens: 16, messages: [{role: 'user', content: 'Hello'}]}

let listener: Listener
let whole: string

beforeAll(async () => {
  listener = await listen(
    createMock({scenarios: [{when: {says: 'lost'}, ...lost()}, text('one two three four five six 🙂')]}),
  )
  whole = payloadOf(await receive({}))
})
afterAll(() => listener.close())

function open({prefer = '', stream = true, says = 'Hello'}): Socket {
  const socket = connect(listener.port, '127.0.0.1')
  const json = JSON.stringify({...body, stream, messages: [{role: 'user', content: says}]})
  const headers = [
    'POST /v1/messages HTTP/1.1',
    `host: 127.0.0.1:${listener.port}`,
    'x-api-key: example-key',
    'anthropic-version: 2023-06-01',
    'content-type: application/json',
    `content-length: ${json.length}`,
    'connection: close',
    `prefer: ${prefer}`,
  ]
  socket.write(`${headers.join('\r\n')}\r\n\r\n${json}`)
  return socket
}

/** All bytes that come until the server closes, one character each. */
async function receive(call: Parameters<typeof open>[0]): Promise<string> {
  const socket = open(call)
  let received = ''
  socket.setEncoding('latin1').on('data', (data) => (received += String(data)))
  await once(socket, 'close')
  return received
}

/** The bytes of a body, chunked or with a length. The id of the message, which no two requests have in common, is left out. */
function payloadOf(received: string): string {
  const [head = '', ...rest] = received.split('\r\n\r\n')
  const sent = rest.join('\r\n\r\n')
  if (!/transfer-encoding: chunked/i.test(head)) return withoutId(sent)
  let payload = ''
  for (let at = 0; at < sent.length;) {
    const size = Number.parseInt(sent.slice(at), 16)
    const start = sent.indexOf('\r\n', at) + 2
    payload += sent.slice(start, start + size)
    at = start + size + 2
  }
  return withoutId(payload)
}

const withoutId = (payload: string) => payload.replace(/msg_\d{24}/, `msg_${'0'.repeat(24)}`)

/** The first events of the whole stream. */
const first = (count: number) =>
  whole
    .split(/(?<=\n\n)/)
    .slice(0, count)
    .join('')

const isEnded = (received: string) => received.endsWith('0\r\n\r\n')

test.each([0, 1, 3, 12])('drop=%i sends that many events and then breaks the connection', async (count) => {
  const received = await receive({prefer: `drop=${count}`})
  expect(received).toMatch(/^HTTP\/1\.1 200 /)
  expect(payloadOf(received)).toBe(first(count))
  expect(isEnded(received)).toBe(false)
})

test('drop breaks the connection also behind slow events, and behind JSON', async () => {
  expect(payloadOf(await receive({prefer: 'drop=3, pace=1'}))).toBe(first(3))
  const received = await receive({prefer: 'drop=1', stream: false})
  expect(JSON.parse(payloadOf(received))).toMatchObject({type: 'message'})
  expect(isEnded(received)).toBe(false)
})

test.each([0, 1, 3])('close=%i ends the body as if it were complete', async (count) => {
  const received = await receive({prefer: `close=${count}`})
  expect(payloadOf(received)).toBe(first(count))
  expect(isEnded(received)).toBe(true)
})

test('half-character ends the body within a character', async () => {
  const received = await receive({prefer: 'half-character=3'})
  expect(payloadOf(received)).toBe(`${first(3)}\xf0\x9f`)
  expect(isEnded(received)).toBe(true)
})

test('stall sends no more, and keeps the connection', async () => {
  const socket = open({prefer: 'stall=3'})
  let received = ''
  socket.setEncoding('latin1').on('data', (data) => (received += String(data)))
  while (payloadOf(received) !== first(3)) await once(socket, 'data')
  expect([socket.readyState, isEnded(received)]).toEqual(['open', false])
  socket.destroy()
})

test('split cuts the body in chunks of that many bytes', async () => {
  const received = await receive({prefer: 'split=7'})
  expect(payloadOf(received)).toBe(whole)
  expect(received.match(/\r\n7\r\n/g)!.length).toBe(Math.floor(whole.length / 7))
  expect(payloadOf(await receive({prefer: 'split=7, drop=5'}))).toBe(whole.slice(0, 35))
})

test('error sends an error in place of the next event', async () => {
  const payload = payloadOf(await receive({prefer: 'error=3'}))
  expect(payload.startsWith(`${first(3)}event: error\n`)).toBe(true)
  expect(payload.match(/^event: /gm)).toHaveLength(4)
})

test('code is the status', async () => {
  expect(await receive({prefer: 'code=429'})).toMatch(/^HTTP\/1\.1 429 [^]*\nretry-after: 1\r\n[^]*rate_limit_error/)
})

test('delay and pace change nothing of what comes', async () => {
  expect(payloadOf(await receive({prefer: 'delay=5, pace=1'}))).toBe(whole)
})

test('lost breaks the connection before a response', async () => {
  expect(await receive({says: 'lost'})).toBe('')
})
