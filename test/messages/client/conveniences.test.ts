import {expect, test} from 'vitest'
import type {StreamEvent} from '#generated/documented/types.js'
import {parsePartialJson} from '../../../src/json/parse-partial-json.ts'
import {createMessagesClient, type MessagesClientOptions} from '../../../src/messages/client.ts'
import {fakeFetch} from '../../client/fake-fetch.ts'
import {streamOf} from '../../sse/stream-of.ts'
import {hello, helloEvents, helloTranscript, transcribe} from './hello.ts'

const body = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user' as const, content: 'Hello'}]}
const bytes = (text: string) => new TextEncoder().encode(text)

function createTestClient(responses: readonly (Response | Error)[], options: MessagesClientOptions = {}) {
  const {fetch, requests} = fakeFetch(...responses)
  return {
    client: createMessagesClient({baseUrl: 'http://localhost', apiKey: 'example-key', fetch, ...options}),
    requests,
  }
}

const eventStream = (...parts: readonly string[]) =>
  new Response(streamOf(parts.map(bytes)), {headers: {'content-type': 'text/event-stream'}})

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = []
  for await (const item of items) collected.push(item)
  return collected
}

test('iterates over the text of a stream, then gives the whole', async () => {
  const {client} = createTestClient([eventStream(helloTranscript)])
  const stream = await client.stream(body)
  expect(await collect(stream.text())).toEqual(['Hel', 'lo!'])
  expect(await stream.finalMessage()).toEqual(hello)
})

test('lets several readers see the same events', async () => {
  const {client} = createTestClient([eventStream(...helloEvents.map((event) => transcribe([event])))])
  const stream = await client.stream(body)
  const [message, events, text] = await Promise.all([stream.finalMessage(), collect(stream), collect(stream.text())])
  expect(message).toEqual(hello)
  expect(events).toEqual(helloEvents)
  expect(text.join('')).toBe('Hello!')
})

test('gives all readers the same error', async () => {
  const {client} = createTestClient([eventStream(transcribe(helloEvents.slice(0, 3)))])
  const stream = await client.stream(body)
  const errors = await Promise.all(
    [stream.finalMessage(), collect(stream), collect(stream.text())].map((reading) =>
      reading.catch((error: unknown) => error),
    ),
  )
  expect(errors[0]).toMatchObject({name: 'StreamError', reason: 'truncated'})
  expect(errors[1]).toBe(errors[0])
  expect(errors[2]).toBe(errors[0])
  await expect(stream.finalMessage()).rejects.toBe(errors[0])
})

test('passes on events and deltas that it does not know, and leaves them out of the message', async () => {
  const news = [
    {type: 'weather', sunny: true},
    {type: 'content_block_delta', index: 0, delta: {type: 'smell_delta', smell: 'hay'}},
  ]
  const events = [...helloEvents.slice(0, 2), ...(news as unknown as StreamEvent[]), ...helloEvents.slice(2)]
  const {client} = createTestClient([eventStream(transcribe(events))])
  const stream = await client.stream(body)
  expect(await collect(stream)).toEqual(events)
  expect(await stream.finalMessage()).toEqual(hello)
})

test('takes snapshots of a message that is underway, with the inputs of tools as far as they go', async () => {
  const start = {...hello, content: [], stop_reason: null}
  const events: StreamEvent[] = [
    {type: 'message_start', message: start},
    {type: 'content_block_start', index: 0, content_block: {type: 'tool_use', id: 'toolu_1', name: 'look', input: {}}},
    {
      type: 'content_block_delta',
      index: 0,
      delta: {type: 'input_json_delta', partial_json: '{"far": true, "at": [1, 2'},
    },
    {type: 'content_block_delta', index: 0, delta: {type: 'input_json_delta', partial_json: '3]}'}},
    {type: 'content_block_stop', index: 0},
    {type: 'message_stop'},
  ]
  const {client} = createTestClient([eventStream(transcribe(events))])
  const stream = await client.stream(body)
  expect(stream.snapshot()).toBeUndefined()
  const inputs: unknown[] = []
  for await (const _ of stream) {
    const [plain, partial] = [stream.snapshot()?.content[0], stream.snapshot(parsePartialJson)?.content[0]]
    inputs.push([plain?.type === 'tool_use' && plain.input, partial?.type === 'tool_use' && partial.input])
  }
  const whole = {far: true, at: [1, 23]}
  expect(inputs).toEqual([
    [false, false],
    [{}, {}],
    [{}, {far: true, at: [1]}],
    [{}, whole],
    [whole, whole],
    [whole, whole],
  ])
})

test('reads no further than the reader has come', async () => {
  let read = 0
  const chunks = helloEvents.map((event) => bytes(transcribe([event])))
  const source = new ReadableStream<Uint8Array>(
    {pull: (controller) => controller.enqueue(chunks[read++])},
    {highWaterMark: 0},
  )
  const {client} = createTestClient([new Response(source, {headers: {'content-type': 'text/event-stream'}})])
  const events = (await client.stream(body))[Symbol.asyncIterator]()
  await events.next()
  await events.next()
  expect(read).toBe(2)
})

test('iterates over all pages from the first', async () => {
  const model = (id: string) => ({type: 'model', id, display_name: id, created_at: '2024-02-29T00:00:00Z'})
  const page = (has_more: boolean, ...ids: string[]) =>
    Response.json({data: ids.map(model), has_more, first_id: ids[0], last_id: ids.at(-1)})
  const {client, requests} = createTestClient([page(true, 'a', 'b'), page(true, 'c'), page(false, 'd')])
  const models = await client.listModels({limit: 2})
  expect(models.data.map(({id}) => id)).toEqual(['a', 'b'])
  expect((await collect(models)).map(({id}) => id)).toEqual(['a', 'b', 'c', 'd'])
  expect(requests.map(({url}) => new URL(url).search)).toEqual([
    '?limit=2',
    '?limit=2&after_id=b',
    '?limit=2&after_id=c',
  ])
})

test('iterates backwards when it was asked for what comes before', async () => {
  const page = (has_more: boolean, id: string) => Response.json({data: [{id}], has_more, first_id: id, last_id: id})
  const {client, requests} = createTestClient([page(true, 'b'), page(false, 'a')])
  expect((await collect(await client.listMessageBatches({before_id: 'c'}))).map(({id}) => id)).toEqual(['b', 'a'])
  expect(requests.map(({url}) => new URL(url).search)).toEqual(['?before_id=c', '?before_id=b'])
})

test('puts parameters into the path, and refuses none of their characters', async () => {
  const {client, requests} = createTestClient([Response.json({id: 'a/b'})])
  await client.getModel({model_id: 'a/b?c'})
  expect(requests[0]?.url).toBe('http://localhost/v1/models/a%2Fb%3Fc')
})

test.each([
  {given: 'line feeds', text: '{"custom_id":"a"}\n{"custom_id":"b"}\n'},
  {given: 'CRLF and no end of the last line', text: '{"custom_id":"a"}\r\n\r\n{"custom_id":"b"}'},
])('iterates over the results of a batch, with $given, however they are cut', async ({text}) => {
  for (let at = 0; at <= text.length; at += 1) {
    const response = new Response(streamOf([bytes(text.slice(0, at)), bytes(text.slice(at))]), {
      headers: {'content-type': 'application/x-jsonl'},
    })
    const {client} = createTestClient([response])
    const results = await client.getMessageBatchResults({message_batch_id: 'msgbatch_1'})
    expect((await collect(results)).map(({custom_id}) => custom_id)).toEqual(['a', 'b'])
  }
})

test('tells the line of the results that is broken', async () => {
  const {client} = createTestClient([new Response('{"custom_id":"a"}\n{"custom_id"')])
  const results = await client.getMessageBatchResults({message_batch_id: 'msgbatch_1'})
  await expect(collect(results)).rejects.toMatchObject({name: 'StreamError', reason: 'malformed', lastEventIndex: 1})
})
