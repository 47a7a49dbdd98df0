import {once} from 'node:events'
import {request as requestHttp, type IncomingMessage} from 'node:http'
import {connect} from 'node:net'
import {brotliCompressSync, deflateSync, gzipSync} from 'node:zlib'
import {describe, expect, onTestFinished, test} from 'vitest'
import {createCheckingProxy} from '../../../src/cli/serve/create-checking-proxy.ts'
import {validator, type TapIssue} from '../../../src/entries/testing.ts'
import {serve} from '../../../src/mock/server.ts'
import type {TapOptions} from '../../../src/testing/index.ts'
import type {Exchange} from '../../../src/validate/index.ts'
import {startRawService, statusesOf, talk} from './raw.ts'

/** A proxy before a service that answers these bytes as soon as `when` has come. */
async function startProxy(
  answer: string | readonly string[],
  {when = /\r\n\r\n/, ...options}: Partial<TapOptions> & {when?: RegExp} = {},
) {
  const answers = typeof answer === 'string' ? [answer] : answer
  const service = await startRawService((soFar, socket) => {
    if (!when.test(soFar)) return
    const next = answers[sent++]
    if (next !== undefined) socket.write(Buffer.from(next, 'latin1'))
  })
  let sent = 0
  const [issues, exchanges, failures]: [TapIssue[], Exchange[], string[]] = [[], [], []]
  const observers = {
    onIssue: (issue: TapIssue) => void issues.push(issue),
    onExchange: (exchange: Exchange) => void exchanges.push(exchange),
  }
  const {handle, settled} = createCheckingProxy({
    target: service.url,
    validator,
    onFailure: (reason) => failures.push(reason),
    ...observers,
    ...options,
  })
  const proxy = await serve(handle)
  onTestFinished(async () => {
    await proxy.close()
    await service[Symbol.asyncDispose]()
  })
  return {url: proxy.url, port: proxy.port, service, issues, exchanges, failures, settled}
}

const get = 'GET /v1/models HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'
const ok = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'

describe('what a client sends passes as it is', () => {
  test('headers keep their order, case and repetitions; those of the connection stay behind', async () => {
    const {url, service} = await startProxy(ok)
    const lines = [
      'Host: localhost',
      'X-Zeta: 1',
      'accept: a',
      'X-zeta: 2',
      'Accept-Encoding: gzip, zstd;q=0.5',
      'Proxy-Connection: x',
      'TE: trailers',
      'X-Hop: 1',
      'Connection: close, X-Hop',
    ]
    await talk(url, `GET /v1/a%2fb//c?d=%20&d HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
    expect(service.bytes().split('\r\n').slice(0, 6)).toEqual([
      'GET /v1/a%2fb//c?d=%20&d HTTP/1.1',
      `Host: ${new URL(service.url).host}`,
      'X-Zeta: 1',
      'accept: a',
      'X-zeta: 2',
      'Accept-Encoding: gzip, zstd;q=0.5',
    ])
    expect(service.bytes()).not.toMatch(/x-hop|te: trailers|proxy-connection/i)
  })

  test.each(['/base/../../secret', '/a/%2e%2E/%2e./b', '/a\\..\\..\\b'])(
    'the target %s does not leave the path of the service',
    async (path) => {
      const service = await startRawService((_soFar, socket) => void socket.write(ok))
      const {handle} = createCheckingProxy({
        target: `${service.url}/base/`,
        validator,
        onIssue: () => undefined,
        onFailure: () => undefined,
      })
      await using proxy = await serve(handle)
      await talk(proxy.url, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
      const [, target = ''] = service.bytes().split(' ')
      expect(new URL(`http://localhost${target}`).pathname).toMatch(/^\/base\//)
      await service[Symbol.asyncDispose]()
    },
  )

  test('trailers of a body in chunks come after it', async () => {
    const {url, service} = await startProxy(ok, {when: /X-Sum/})
    await talk(
      url,
      'POST /v1/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTrailer: X-Sum\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\nX-Sum: 7\r\n\r\n',
    )
    expect(service.bytes()).toMatch(/\r\nTrailer: X-Sum\r\n/)
    expect(service.bytes()).toMatch(/2\r\nhi\r\n0\r\nX-Sum: 7\r\n\r\n$/)
  })

  test('who waits for a 100 gets that of the service, and no body passes before', async () => {
    const {port, service} = await startProxy(['HTTP/1.1 100 Continue\r\n\r\n', ok])
    const socket = connect(port, '127.0.0.1')
    socket.write(
      'POST /v1/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n',
    )
    const [first] = (await once(socket, 'data')) as [Buffer]
    expect(first.toString()).toBe('HTTP/1.1 100 Continue\r\n\r\n')
    expect(service.bytes()).toMatch(/\r\nExpect: 100-continue\r\n/)
    socket.write('hi')
    const [second] = (await once(socket, 'data')) as [Buffer]
    expect(statusesOf(second.toString())).toEqual([200])
    expect(service.bytes()).toMatch(/\r\n\r\nhi$/)
  })

  test('who waits for a 100 may get a refusal instead, and sends nothing', async () => {
    const {url, service} = await startProxy('HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n')
    expect(
      statusesOf(
        await talk(
          url,
          'POST /v1/x HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n',
          /413/,
        ),
      ),
    ).toEqual([413])
    expect(service.received).toHaveLength(1)
  })
})

describe('what a service answers passes as it is', () => {
  test('interim responses', async () => {
    const {url} = await startProxy(
      `HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\nX-A: 1\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n${ok}`,
    )
    const answer = await talk(url, get)
    expect(answer).toContain(
      'HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\nX-A: 1\r\n\r\nHTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 200 OK\r\n',
    )
  })

  test.each(['HTTP/1.1 200 ', 'HTTP/1.1 299 Alles in Ordnung', 'HTTP/1.1 200 D\xe9j\xe0 vu', 'HTTP/1.1 599 !?'])(
    'the status line %j',
    async (line) => {
      const {url} = await startProxy(`${line}\r\nContent-Length: 0\r\n\r\n`)
      expect((await talk(url, get)).split('\r\n')[0]).toBe(line)
    },
  )

  test('headers in their order and case, without a date of the proxy', async () => {
    const {url} = await startProxy(
      'HTTP/1.1 200 OK\r\nx-b: 1\r\nX-A: 2\r\nset-cookie: a=1\r\nSet-Cookie: b=2\r\nKeep-Alive: timeout=9\r\nConnection: x-hop\r\nX-Hop: 1\r\nContent-Length: 0\r\n\r\n',
    )
    const [, ...lines] = (await talk(url, get)).split('\r\n')
    expect(lines.slice(0, 5)).toEqual(['x-b: 1', 'X-A: 2', 'set-cookie: a=1', 'Set-Cookie: b=2', 'Content-Length: 0'])
    expect(lines.join('\n')).not.toMatch(/x-hop|date|timeout=9/i)
  })

  test('trailers', async () => {
    const {url} = await startProxy(
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n2\r\nok\r\n0\r\nX-Sum: 7\r\n\r\n',
    )
    expect(await talk(url, get)).toMatch(/Trailer: X-Sum\r\n[^]*\r\n2\r\nok\r\n0\r\nX-Sum: 7\r\n\r\n$/)
  })

  test('a body in chunks reaches a client of HTTP/1.0 without them', async () => {
    const {url} = await startProxy('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n')
    expect(await talk(url, 'GET /v1/models HTTP/1.0\r\nHost: localhost\r\n\r\n')).toMatch(/\r\n\r\nok$/)
  })

  test('a body that is shorter than its length breaks off', async () => {
    const service = await startRawService(
      (_soFar, socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok'),
    )
    const failures: string[] = []
    const observers = {onIssue: () => undefined, onFailure: (reason: string) => failures.push(reason)}
    await using proxy = await serve(createCheckingProxy({target: service.url, validator, ...observers}).handle)
    await expect(fetch(proxy.url).then((response) => response.text())).rejects.toThrow()
    expect(failures).toEqual([expect.stringMatching(/broke off/)])
    await service[Symbol.asyncDispose]()
  })

  test('a connection that the service has closed meanwhile costs no request that changes nothing', async () => {
    const service = await startRawService((soFar, socket) => {
      // The first request of a connection is answered, and at the second it is closed.
      if (soFar.match(/\r\n\r\n/g)?.length === 1) socket.write(ok)
      else socket.destroy()
    })
    const {handle} = createCheckingProxy({
      target: service.url,
      validator,
      onIssue: () => undefined,
      onFailure: () => undefined,
    })
    await using proxy = await serve(handle)
    for (let count = 0; count < 3; count++) expect(statusesOf(await talk(proxy.url, get))).toEqual([200])
    expect(statusesOf(await talk(proxy.url, get.replace('GET', 'DELETE')))).toEqual([502])
    await service[Symbol.asyncDispose]()
  })

  test('a response with two framings is none', async () => {
    const {url, failures} = await startProxy(
      'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n',
    )
    expect(statusesOf(await talk(url, get))).toEqual([502])
    expect(failures).toHaveLength(1)
  })

  test('an exchange whose service breaks off before the headers is recorded once, with the status 0', async () => {
    const {url, exchanges, failures} = await startProxy('garbage\r\n\r\n')
    await talk(
      url,
      'POST /v1/messages HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 7\r\n\r\n{"a":1}',
    )
    expect(exchanges).toMatchObject([
      {method: 'POST', url_path: '/v1/messages', status: 0, cut_by: 'service', request: {a: 1}, response: null},
    ])
    expect(failures).toHaveLength(1)
  })
})

describe('content codings pass, and a decoded copy is checked', () => {
  const body = '{"data": 1}'
  const codings: [string, Buffer][] = [
    ['gzip', gzipSync(body)],
    ['deflate', deflateSync(body)],
    ['br', brotliCompressSync(body)],
    ['deflate, br', brotliCompressSync(deflateSync(body))],
    ['identity', Buffer.from(body)],
  ]
  test.each(codings)('%s', async (coding, bytes) => {
    const head = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: ${coding}\r\nContent-Length: ${bytes.length}\r\n\r\n`
    const {url, issues, exchanges, settled} = await startProxy(head + bytes.toString('latin1'))
    const answer = await talk(url, get)
    expect(answer).toContain(`Content-Encoding: ${coding}\r\n`)
    expect(Buffer.from(answer.slice(answer.indexOf('\r\n\r\n') + 4), 'latin1').equals(bytes)).toBe(true)
    await settled()
    expect(issues.map(({part, code}) => `${part} ${code}`)).toContain('response wrong-type')
    expect(exchanges).toMatchObject([{response: {data: 1}}])
  })

  test.each([
    ['that is not known', 'snappy', 'whatever'],
    ['that the body does not have', 'gzip', 'whatever'],
  ])('one %s passes unchecked, which is said', async (_name, coding, text) => {
    const {url, issues, exchanges} = await startProxy(
      `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: ${coding}\r\nContent-Length: ${text.length}\r\n\r\n${text}`,
    )
    expect(await talk(url, get)).toMatch(/\r\n\r\nwhatever$/)
    expect(issues.filter(({part}) => part === 'response')).toMatchObject([
      {severity: 'warning', code: 'undecodable-body'},
    ])
    expect(exchanges).toEqual([])
  })

  test('one that is cut short passes, and is named beside what it leads to', async () => {
    const cut = gzipSync(`{"data": [${'"x", '.repeat(100)}"x"]}`).subarray(0, -12)
    const {url, issues, settled} = await startProxy(
      `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: ${cut.length}\r\n\r\n${cut.toString('latin1')}`,
    )
    await talk(url, get)
    await settled()
    expect(issues.filter(({part}) => part === 'response').map(({message}) => message)).toContain(
      'Found a body that is not JSON, expected what its content type says. Its content coding "gzip" may be broken, or still be in place.',
    )
  })

  test('a stream is decoded event by event', async () => {
    const {url, issues} = await startProxy(
      'HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Encoding: gzip\r\n\r\n' +
        gzipSync('event: ping\ndata: {"type": "pong"}\n\n').toString('latin1'),
      {when: /\{\}/},
    )
    const sent = requestHttp(`${url}/v1/messages`, {
      method: 'POST',
      headers: {'content-type': 'application/json', connection: 'close'},
    })
    sent.end('{}')
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    await once(response.resume(), 'data').catch(() => undefined)
    await expect.poll(() => issues.map(({part}) => part)).toContain('stream')
    response.destroy()
  })

  test('a body of a few bytes that unfolds to many is let go of', async () => {
    const bomb = gzipSync(Buffer.alloc(4 * 1024 * 1024, 0x20))
    const head = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: ${bomb.length}\r\n\r\n`
    const {url, issues, settled} = await startProxy(head + bomb.toString('latin1'), {maxBody: 1_000_000})
    await talk(url, get)
    await settled()
    expect(issues.map(({code}) => code)).toContain('body-too-large-to-check')
  })
})
