import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {runMain} from '../run-main.ts'

const urlEncoded = 'application/x-www-form-urlencoded'
const names = {type: 'array', items: {type: 'string'}}
const item = {type: 'object', required: ['n'], properties: {n: {type: 'integer'}}}
const answer = (type = 'application/json') => ({'200': {description: 'ok', content: {[type]: {schema: names}}}})
const description = {
  openapi: '3.0.3',
  info: {title: 'Books', version: '1'},
  servers: [{url: 'https://api.books.example/v1'}],
  paths: {
    '/books': {
      get: {
        operationId: 'list',
        parameters: [{name: 'ids', in: 'query', schema: {type: 'array', minItems: 2, items: {type: 'integer'}}}],
        responses: answer(),
      },
      post: {operationId: 'add', requestBody: {content: {[urlEncoded]: {schema: item}}}, responses: answer()},
    },
    '/files': {
      post: {
        operationId: 'upload',
        requestBody: {content: {'multipart/form-data': {schema: item}}},
        responses: answer(),
      },
    },
    '/xml': {
      post: {
        operationId: 'xml',
        requestBody: {content: {'application/xml': {schema: item}, 'application/json': {schema: item}}},
        responses: answer('application/xml'),
      },
    },
  },
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'traffic-'))
  await writeFile(path.join(folder, 'books.json'), JSON.stringify(description))
  await writeFile(path.join(folder, 'package.json'), '{"type": "module"}')
  await runMain(['generate', '--spec', 'books.json', '--out', 'api'], {cwd: folder})
})
afterAll(() => rm(folder, {recursive: true}))

interface Entry {
  readonly method?: string
  readonly url: string
  readonly sent?: object
  readonly received?: object
  readonly baseUrl?: string
}

/** The issues of entries, and what is said on stderr. */
async function check(entries: readonly Entry[], ...options: readonly string[]) {
  const har = entries.map(
    ({method = 'GET', url, sent, received = {mimeType: 'application/json', text: '[]'}, baseUrl}) => ({
      request: {method, url, headers: [], ...(sent && {postData: sent})},
      response: {status: 200, headers: [], content: received},
      ...(baseUrl && {_baseUrl: baseUrl}),
    }),
  )
  const args = ['validate', '--contract', 'api', '--format', 'ndjson', '--as', 'har', ...options]
  const {code, stdout, stderr} = await runMain(args, {cwd: folder, stdin: JSON.stringify({log: {entries: har}})})
  const lines = stdout.split('\n').filter((line) => line !== '')
  const issues = lines.flatMap(
    (line) => (JSON.parse(line) as {issues: {part: string; code: string; path: string}[]}).issues,
  )
  return {code, stderr, issues: issues.map(({part, code: fault, path: at}) => `${part} ${fault} ${at}`)}
}

const at = 'https://api.books.example/v1'

describe('an HTTP Archive of a service with a base path', () => {
  test('is checked below it', async () => {
    const bad = {mimeType: 'application/json', text: '{"bad":1}'}
    const {code, issues} = await check([{url: `${at}/books?ids=1&ids=x`, received: bad}])
    expect([code, issues]).toEqual([1, ['request wrong-type /ids/1', 'response wrong-type ']])
  })

  test('keeps parameters that come twice, and answers in base64', async () => {
    const received = {mimeType: 'application/json', encoding: 'base64', text: Buffer.from('["a"]').toString('base64')}
    const {code, issues} = await check([{url: `${at}/books?ids=1&ids=2`, received}])
    expect([code, issues]).toEqual([0, []])
  })

  const boundary = 'multipart/form-data; boundary=x'
  test.each([
    {path: '/books', sent: {mimeType: urlEncoded, text: 'n=5'}, issues: []},
    {path: '/books', sent: {mimeType: urlEncoded, text: 'n=x'}, issues: ['request wrong-type /n']},
    {
      path: '/books',
      sent: {mimeType: urlEncoded, params: [{name: 'n', value: 'x'}]},
      issues: ['request wrong-type /n'],
    },
    {path: '/files', sent: {mimeType: boundary, params: [{name: 'n', value: '5'}]}, issues: []},
    {
      path: '/files',
      sent: {mimeType: boundary, params: [{name: 'm', value: '5'}]},
      issues: ['request missing-property /n'],
    },
    {path: '/xml', sent: {mimeType: 'application/xml', text: '<item><n>5</n></item>'}, issues: []},
    {
      path: '/xml',
      sent: {mimeType: 'application/xml', text: '<item><n>x</n></item>'},
      issues: ['request wrong-type /n'],
    },
    {path: '/xml', sent: {mimeType: 'application/json', text: '{"n":"5"}'}, issues: ['request wrong-type /n']},
    {path: '/xml', sent: {mimeType: 'text/csv', text: '5'}, issues: ['request wrong-content-type /content-type']},
  ])('reads the body of $path by its type: $issues', async ({path: below, sent, issues}) => {
    const received = below === '/xml' ? {mimeType: 'application/xml', text: '<a/>'} : undefined
    const found = await check([{method: 'POST', url: `${at}${below}`, sent, ...(received && {received})}])
    expect(found.issues).toEqual(issues)
  })
})

describe('traffic of no operation', () => {
  const foreign = {url: 'https://cdn.example/v1/books'}

  test('is counted and named', async () => {
    const {code, stderr} = await check([{url: `${at}/books?ids=1&ids=2`}, foreign, foreign, {url: `${at}/authors?x=1`}])
    expect(code).toBe(0)
    expect(stderr).toContain('1 valid, 0 invalid, 0 errors, 0 warnings, 3 of other services left out.')
    expect(stderr).toContain(
      'Left out, as no operation has them: GET https://cdn.example/v1/books (2 times), GET https://api.books.example/v1/authors.',
    )
  })

  test('is misuse where nothing else is there, unless that is accepted', async () => {
    const {code, stderr} = await check([foreign])
    expect(code).toBe(2)
    expect(stderr).toContain('Nothing was checked, expected at least one payload')
    expect((await check([foreign], '--allow-empty')).code).toBe(0)
  })

  test('is checked where the service is said to live there', async () => {
    const {code, issues} = await check(
      [{url: 'https://gateway.example/books/v1/books?ids=1'}],
      '--base-url',
      'https://gateway.example/books/v1',
    )
    expect([code, issues]).toEqual([1, ['request too-few-items /ids']])
  })

  test('is checked where an archive of our own says so', async () => {
    const url = 'http://internal.example/any/v1/books?ids=1'
    expect((await check([{url, baseUrl: 'http://internal.example/any'}])).issues).toEqual([
      'request too-few-items /ids',
    ])
  })
})

describe('recorded texts', () => {
  const json = {'content-type': 'application/json; charset=utf-8'}
  const got = {method: 'GET', url_path: '/v1/books?ids=1&ids=2', status: 200, response: null, response_headers: json}
  const exchange = async (more: object) => {
    const args = ['validate', '--contract', 'api', '--as', 'exchange', '--format', 'ndjson']
    const {stdout} = await runMain(args, {cwd: folder, stdin: JSON.stringify({...got, ...more})})
    const {issues} = JSON.parse(stdout) as {issues: {part: string; code: string; message: string; column: number}[]}
    return issues.map(({part, code, message}) => `${part} ${code}: ${message}`)
  }

  test.each([
    [{response_text: '["a", '}, ['response malformed-body: Found the end in the JSON, expected a value.']],
    [{response_text: 'null'}, []],
    [{response_text: '["a", ', cut_by: 'client'}, []],
    [{response_text: '["a", ', response_headers: {}}, []],
    [
      {response_text: '["a", ', response_headers: {...json, 'content-encoding': 'gzip'}},
      [
        'response malformed-body: Found the end in the JSON, expected a value. Its content coding "gzip" may be broken, or still be in place.',
      ],
    ],
  ])('%j that are no JSON though they claim to be are issues', async (more, issues) => {
    expect(await exchange(more)).toEqual(issues)
  })
})
