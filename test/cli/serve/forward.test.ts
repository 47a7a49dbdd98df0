import {once} from 'node:events'
import {
  createServer,
  request as requestHttp,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import type {AddressInfo} from 'node:net'
import {brotliCompressSync, deflateSync, gzipSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {createCheckingProxy} from '../../../src/cli/serve/create-checking-proxy.ts'
import {validator} from '../../../src/messages/testing.ts'
import {serve} from '../../../src/mock/server.ts'

/** A service of Node's own, and the proxy before it. */
async function startBoth(service: RequestListener) {
  const server = createServer(service).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const target = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const failures: string[] = []
  const proxy = await serve(
    createCheckingProxy({target, validator, onIssue: () => undefined, onFailure: (reason) => failures.push(reason)})
      .handle,
  )
  const close = async () => {
    await proxy.close()
    server.closeAllConnections()
    server.close()
  }
  return {url: proxy.url, failures, [Symbol.asyncDispose]: close}
}

test('a request keeps its headers and its length, and one without a body gets none', async () => {
  const seen: unknown[] = []
  await using proxy = await startBoth(({method, headers}, response) => {
    seen.push([method, headers['content-length'], headers['transfer-encoding'], headers['x-mine']])
    response.end()
  })
  await fetch(proxy.url, {method: 'POST', body: 'naïve', headers: {'x-mine': '1'}})
  await fetch(proxy.url, {method: 'DELETE'})
  await fetch(proxy.url)
  expect(seen).toEqual([
    ['POST', '6', undefined, '1'],
    ['DELETE', undefined, undefined, undefined],
    ['GET', undefined, undefined, undefined],
  ])
})

test('a body is passed on piece by piece, before its end has come', async () => {
  let arrived: (text: string) => void
  const first = new Promise<string>((resolve) => (arrived = resolve))
  await using proxy = await startBoth((request, response) => {
    request
      .setEncoding('utf8')
      .once('data', arrived)
      .on('end', () => response.end('done'))
  })
  const sent = requestHttp(proxy.url, {method: 'POST'})
  sent.write('one')
  expect(await first).toBe('one')
  sent.end('two')
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  expect((await response.setEncoding('utf8').toArray()).join('')).toBe('done')
})

test('an answer keeps its length and its status, also without a body', async () => {
  await using proxy = await startBoth(({url}, response) => {
    if (url === '/whole') response.setHeader('content-length', 4).end('body')
    else response.writeHead(Number(url?.slice(1)), 'As It Is', {'x-mine': '1'}).end()
  })
  const whole = await fetch(`${proxy.url}/whole`)
  expect([whole.headers.get('content-length'), await whole.text()]).toEqual(['4', 'body'])
  const head = await fetch(`${proxy.url}/whole`, {method: 'HEAD'})
  expect([head.headers.get('content-length'), await head.text()]).toEqual(['4', ''])
  for (const status of [204, 304, 404]) {
    const response = await fetch(`${proxy.url}/${status}`)
    expect([response.status, response.headers.get('x-mine'), await response.text()]).toEqual([status, '1', ''])
  }
})

test.each([
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
  ['identity', (bytes: Buffer) => bytes],
])('compression by %s passes, and clients undo it', async (encoding, compress) => {
  await using proxy = await startBoth((_request, response) =>
    response.setHeader('content-encoding', encoding).end(compress(Buffer.from('{"data": []}'))),
  )
  expect(await (await fetch(proxy.url)).json()).toEqual({data: []})
})

test('an answer that breaks off does so for the client too', async () => {
  await using proxy = await startBoth(({url}, response) => {
    if (url === '/compressed') response.setHeader('content-encoding', 'gzip')
    response.write(gzipSync('{"data": []}').subarray(0, 20), () => response.destroy())
  })
  for (const path of ['/plain', '/compressed'])
    await expect(fetch(`${proxy.url}${path}`).then((response) => response.text())).rejects.toThrow()
})

test('a client that leaves ends the request of the proxy, before the answer and within it', async () => {
  for (const isStarted of [false, true]) {
    const {promise: left, resolve} = withResolvers()
    await using proxy = await startBoth((_request, response: ServerResponse) => {
      response.on('close', resolve)
      if (isStarted) response.write('a')
      else response.req.resume()
      started.resolve()
    })
    const started = withResolvers()
    const leave = new AbortController()
    const answer = fetch(proxy.url, {signal: leave.signal})
    await started.promise
    if (isStarted) await answer
    leave.abort()
    if (!isStarted) await expect(answer).rejects.toThrow()
    await left
    expect(proxy.failures).toEqual([])
  }
})

function withResolvers() {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((done) => (resolve = done))
  return {promise, resolve}
}
