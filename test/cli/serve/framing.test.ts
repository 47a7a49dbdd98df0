import {connect} from 'node:net'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {createCheckingProxy} from '../../../src/cli/serve/create-checking-proxy.ts'
import {createMock} from '../../../src/entries/mock.ts'
import {validator} from '../../../src/messages/testing.ts'
import {listen} from '../../../src/mock/listen.ts'
import {serve, type Listener} from '../../../src/mock/server.ts'
import {broken, hidden, inner, odd, refused, tail} from './framing-cases.ts'
import {startStrictService, statusesOf, talk, type RawRequest} from './raw.ts'

let service: Awaited<ReturnType<typeof startStrictService>>
let proxy: Listener
let mock: Listener
/** The requests that the proxy has seen. */
let seen: string[] = []

beforeAll(async () => {
  service = await startStrictService()
  const {handle} = createCheckingProxy({
    target: service.url,
    validator,
    onIssue: () => undefined,
    onFailure: () => undefined,
  })
  proxy = await serve(async (exchange) => {
    seen.push(`${exchange.incoming.method!} ${exchange.incoming.url!}`)
    await handle(exchange)
  })
  mock = await listen(createMock())
})
afterAll(async () => {
  await Promise.all([proxy.close(), mock.close(), service[Symbol.asyncDispose]()])
})

/** The requests that reach the service, and the statuses of the responses. */
async function pass(bytes: string): Promise<{requests: readonly RawRequest[]; statuses: number[]}> {
  const before = service.requests.length
  seen = []
  const statuses = statusesOf(await talk(proxy.url, bytes))
  return {requests: service.requests.slice(before), statuses}
}

const linesOf = (requests: readonly RawRequest[]) => requests.map(({line}) => line.replace(' HTTP/1.1', '')).sort()

describe('the service gets no request that the proxy has not seen as one', () => {
  test.each(hidden)('$name: the body is a body', async ({method, bytes}) => {
    const {requests, statuses} = await pass(bytes + tail)
    expect(seen).toEqual([`${method} /a`, 'GET /tail'])
    expect(linesOf(requests)).toEqual([...seen].sort())
    expect(requests.find(({line}) => line.includes('/a'))?.body).toBe(inner)
    expect(statuses).toEqual([200, 200])
  })

  test.each(refused)('%s is refused, and nothing behind it is read', async (_name, bytes) => {
    const {requests, statuses} = await pass(bytes + tail)
    expect([seen, requests, statuses.length]).toEqual([[], [], 1])
    expect(statuses[0]).toBeGreaterThanOrEqual(400)
  })

  test.each(broken)('%s breaks the request off', async (_name, bytes) => {
    const {requests, statuses} = await pass(bytes + tail)
    expect([seen, requests, statuses]).toEqual([['POST /a'], [], [400]])
  })

  test.each(odd)('%s has one meaning', async (_name, bytes, body) => {
    const {requests, statuses} = await pass(bytes + tail)
    expect(seen).toEqual(['POST /a', 'GET /tail'])
    expect(linesOf(requests)).toEqual(['GET /tail', 'POST /a'])
    expect([requests.find(({line}) => line.includes('/a'))?.body, statuses]).toEqual([body, [200, 200]])
  })

  test('a client that leaves within its body leaves the service without a request', async () => {
    const before = service.requests.length
    const socket = connect(proxy.port, '127.0.0.1')
    socket.write('POST /left HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhi')
    await expect.poll(() => service.bytes()).toContain('/left')
    socket.destroy()
    await talk(proxy.url, tail)
    expect(linesOf(service.requests.slice(before))).toEqual(['GET /tail'])
  })

  test.each(['h2c', 'websocket'])(
    'an upgrade to %s is not passed on, and the connection serves no other request',
    async (protocol) => {
      const bytes = `GET /a HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: ${protocol}\r\nContent-Length: ${inner.length}\r\n\r\n${inner}`
      const {requests, statuses} = await pass(bytes + tail)
      expect([linesOf(requests), statuses]).toEqual([['GET /a'], [200]])
      expect(requests[0]!.headers.join('\n')).not.toMatch(/upgrade/i)
    },
  )
})

describe('the mock', () => {
  test.each([...refused, ...broken])('answers %s once at most, and lives on', async (_name, bytes) => {
    const statuses = statusesOf(await talk(mock.url, bytes + tail))
    expect(statuses.length).toBeLessThanOrEqual(1)
    expect(statuses.every((status) => status >= 400)).toBe(true)
    expect(statusesOf(await talk(mock.url, tail))).toEqual([404])
  })

  test.each(hidden)('takes the body of $name for a body', async ({bytes}) => {
    const answers = await talk(mock.url, bytes + tail)
    expect(statusesOf(answers).length).toBeLessThanOrEqual(2)
    expect(answers).not.toContain('/inner')
  })
})
