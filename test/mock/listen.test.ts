import {once} from 'node:events'
import {connect} from 'node:net'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {createMock, type Scenario} from '../../src/mock/index.ts'
import {listen, type Listener} from '../../src/mock/listen.ts'
import {amount} from '../sample.ts'
import {mockOptions, transcript} from './notes-contract.ts'

const endless: Scenario = ({params}) =>
  params.note_id === 'endless'
    ? {status: 200, mediaType: 'text/plain', body: ['one', 'two'], delivery: {pace: 60_000}}
    : undefined

let listener: Listener
beforeAll(async () => {
  listener = await listen(createMock({...mockOptions, maxBody: 1000, scenarios: [endless]}))
})
afterAll(() => listener.close())

const post = (body: string) =>
  fetch(`${listener.url}/notes`, {
    method: 'POST',
    headers: {'content-type': 'application/json', 'x-api-key': 'example-key'},
    body,
  })

/** Sends raw bytes and returns what comes back until the server closes. */
async function exchange(bytes: string): Promise<string> {
  const socket = connect(listener.port, '127.0.0.1')
  socket.end(bytes)
  let text = ''
  socket.setEncoding('utf8').on('data', (data) => (text += String(data)))
  await once(socket, 'close')
  return text
}

test('listens on the loopback interface alone', () => {
  expect(listener.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
})

test('answers over HTTP', async () => {
  const response = await fetch(`${listener.url}/notes/n1`)
  expect([response.status, await response.json()]).toEqual([200, {id: 'n1', text: 'Milk.'}])
})

test('streams over HTTP', async () => {
  expect(await (await post('{"text":"","live":true}')).text()).toBe(transcript)
})

test('refuses a long body and lives on', async () => {
  expect((await post(JSON.stringify({text: 'x'.repeat(2000)}))).status).toBe(413)
  expect((await post('{"text":""}')).status).toBe(201)
})

test('answers a client that sends far more than it may, and lives on', async () => {
  const response = await post(JSON.stringify({text: 'x'.repeat(amount(4, 50) * 1024 * 1024)}))
  expect([response.status, response.headers.get('connection')]).toEqual([413, 'close'])
  expect((await post('{"text":""}')).status).toBe(201)
})

test('closes the connection of a body that does not come', async () => {
  await using impatient = await listen(createMock(mockOptions), {requestTimeout: 100})
  const socket = connect(impatient.port, '127.0.0.1')
  socket.write(
    'POST /notes HTTP/1.1\r\nhost: localhost\r\nx-api-key: example-key\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
  )
  let answer = ''
  socket.on('data', (data) => (answer += data.toString()))
  await once(socket, 'close')
  expect(answer).toMatch(/^(HTTP\/1\.1 408 |$)/)
})

test('answers several requests of one connection in their order', async () => {
  const request = (path: string) => `GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`
  const answers = await exchange(
    `${request('/notes/n1')}${request('/nowhere')}${request('/notes/n1').replace('host: a', 'host: localhost\r\nconnection: close')}`,
  )
  expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 404', 'HTTP/1.1 200'])
})

test.each(['GET http://%zz/ HTTP/1.1', 'GET /../../etc/passwd HTTP/1.1', 'TRACE / HTTP/1.1', 'OPTIONS * HTTP/1.1'])(
  'lives on after %s',
  async (line) => {
    expect(await exchange(`${line}\r\nhost: localhost\r\nconnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 40\d /)
    expect((await post('{"text":""}')).status).toBe(201)
  },
)

test('answers 400 to what is no HTTP and lives on', async () => {
  expect(await exchange('garbage\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
  expect((await post('{"text":""}')).status).toBe(201)
})

test('sends the first piece of a stream without waiting for the second', async () => {
  const {body} = await fetch(`${listener.url}/notes/endless`)
  const reader = body!.getReader()
  expect(new TextDecoder().decode((await reader.read()).value)).toBe('one')
  await reader.cancel()
})

test('closing ends the open connections', async () => {
  await using short = await listen(createMock({...mockOptions, scenarios: [endless]}))
  const {body} = await fetch(`${short.url}/notes/endless`)
  const reader = body!.getReader()
  await reader.read()
  await short.close()
  await expect(reader.read()).rejects.toThrow()
})
