import {expect, test} from 'vitest'
import {conform} from '../../src/entries/conform.ts'
import {createMock, type MockOptions} from '../../src/entries/mock.ts'
import {compileModules} from '../validate/compile.ts'
import {shelves} from './shelves.ts'

const {contract, examples} = await compileModules(shelves)
const refuse = ({status, headers = {}, issues}: Parameters<NonNullable<MockOptions['refuse']>>[0]) => ({
  status,
  headers,
  mediaType: 'application/json',
  body: JSON.stringify({detail: issues[0].message}),
})

const target = 'http://127.0.0.1:9/base'
type Handler = (request: Request) => Promise<Response>

/** A mock of the contract, beneath the base path of the target. */
function serve(change: (handler: Handler) => Handler = (handler) => handler) {
  const mock = createMock({contract, examples, refuse})
  const beneath: Handler = (request) => mock(new Request(request.url.replace('/base', ''), request))
  const handler = change(beneath)
  return conform({target, contract, examples, fetch: (input, init) => handler(new Request(input, init))})
}

const failedOf = ({checks}: Awaited<ReturnType<typeof conform>>) =>
  checks.filter(({outcome}) => outcome === 'failed').map(({code}) => code)

test('the mock of a contract of another service passes', async () => {
  const report = await serve()
  expect(failedOf(report)).toEqual([])
  expect(report.totals.passed).toBeGreaterThan(8)
})

const right: Handler = () => Promise.resolve(Response.json({}))

test.each<[what: string, change: (handler: Handler) => Handler, codes: readonly string[]]>([
  [
    'answers anything with a success',
    () => right,
    [
      'bad-request',
      'described-status',
      'missing-credentials',
      'missing-parameters',
      'response-body',
      'unknown-path',
      'wrong-method',
    ],
  ],
  [
    'answers successes as HTML',
    (handler) => async (request) => {
      const response = await handler(request)
      return response.ok && response.status !== 204
        ? new Response('<p>', {status: response.status, headers: {'content-type': 'text/html'}})
        : response
    },
    ['media-type'],
  ],
  [
    'asks for no credentials',
    (handler) => (request) => {
      const headers = new Headers(request.headers)
      headers.set('x-key', 'key')
      return handler(new Request(request, {headers}))
    },
    ['missing-credentials'],
  ],
  [
    'takes names of any length',
    (handler) => async (request) => {
      const text = await request.clone().text()
      const {method, url, headers} = request
      return handler(/"a{21}"/.test(text) ? new Request(url, {method, headers, body: '{"name": "a"}'}) : request)
    },
    ['faults'],
  ],
  [
    'forgets the name of a shelf',
    (handler) => async (request) => {
      const response = await handler(request)
      return request.url.includes('/shelves/') && response.ok ? Response.json({id: 's1'}) : response
    },
    ['response-body'],
  ],
  [
    'refuses kinds',
    (handler) => async (request) => {
      const isRefused = (await request.clone().text()).includes('"kind":"book"')
      return isRefused ? Response.json({detail: 'No books.'}, {status: 409}) : handler(request)
    },
    ['values'],
  ],
])('a server that %s fails the checks that say so', async (_what, change, codes) => {
  expect(failedOf(await serve(change)).sort()).toEqual(codes)
})
