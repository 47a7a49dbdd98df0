import {expect, test} from 'vitest'
import {createClient, decodeEvents, decodeLines, type ClientOptions} from '../../src/client/index.ts'
import type {Route} from '../../src/route.ts'
import {streamOf} from '../sse/stream-of.ts'

const lines: Route = {method: 'get', path: '/lines', accept: 'application/x-jsonl'}
const events: Route = {
  method: 'get',
  path: '/events',
  accept: 'text/event-stream',
  events: {eventField: 'kind', terminal: ['end']},
}
const decoders = {'text/event-stream': decodeEvents, 'application/x-jsonl': decodeLines}

/** The values that were read, and the failure if there is one. */
async function read(route: Route, chunks: readonly string[], options: Partial<ClientOptions> = {}) {
  let pulled = 0
  const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      pulled += 1
      controller.enqueue(chunk)
    },
  })
  const body = streamOf(chunks.map((text) => new TextEncoder().encode(text))).pipeThrough(count)
  const fetch = () => Promise.resolve(new Response(body, {headers: {'content-type': route.accept!}}))
  const client = createClient({
    routes: {read: route},
    baseUrl: 'http://localhost',
    credentials: null,
    decoders,
    fetch,
    ...options,
  }) as unknown as {read: () => Promise<AsyncIterable<unknown>>}
  const values: unknown[] = []
  try {
    for await (const value of await client.read()) values.push(value)
    return {values, pulled}
  } catch (error) {
    return {values, pulled, error}
  }
}

test.each([
  {given: 'in one piece', chunks: ['"ab"\n"abcdefgh"\n']},
  {given: 'in several', chunks: ['"a', 'b"\n"abc', 'def', 'gh"\n']},
  {given: 'without an end', chunks: ['"ab"\n', '"abcd', 'efghi']},
])('gives the lines before one that is longer than it may be, and says how long that is: $given', async ({chunks}) => {
  const {values, error} = await read(lines, chunks, {maxEventSize: 9})
  expect(values).toEqual(['ab'])
  expect(error).toMatchObject({
    name: 'StreamError',
    reason: 'malformed',
    lastEventIndex: 0,
    message:
      'GET http://localhost/lines: a line is longer than 9 characters, the `maxEventSize`, after 1 of its parts.',
  })
})

test('takes a line that is as long as it may be', async () => {
  expect(await read(lines, ['"1234567"\n', '"1234567"'], {maxEventSize: 9})).toMatchObject({
    values: ['1234567', '1234567'],
  })
})

test('reads no further than a line may go', async () => {
  const {error, pulled} = await read(
    lines,
    Array.from({length: 1000}, () => 'x'.repeat(100)),
    {maxEventSize: 500},
  )
  expect(error).toMatchObject({reason: 'malformed'})
  expect(pulled).toBeLessThan(10)
})

test('holds the events of a stream to the same limit', async () => {
  const {error} = await read(events, ['data: {"kind":"abcdefgh"}\n\n'], {maxEventSize: 9})
  expect(error).toMatchObject({
    reason: 'malformed',
    message:
      'GET http://localhost/events: the stream holds an event that is longer than 9 characters, the `maxEventSize`, after 0 of its parts.',
  })
})

const empty = ['data\n\ndata:\n\n', 'event: ping\ndata: \n\n', 'data:\n\n'.repeat(20_000)]
test('passes over events without data, which keep a connection alive and hold no JSON', async () => {
  const chunks = [...empty, 'data: {"kind":"one"}\n\ndata:\n\ndata: {"kind":"end"}\n\n']
  expect(await read(events, chunks)).toMatchObject({values: [{kind: 'one'}, {kind: 'end'}]})
  const {values, error} = await read(events, [...empty, 'data: {"kind":"one"}\n\n', 'data: \u0020\n\n'])
  expect(values).toEqual([{kind: 'one'}])
  expect(error).toMatchObject({reason: 'malformed', lastEventIndex: 1})
})

test('gives texts that are empty, where the events of a stream are texts', async () => {
  const texts: Route = {...events, events: {eventField: '', terminal: [], done: '[DONE]', isText: true}}
  expect((await read(texts, ['data: a\n\ndata:\n\ndata: b\n\ndata: [DONE]\n\n'])).values).toEqual(['a', '', 'b'])
})

test('passes on an event that is called error, unless the description says that it reports one', async () => {
  const chunks = ['data: {"kind":"error","why":{"sort":"dry","text":"No water."}}\n\ndata: {"kind":"end"}\n\n']
  expect((await read(events, chunks)).values).toEqual([
    {kind: 'error', why: {sort: 'dry', text: 'No water.'}},
    {kind: 'end'},
  ])
  const declared = (error: NonNullable<NonNullable<Route['events']>['error']>): Route => ({
    ...events,
    events: {...events.events!, error},
  })
  const told = await read(
    declared({events: ['fault', 'error'], type: ['why', 'sort'], message: ['why', 'text']}),
    chunks,
  )
  expect(told.error).toMatchObject({
    reason: 'error-event',
    errorType: 'dry',
    message: 'GET http://localhost/events: the stream reported dry: No water., after 1 of its parts.',
  })
  const untold = await read(declared({events: ['error']}), chunks)
  expect(untold.error).toMatchObject({
    reason: 'error-event',
    errorType: null,
    message: 'GET http://localhost/events: the stream reported an error, after 1 of its parts.',
  })
})

test.each([
  {given: 'between events', end: '', want: undefined},
  {
    given: 'within an event',
    end: 'data: {"kind":"b"}\n',
    want: {
      reason: 'truncated',
      message: 'GET http://localhost/events: the stream ended without the end of an event, after 1 of its parts.',
    },
  },
])('a stream without a last event may end $given', async ({end, want}) => {
  const {events: _, ...route} = events
  const {values, error} = await read(route, [`data: {"type":"a"}\n\n${end}`])
  expect(values).toEqual([{type: 'a'}])
  expect(error).toEqual(want && expect.objectContaining(want))
})

test('a check that gives a promise is waited for', async () => {
  const order: string[] = []
  const check = async (_: string, event: unknown) => {
    await Promise.resolve()
    order.push((event as {kind: string}).kind)
    if (order.length === 3) throw new Error('checked')
  }
  const {values, error} = await read(events, ['data: {"kind":"a"}\n\ndata: {"kind":"b"}\n\ndata: {"kind":"c"}\n\n'], {
    validate: {event: check},
  })
  expect([values, order]).toEqual([
    [{kind: 'a'}, {kind: 'b'}],
    ['a', 'b', 'c'],
  ])
  expect(error).toMatchObject({message: 'checked'})
})
