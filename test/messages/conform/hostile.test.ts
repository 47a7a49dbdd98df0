import {expect, test} from 'vitest'
import {conform} from '../../../src/entries/conform.ts'
import {encode} from '../../../src/sse/index.ts'
import {target} from './native-mock.ts'

const limits = {idle: 40, total: 120, bytes: 100_000}

/** Runs checks against a server that a function stands in for. */
const runAgainst = (fetch: (request: Request) => Promise<Response>) =>
  conform({target, fetch: (input, init) => fetch(new Request(input, init)), limits, wait: () => Promise.resolve()})

const endless = () =>
  new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new TextEncoder().encode('a'.repeat(9_000))),
  })

const servers: readonly (readonly [what: string, server: () => Promise<Response>, message: RegExp])[] = [
  ['hangs', () => new Promise(() => {}), /^Found no response within 0\.04 seconds, expected a message/],
  [
    'hangs within its response',
    () => Promise.resolve(new Response(new ReadableStream({start: (c) => c.enqueue(new Uint8Array([123]))}))),
    /^Found nothing more of the response within 0\.04 seconds, expected a message/,
  ],
  [
    'breaks the connection',
    () => Promise.reject(new TypeError('fetch failed', {cause: Object.assign(new Error('read ECONNRESET'))})),
    /^Found a connection that broke \(read ECONNRESET\), expected a message/,
  ],
  [
    'sends what its content coding is not',
    () => {
      const error = (c: ReadableStreamDefaultController) =>
        c.error(Object.assign(new Error('incorrect header check'), {code: 'Z_DATA_ERROR'}))
      return Promise.resolve(new Response(new ReadableStream({start: error}), {headers: {'content-encoding': 'gzip'}}))
    },
    /^Found a body that is not what its content coding "gzip" says \(incorrect header check\), expected a message/,
  ],
  [
    'sends bytes without an end',
    () => Promise.resolve(new Response(endless())),
    /^Found a response of more than 100,000 bytes/,
  ],
  [
    'answers HTML',
    () => Promise.resolve(new Response('<html>', {headers: {'content-type': 'text/html'}})),
    /^Found the status 200 with a body that is no JSON object, expected a message/,
  ],
  [
    'answers 502',
    () => Promise.resolve(new Response('Bad gateway', {status: 502})),
    /^Found the status 502 \(Bad gateway\)/,
  ],
]

test.each(servers)(
  'a server that %s is told in a line, and all that needs a message is skipped',
  async (_what, server, message) => {
    const report = await runAgainst(server)
    const failed = report.checks.filter(({outcome}) => outcome === 'failed')
    expect(failed.find(({code}) => code === 'S1')?.failures[0]?.message).toMatch(message)
    const aboutBodies = ['S2', 'S22', 'S23', 'S24', 'content-not-empty', 'response-body']
    expect(report.checks.filter(({code, outcome}) => outcome === 'passed' && aboutBodies.includes(code))).toEqual([])
    expect(report.totals.skipped).toBeGreaterThan(30)
    expect(report.requests).toBeLessThan(15)
  },
)

const usage = {input_tokens: 9, output_tokens: 1}
const started = {
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  content: [],
  stop_reason: null,
  stop_sequence: null,
  usage,
}
const events = (model: unknown) => [
  {type: 'message_start', message: {...started, model}},
  {type: 'content_block_start', index: 0, content_block: {type: 'text', text: ''}},
  {type: 'content_block_delta', index: 0, delta: {type: 'text_delta', text: 'OK'}},
  {type: 'content_block_stop', index: 0},
  {type: 'message_delta', delta: {stop_reason: 'end_turn', stop_sequence: null}, usage},
  {type: 'message_stop'},
]

test('a model that writes nothing but "OK" fails no check of what a model writes', async () => {
  let count = 0
  const report = await runAgainst(async (request) => {
    const {stream, model} = (await request.json().catch(() => ({}))) as {stream?: boolean; model?: string}
    const id = `msg_${++count}`
    if (stream !== true) {
      const message = {...started, id, model, content: [{type: 'text', text: 'OK'}], stop_reason: 'end_turn'}
      return Response.json(message, {headers: {'request-id': 'r'}})
    }
    const texts = events(model).map((event) => {
      const own = 'message' in event ? {...event, message: {...event.message, id}} : event
      return encode({event: event.type, data: JSON.stringify(own)})
    })
    return new Response(texts.join(''), {headers: {'content-type': 'text/event-stream', 'request-id': 'r'}})
  })
  const outcomes = new Map(report.checks.map(({code, outcome}) => [code, outcome]))
  const ofModel = [
    'S8',
    'S10',
    'S18',
    'S19',
    'S22',
    'S23',
    'S24',
    'stream-tool-use',
    'tool-calls',
    'stream-events',
    'concurrent-streams',
  ]
  expect(ofModel.filter((code) => outcomes.get(code) === 'failed')).toEqual([])
  expect(['S10', 'S18', 'S19', 'stream-tool-use'].map((code) => outcomes.get(code))).toEqual(
    Array(4).fill('inconclusive'),
  )
  expect(outcomes.get('bad-request')).toBe('failed')
})
