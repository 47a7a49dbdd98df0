import type {lookup} from 'node:dns'
import {expect, test} from 'vitest'
import {isPublicAddress} from '../../../src/codegen/load/addresses.ts'
import {type Connection, fetchRemote, remoteLimits} from '../../../src/codegen/load/fetch-remote.ts'
import {ReferencePolicy} from '../../../src/codegen/load/reference-policy.ts'
import {certificate} from './certificate.ts'
import {serve} from './serve.ts'

function connect(allowRemote: string[], rest: Partial<Connection> = {}): Connection {
  return {
    policy: new ReferencePolicy({root: '/', allowRemote}),
    limits: remoteLimits,
    signal: AbortSignal.timeout(10_000),
    ...rest,
  }
}

function resolvesTo(address: string): {lookup: typeof lookup; asked: string[]} {
  const asked: string[] = []
  const answer = ((hostname: string, _options: object, callback: (error: null, addresses: object[]) => void) => {
    asked.push(hostname)
    callback(null, [{address, family: 4}])
  }) as unknown as typeof lookup
  return {lookup: answer, asked}
}

test('fetches over https from an allowed host, with its media type', async () => {
  const {port} = await serve(
    (_request, response) => response.setHeader('content-type', 'application/yaml').end('a: 1'),
    {isSecure: true},
  )
  const fetched = await fetchRemote(
    `https://localhost:${port}/a`,
    connect([`localhost:${port}`], {ca: certificate.cert}),
  )
  expect(fetched).toEqual({text: 'a: 1', mediaType: 'application/yaml'})
})

test.each(['utf16le', 'utf16be'])('reads %s, which a byte order mark tells', async (encoding) => {
  const bytes = Buffer.from('\uFEFFa: ü', 'utf16le')
  const {port} = await serve((_request, response) => response.end(encoding === 'utf16le' ? bytes : bytes.swap16()))
  const {text} = await fetchRemote(`http://127.0.0.1:${port}/a`, connect([`127.0.0.1:${port}`]))
  expect(text).toBe('a: ü')
})

test('trusts no certificate that it cannot check', async () => {
  const {port, heard} = await serve((_request, response) => response.end('a: 1'), {isSecure: true})
  await expect(fetchRemote(`https://localhost:${port}/a`, connect([`localhost:${port}`]))).rejects.toThrow(
    /cannot be fetched: .*certificate/,
  )
  expect(heard).toEqual(['connection'])
})

test('follows a redirect to an allowed host, and to no other', async () => {
  const other = await serve((_request, response) => response.end('secret'))
  const target = await serve((_request, response) => response.end('a: 1'))
  const {port} = await serve((request, response) =>
    response
      .writeHead(302, {location: `http://127.0.0.1:${request.url === '/good' ? target.port : other.port}/x`})
      .end(),
  )
  const connection = connect([`127.0.0.1:${port}`, `127.0.0.1:${target.port}`])
  expect(await fetchRemote(`http://127.0.0.1:${port}/good`, connection)).toMatchObject({text: 'a: 1'})
  await expect(fetchRemote(`http://127.0.0.1:${port}/bad`, connection)).rejects.toThrow(
    `redirects to "http://127.0.0.1:${other.port}/x", which is not allowed`,
  )
  expect(other.heard).toEqual([])
})

test.each([
  {
    what: 'redirects without end',
    answer: (path: string) => ({status: 302, headers: {location: `${path}x`}, body: ''}),
    message: 'redirects more than 5 times',
  },
  {
    what: 'a redirect to a file',
    answer: () => ({status: 302, headers: {location: 'file:///etc/passwd'}, body: ''}),
    message: 'redirects to "file:///etc/passwd", which is not allowed',
  },
  {
    what: 'a document that is too large',
    answer: () => ({status: 200, headers: {}, body: 'x'.repeat(2000)}),
    message: 'has more than 1000 bytes',
  },
  {
    what: 'a missing document',
    answer: () => ({status: 404, headers: {}, body: 'secret'}),
    message: 'the server responded with 404',
  },
  {
    what: 'a compressed document',
    answer: () => ({status: 200, headers: {'content-encoding': 'gzip'}, body: 'x'}),
    message: 'the response is compressed',
  },
])('refuses $what', async ({answer, message}) => {
  const {port} = await serve((request, response) => {
    const {status, headers, body} = answer(request.url ?? '')
    response.writeHead(status, headers as Record<string, string>).end(body)
  })
  await expect(
    fetchRemote(`http://127.0.0.1:${port}/`, connect([`127.0.0.1:${port}`], {limits: {...remoteLimits, bytes: 1000}})),
  ).rejects.toThrow(message)
})

test.each([
  {what: 'no response', answer: () => {}},
  {what: 'a response without an end', answer: (write: (text: string) => void) => write('a: 1')},
])('waits no longer than the limit for $what', async ({answer}) => {
  const {port} = await serve((_request, response) => answer((text) => response.write(text)))
  await expect(
    fetchRemote(`http://127.0.0.1:${port}/`, connect([`127.0.0.1:${port}`], {signal: AbortSignal.timeout(300)})),
  ).rejects.toThrow('cannot be fetched in time')
})

test('connects to the address that was checked, and asks for it once', async () => {
  const {port, heard} = await serve((_request, response) => response.end('a: 1'), {isSecure: true})
  const own = resolvesTo('127.0.0.1')
  const connection = connect([`service.example:${port}`], {ca: certificate.cert, lookup: own.lookup})
  await expect(fetchRemote(`https://service.example:${port}/`, connection)).rejects.toThrow(
    'leads to "service.example", which has the private address 127.0.0.1',
  )
  expect({heard, asked: own.asked}).toEqual({heard: [], asked: ['service.example']})
})

test.each([
  ['http://example.com/a', ['example.com'], 'is fetched over http'],
  ['https://example.com:8443/a', ['example.com'], '--allow-remote example.com:8443'],
  ['https://user:pw@example.com/a', ['example.com'], 'holds credentials'],
  ['https://example.com@evil.example/a', ['example.com'], 'holds credentials'],
  ['https://example.com.evil.example/a', ['example.com'], '--allow-remote example.com.evil.example'],
  ['https://sub.example.com/a', ['example.com'], '--allow-remote sub.example.com'],
  ['http://2130706433/', ['localhost'], '--allow-remote 127.0.0.1'],
])('%s is not allowed by %s', (url, allowRemote, reason) => {
  expect(new ReferencePolicy({root: '/d', allowRemote}).locate('/d/a.yaml', url)).toMatchObject({
    kind: 'refused',
    reason: expect.stringContaining(reason) as string,
  })
})

test.each(['https://a.example', 'a.example/path', 'user@a.example', 'a b', '', 'a.example:x'])(
  '"%s" is no host',
  (host) => {
    expect(() => new ReferencePolicy({root: '/', allowRemote: [host]})).toThrow(`Found the host "${host}"`)
  },
)

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.0.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '64:ff9b::a00:1',
  '2002:7f00:1::',
  'ff02::1',
])('%s is no public address', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test.each(['93.184.216.34', '172.32.0.1', '2606:4700::1111'])('%s is a public address', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})
