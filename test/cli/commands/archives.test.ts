import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import * as zlib from 'node:zlib'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {Io} from '../../../src/cli/io.ts'
import {readRecording} from '../../../src/cli/serve/read-recording.ts'
import {createReplay} from '../../../src/mock/index.ts'
import {runMain} from '../run-main.ts'

const item = {type: 'object', required: ['id'], properties: {id: {type: 'integer'}, name: {type: 'string'}}}
const json = (schema: object) => ({'application/json': {schema}})
const description = {
  openapi: '3.1.0',
  info: {title: 'Shop', version: '1'},
  servers: [{url: 'https://api.shop.example/v2'}],
  paths: {
    '/items': {
      get: {
        operationId: 'list',
        parameters: [
          {name: 'limit', in: 'query', schema: {type: 'integer', minimum: 1}},
          {name: 'X-Ids', in: 'header', schema: {type: 'array', minItems: 2, items: {type: 'integer'}}},
          {name: 'theme', in: 'cookie', schema: {enum: ['dark', 'light']}},
        ],
        responses: {200: {description: '', content: json({type: 'array', items: item})}, 304: {description: ''}},
      },
      post: {
        operationId: 'add',
        requestBody: {
          content: {
            ...json(item),
            'multipart/form-data': {
              schema: {
                type: 'object',
                required: ['id'],
                properties: {id: {type: 'integer'}, photo: {type: 'string', minLength: 3}, meta: item},
              },
            },
          },
        },
        responses: {200: {description: ''}},
      },
    },
    '/photo': {
      get: {
        operationId: 'photo',
        responses: {
          200: {
            description: '',
            content: {'image/png': {schema: {maxLength: 4}}, 'text/plain': {schema: {type: 'string', pattern: '^ä+$'}}},
          },
        },
      },
    },
    '/chat': {get: {operationId: 'chat', responses: {101: {description: ''}}}},
  },
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'archives-'))
  await writeFile(path.join(folder, 'shop.json'), JSON.stringify(description))
  await writeFile(path.join(folder, 'package.json'), '{"type": "module"}')
  await runMain(['generate', '--spec', 'shop.json', '--out', 'api'], {cwd: folder})
})
afterAll(() => rm(folder, {recursive: true}))

interface Given {
  readonly request?: object
  readonly response?: object
}

const at = 'https://api.shop.example/v2'
const entryOf = ({request, response}: Given) => ({
  request: {method: 'GET', url: `${at}/items`, headers: [], ...request},
  response: {status: 200, headers: [], content: {mimeType: 'application/json', text: '[]'}, ...response},
})

async function check(given: Given, name = 'x.har', head = '{') {
  await writeFile(path.join(folder, name), `${head}"log":{"entries":[${JSON.stringify(entryOf(given))}]}}`)
  const {stdout, stderr} = await runMain(['validate', name, '--contract', 'api', '--format', 'ndjson'], {cwd: folder})
  const [first] = stdout.split('\n')
  const {issues = []} = (first ? JSON.parse(first) : {}) as {issues?: {part: string; code: string; path: string}[]}
  return {stdout, stderr, issues: issues.map(({part, code, path: place}) => `${part} ${code} ${place}`)}
}

const pair = (name: string, value: string) => ({name, value})
const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64')
const content = (text: string, more: object = {}) => ({content: {mimeType: 'application/json', text, ...more}})
const bytes = (body: Uint8Array | string, encoding = 'base64') => content(base64(body), {encoding})
const coded = (coding: string, body: Uint8Array) => ({headers: [pair('Content-Encoding', coding)], ...bytes(body)})
const wrong = 'response wrong-type /0/id'

describe('an HTTP Archive has', () => {
  test.each<[string, Given, string[]]>([
    ['headers that come again', {request: {headers: [pair('x-ids', '1'), pair('X-Ids', '2')]}}, []],
    ['the headers of HTTP/2', {request: {headers: [pair(':path', '/'), pair('x-ids', '1, 2')]}}, []],
    [
      'cookies in several headers',
      {request: {headers: [pair('cookie', 'theme=red'), pair('cookie', 'a=b=')]}},
      ['request unknown-value /theme'],
    ],
    ['cookies in their list alone', {request: {cookies: [pair('theme', 'red')]}}, ['request unknown-value /theme']],
    ['the query in its list alone', {request: {queryString: [pair('limit', '0')]}}, ['request too-small /limit']],
    ['a byte order mark', {response: content('\uFEFF[{"id":"1"}]')}, [wrong]],
    ['a byte order mark in base64', {response: bytes('\uFEFF[{"id":"1"}]')}, [wrong]],
    ['base64 by another name', {response: bytes('[{"id":"1"}]', 'Base64')}, [wrong]],
    ['gzip in base64', {response: coded('gzip', zlib.gzipSync('[{"id":"1"}]'))}, [wrong]],
    ['Brotli in base64', {response: coded('br', zlib.brotliCompressSync('[{"id":"1"}]'))}, [wrong]],
    ['what its coding was undone of', {response: coded('gzip', Buffer.from('[{"id":"1"}]'))}, [wrong]],
    ['JSON in another encoding', {response: bytes(Buffer.from('["ä"]', 'latin1'))}, ['response malformed-body ']],
    ['a body that a browser had kept', {response: {status: 304, ...content('[{"id":"1"}]')}}, []],
    [
      'a redirect of the browser',
      {response: {status: 307, headers: [pair('Non-Authoritative-Reason', 'HSTS')], ...content('')}},
      [],
    ],
  ])('%s', async (_, given, issues) => {
    expect((await check(given)).issues).toEqual(issues)
  })

  test('a body whose coding is broken, which is told', async () => {
    const whole = zlib.gzipSync('[{"id":1}]')
    const {issues, stdout} = await check({response: coded('gzip', whole.subarray(0, whole.length - 12))})
    expect(issues).toEqual(['response malformed-body '])
    expect(stdout).toContain('Its content coding \\"gzip\\" may be broken, or still be in place.')
  })

  const type = (mimeType: string, body: Uint8Array) => ({
    request: {url: `${at}/photo`},
    response: content(base64(body), {encoding: 'base64', mimeType}),
  })
  test('bytes, and texts in the encoding that their type names', async () => {
    expect((await check(type('image/png', Buffer.from([0x89, 0xff, 0, 1])))).issues).toEqual([])
    expect((await check(type('image/png', Buffer.from([0x89, 0xff, 0, 1, 2])))).issues).toEqual(['response too-long '])
    const latin = Buffer.from('ää', 'latin1')
    expect((await check(type('text/plain; charset=iso-8859-1', latin))).issues).toEqual([])
    expect((await check(type('text/plain', latin))).issues).toEqual(['response wrong-pattern '])
  })

  const form = 'multipart/form-data'
  const posting = (postData: object) => ({request: {method: 'POST', postData}, response: content('')})
  const part = (head: string, body: string) => `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`
  test('forms without their boundary, and files without their contents', async () => {
    const params = [pair('id', 'a'), {name: 'photo', fileName: 'a.png'}, {name: 'meta', fileName: 'blob'}]
    expect((await check(posting({mimeType: form, params}))).issues).toEqual(['request wrong-type /id'])
    const text = `${part('name="id"', 'a')}${part('name="photo"; filename="a"', '')}${part('name="meta"; filename="blob"', '')}--x--`
    const sent = posting({mimeType: `${form}; boundary=x`, text})
    expect((await check(sent)).issues).toEqual(['request wrong-type /id'])
    const short = posting({mimeType: `${form}; boundary=x`, text: text.replace('; filename="a"', '')})
    expect((await check(short)).issues).toEqual(['request wrong-type /id', 'request too-short /photo'])
  })

  test.each(['data:application/json,/v2/items', 'blob:https://api.shop.example/1', 'chrome-extension://a/v2/items'])(
    'what is of no service: %s',
    async (url) => {
      const {stderr} = await check({request: {url}})
      expect(stderr).toContain(`Left out, as no operation has them: GET ${url.split(':')[0]!}:.`)
    },
  )

  test('WebSockets of the service and of others', async () => {
    const up = {status: 101, content: {mimeType: 'x-unknown'}}
    const own = await check({request: {url: 'wss://api.shop.example/v2/chat'}, response: {...up, status: 102}})
    expect(own.issues).toEqual(['response unknown-status '])
    const other = await check({request: {url: 'wss://other.example/v2/chat'}, response: up})
    expect(other.stderr).toContain('Left out, as no operation has them: GET wss://other.example/v2/chat.')
  })

  test('members before its log, also in a file that is called JSON', async () => {
    const {issues} = await check({response: content('[{"id":"1"}]')}, 'x.json', '{"comment": "a", "n": 1,\n ')
    expect(issues).toEqual([wrong])
  })
})

test('an HTTP Archive is played back to the byte', async () => {
  const answer = (text: string, more: object = {}, headers: object[] = []) => ({
    response: {headers, content: {mimeType: 'application/json', text, ...more}},
  })
  const png = {mimeType: 'image/png', encoding: 'base64'}
  const cookies = [
    pair(':status', '200'),
    pair('Set-Cookie', 'a=1; Expires=Wed, 09 Jun 2027'),
    pair('set-cookie', 'b=2'),
  ]
  const entries = [
    {request: {url: `${at}/items?page=1`}, ...answer('[ 1 ]', {}, cookies)},
    {request: {url: `${at}/items?page=2`}, ...answer('[12345678901234567890]', {}, [pair('x-city', 'Łódź')])},
    {request: {url: `${at}/photo`}, ...answer(base64(Buffer.from([0x89, 0xff])), png)},
  ]
  await writeFile(path.join(folder, 'r.har'), JSON.stringify({log: {entries: entries.map(entryOf)}}))
  const replay = createReplay(await readRecording('r.har', {cwd: folder} as Io))
  const second = await replay(`${at}/items?page=2`)
  expect([await second.text(), second.headers.get('x-city')]).toEqual([
    '[12345678901234567890]',
    Buffer.from('Łódź').toString('latin1'),
  ])
  const first = await replay(`${at}/items?page=1`)
  expect([await first.text(), first.headers.getSetCookie()]).toEqual([
    '[ 1 ]',
    ['a=1; Expires=Wed, 09 Jun 2027', 'b=2'],
  ])
  expect(new Uint8Array(await (await replay(`${at}/photo`)).arrayBuffer())).toEqual(Uint8Array.of(0x89, 0xff))
})
