import {once} from 'node:events'
import {connect, type Socket} from 'node:net'
import {describe, expect, onTestFinished, test} from 'vitest'
import {listen} from '../../src/mock/listen.ts'
import type {Listener, ServerOptions} from '../../src/mock/server.ts'

type Handler = (request: Request) => Promise<Response>

const answer: Handler = (request) => Promise.resolve(new Response(new URL(request.url).pathname))

async function start(options: ServerOptions = {}, handler: Handler = answer): Promise<Listener> {
  const listener = await listen(handler, options)
  onTestFinished(() => listener.close())
  return listener
}

function open(listener: Listener, bytes = ''): Socket {
  const socket = connect(listener.port, '127.0.0.1').on('error', () => undefined)
  if (bytes !== '') socket.write(bytes)
  return socket
}

/** Everything that arrives until the other side closes. */
async function rest(socket: Socket): Promise<string> {
  let text = ''
  socket.setEncoding('latin1').on('data', (data) => (text += String(data)))
  await once(socket, 'close')
  return text
}

async function statusOf(listener: Listener, lines: readonly string[]): Promise<number> {
  const text = await rest(open(listener, `GET / HTTP/1.1\r\n${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`))
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1])
}

describe('only this machine and its pages are answered', () => {
  const local = 'Host: localhost'
  test.each([
    [[local], 200],
    [['Host: LOCALHOST:4010'], 200],
    [['Host: app.localhost:1'], 200],
    [['Host: 127.0.0.1:4010'], 200],
    [['Host: 127.9.9.9'], 200],
    [['Host: [::1]:80'], 200],
    [['Host: attacker.example'], 403],
    [['Host: localhost.attacker.example'], 403],
    [['Host: 127.0.0.1.attacker.example'], 403],
    [['Host: attacker.example@localhost'], 403],
    [['Host: localhost/attacker'], 403],
    [['Host: 192.0.2.1'], 403],
    [['Host: 0.0.0.0'], 403],
    [['Host: '], 403],
    [[local, 'Origin: http://localhost:3000'], 200],
    [[local, 'Origin: https://127.0.0.1'], 200],
    [[local, 'Origin: https://attacker.example'], 403],
    [[local, 'Origin: http://localhost.attacker.example'], 403],
    [[local, 'Origin: null'], 403],
    [[local, 'Origin: file://'], 403],
    [[local, 'Sec-Fetch-Site: cross-site'], 403],
    [[local, 'Sec-Fetch-Site: same-origin'], 200],
    [[local, 'Sec-Fetch-Site: none'], 200],
  ])('%j: %i', async (lines, status) => {
    expect(await statusOf(await start(), lines)).toBe(status)
  })

  test('others are when they are allowed', async () => {
    const listener = await start({
      allowHosts: ['Mock.internal', 'fd00::1'],
      allowOrigins: ['https://app.example/', 'null'],
    })
    expect(await statusOf(listener, ['Host: mock.INTERNAL:4010'])).toBe(200)
    expect(await statusOf(listener, ['Host: [fd00::1]:4010'])).toBe(200)
    expect(
      await statusOf(listener, ['Host: localhost', 'Origin: https://app.example', 'Sec-Fetch-Site: cross-site']),
    ).toBe(200)
    expect(await statusOf(listener, ['Host: localhost', 'Origin: null'])).toBe(200)
    expect(await statusOf(listener, ['Host: localhost', 'Origin: https://app.example:8443'])).toBe(403)
    const open = await start({allowHosts: ['*'], allowOrigins: ['*']})
    expect(
      await statusOf(open, ['Host: any.example', 'Origin: https://any.example', 'Sec-Fetch-Site: cross-site']),
    ).toBe(200)
  })

  test('a refusal is one sentence, which says what to do', async () => {
    const {url} = await start()
    const response = await fetch(url, {headers: {origin: 'https://attacker.example'}})
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([403, null])
    expect(await response.json()).toEqual({
      status: 403,
      title:
        'Found a page of the origin "https://attacker.example", expected one of the loopback interface: allow others with "--allow-origin".',
    })
  })
})

describe('a listener is bounded', () => {
  test('headers of more than 32 KiB are answered with 431', async () => {
    const listener = await start()
    const statuses = [20_000, 40_000].map((size) =>
      statusOf(listener, ['Host: localhost', `X-Big: ${'x'.repeat(size)}`]),
    )
    expect(await Promise.all(statuses)).toEqual([200, 431])
  })

  test('very many headers are all there, or none is', async () => {
    const {promise, resolve} = withResolvers<number>()
    const listener = await start({}, (request) => {
      resolve([...request.headers].length)
      return answer(request)
    })
    await statusOf(listener, ['Host: localhost', ...Array.from({length: 3_000}, (_, index) => `a${index}: `)])
    expect(await promise).toBe(3_001)
  })

  test('1,000 connections on which nothing comes do not keep others from being answered', async () => {
    const listener = await start()
    const idle = Array.from({length: 1_000}, () => open(listener))
    await Promise.all(idle.map((socket) => once(socket, 'connect')))
    expect(await (await fetch(`${listener.url}/here`)).text()).toBe('/here')
    for (const socket of idle) socket.destroy()
  })

  test.each([
    ['within the headers', 'GET / HTTP/1.1\r\nHost: local'],
    ['before the first byte', ''],
    ['within the body', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n1'],
  ])('a client that is slow %s is closed', async (_name, bytes) => {
    const listener = await start({requestTimeout: 100}, async (request) => new Response(await request.text()))
    expect(await rest(open(listener, bytes))).toMatch(/^(?:HTTP\/1\.1 408 |$)/)
  })

  test('a connection on which nothing moves is closed', async () => {
    const listener = await start({idleTimeout: 50}, () => new Promise(() => undefined))
    expect(await rest(open(listener, 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'))).toBe('')
  })
})

describe('closing with a grace period', () => {
  test('lets what is under way come to its end, takes nothing new, and ends idle connections at once', async () => {
    const {promise: begun, resolve: begin} = withResolvers<undefined>()
    const {promise: free, resolve: go} = withResolvers<undefined>()
    const listener = await start({}, async (request) => {
      begin(undefined)
      await free
      return answer(request)
    })
    const idle = open(listener)
    await once(idle, 'connect')
    const busy = rest(open(listener, 'GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n'))
    await begun
    const closed = listener.close({grace: 60_000})
    await once(idle, 'close')
    await expect(fetch(listener.url)).rejects.toThrow()
    go(undefined)
    expect(await busy).toMatch(/^HTTP\/1\.1 200 [^]*connection: close[^]*\/slow/i)
    await closed
  })

  test('cuts what does not come to its end', async () => {
    const {promise: begun, resolve: begin} = withResolvers<undefined>()
    const listener = await start({}, () => {
      begin(undefined)
      return new Promise(() => undefined)
    })
    const busy = rest(open(listener, 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'))
    await begun
    await listener.close({grace: 20})
    expect(await busy).toBe('')
  })
})

function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => undefined
  const promise = new Promise<Value>((done) => (resolve = done))
  return {promise, resolve}
}
