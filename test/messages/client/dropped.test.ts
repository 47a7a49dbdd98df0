import {afterEach, beforeEach, expect, test} from 'vitest'
import {createMessagesClient, type MessagesClientOptions} from '../../../src/messages/client.ts'
import {createValidation} from '../../../src/messages/validate.ts'
import {fakeFetch} from '../../client/fake-fetch.ts'
import {hello, helloEvents, transcribe} from './hello.ts'

const body = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user' as const, content: 'Hello'}]}
const half = transcribe(helloEvents.slice(0, 4))
const stream = (text: string) => new Response(text, {headers: {'content-type': 'text/event-stream'}})
const errorEvent = 'data: {"type":"error","error":{"type":"overloaded_error","message":"Sorry."}}\n\n'

const stray: unknown[] = []
const note = (reason: unknown) => void stray.push(reason)
beforeEach(() => {
  stray.length = 0
  process.on('unhandledRejection', note)
})
afterEach(() => void process.off('unhandledRejection', note))

const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

function create(responses: readonly Response[], options: MessagesClientOptions = {}) {
  return createMessagesClient({
    baseUrl: 'http://localhost',
    apiKey: 'example-key',
    maxRetries: 0,
    ...fakeFetch(...responses),
    ...options,
  })
}

test.each([
  {given: 'ends early', text: half, want: {name: 'StreamError', reason: 'truncated'}},
  {
    given: 'reports an error',
    text: half + errorEvent,
    want: {name: 'StreamError', reason: 'error-event', errorType: 'overloaded_error'},
  },
  {given: 'is broken', text: `${half}data: {\n\n`, want: {name: 'StreamError', reason: 'malformed'}},
])(
  'a message that is asked for while the events are read fails nobody else, though the stream $given',
  async ({text, want}) => {
    const reading = await create([stream(text)]).stream(body)
    const message = reading.finalMessage()
    void reading.finalMessage()
    void reading.text().next()
    const iterate = async () => {
      for await (const _ of reading);
    }
    await expect(iterate()).rejects.toMatchObject(want)
    await settled()
    expect(stray).toEqual([])
    await expect(message).rejects.toMatchObject(want)
  },
)

test('the error of an aborted stream reaches those who wait, and nobody else', async () => {
  const pending = new Response(
    new ReadableStream({start: (controller) => controller.enqueue(new TextEncoder().encode(half))}),
    {headers: {'content-type': 'text/event-stream'}},
  )
  const reading = await create([pending]).stream(body)
  const message = reading.finalMessage()
  reading.abort(new Error('enough'))
  await settled()
  expect(stray).toEqual([])
  await expect(message).rejects.toThrow('enough')
})

const page = () => Response.json({data: [{id: 'a'}], has_more: true, first_id: 'a', last_id: 'a'})
const tool = {
  name: 'look',
  description: 'Looks.',
  input_schema: {type: 'object' as const},
  run: () => Promise.reject(new Error('broken')),
}
const calling = Response.json({
  ...hello,
  content: [{type: 'tool_use', id: 'toolu_1', name: 'look', input: {}}],
  stop_reason: 'tool_use',
})

test.each<{given: string; drop: () => void}>([
  {given: 'a stream that is refused', drop: () => void create([new Response(null, {status: 529})]).stream(body)},
  {given: 'a loop of tools', drop: () => void create([calling]).runTools(body, {tools: [tool]})},
  {
    given: 'an invalid request',
    drop: () => void create([], {validate: createValidation()}).createMessage({...body, max_tokens: -1}),
  },
  {
    given: 'a page after the first',
    drop: () =>
      void create([page()])
        .listModels()
        .then((models) => {
          const items = models[Symbol.asyncIterator]()
          for (let ahead = 0; ahead < 3; ahead += 1) void items.next()
        }),
  },
  {
    given: 'the results of a batch',
    drop: () =>
      void create([new Response('{')])
        .getMessageBatchResults({message_batch_id: 'x'})
        .then((results) => void results[Symbol.asyncIterator]().next()),
  },
])('nobody hears of $given that is dropped', async ({drop}) => {
  drop()
  await settled()
  expect(stray).toEqual([])
})
