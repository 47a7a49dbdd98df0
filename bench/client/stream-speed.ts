import Anthropic from '@anthropic-ai/sdk'
import {createMessagesClient} from 'messages-openapi'
import {createValidation} from 'messages-openapi/validate'
import {printTable} from '../measure.ts'

const deltas = 20_000
const rounds = 15
const body = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user' as const, content: 'Hello'}]}
const bytes = new TextEncoder().encode(transcript())

/** Ways to read the same stream, given chunks of a size. */
const readers: Readonly<Record<string, (chunkSize: number) => Promise<unknown>>> = {
  ours: (size) => iterate(ours(size).stream(body)),
  theirs: (size) => iterate(theirs(size).messages.create({...body, stream: true})),
  'ours, to the final message': async (size) => (await ours(size).stream(body)).finalMessage(),
  'theirs, to the final message': (size) => theirs(size).messages.stream(body).finalMessage(),
  'ours, to the final message, each event validated': async (size) => (await ours(size, true).stream(body)).finalMessage(),
}

const rows: (string | number)[][] = []
for (const size of [16_384, 256]) {
  const best = new Map<string, number>()
  // In turn, the best of each, and in time of the processor: what else the machine does must not decide.
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, read] of Object.entries(readers)) {
      const start = process.cpuUsage()
      await read(size)
      const {user, system} = process.cpuUsage(start)
      best.set(name, Math.min(best.get(name) ?? Infinity, user + system))
    }
  }
  const ratio = (one: string, other: string) => (best.get(other)! / best.get(one)!).toFixed(2)
  rows.push([
    size,
    ratio('ours', 'theirs'),
    ratio('ours, to the final message', 'theirs, to the final message'),
    ratio('ours, to the final message, each event validated', 'theirs, to the final message'),
  ])
}
printTable('Events per second, @anthropic-ai/sdk = 1', ['bytes a chunk', 'iterated', 'to the final message', 'to the final message, ours with validation'], rows)

function ours(chunkSize: number, isValidated = false) {
  const fetch = () => Promise.resolve(respond(chunkSize))
  return createMessagesClient({apiKey: 'example-key', fetch, ...(isValidated && {validate: createValidation({response: 'error'})})})
}

function theirs(chunkSize: number): Anthropic {
  return new Anthropic({apiKey: 'example-key', fetch: () => Promise.resolve(respond(chunkSize))})
}

async function iterate(stream: PromiseLike<AsyncIterable<unknown>>): Promise<void> {
  for await (const _ of await stream);
}

function respond(chunkSize: number): Response {
  let at = 0
  const source = {
    pull(controller: ReadableStreamDefaultController<Uint8Array>) {
      if (at >= bytes.length) controller.close()
      else controller.enqueue(bytes.subarray(at, (at += chunkSize)))
    },
  }
  return new Response(new ReadableStream(source, {highWaterMark: 0}), {headers: {'content-type': 'text/event-stream'}})
}

function transcript(): string {
  const start = {id: 'msg_1', type: 'message', role: 'assistant', model: body.model, content: [], stop_reason: null, stop_sequence: null}
  const events = [
    {type: 'message_start', message: {...start, usage: {input_tokens: 10, output_tokens: 1}}},
    {type: 'content_block_start', index: 0, content_block: {type: 'text', text: ''}},
    ...Array.from({length: deltas}, (_, index) => ({type: 'content_block_delta', index: 0, delta: {type: 'text_delta', text: `word ${index} `}})),
    {type: 'content_block_stop', index: 0},
    {type: 'message_delta', delta: {stop_reason: 'end_turn', stop_sequence: null}, usage: {output_tokens: deltas}},
    {type: 'message_stop'},
  ]
  return events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('')
}
