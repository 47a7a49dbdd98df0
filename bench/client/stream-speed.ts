import Anthropic from '@anthropic-ai/sdk'
import {createMessagesClient} from 'messages-openapi'
import {createValidation} from 'messages-openapi/validate'
import {printTable} from '../measure.ts'

const deltas = 20_000
const rounds = 31
/** Rounds that let the compiler settle. */
const warmUp = 20
const body = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user' as const, content: 'Hello'}]}
const bytes = new TextEncoder().encode(transcript())

type Readers = Readonly<Record<string, (chunkSize: number) => Promise<unknown>>>

/** Ways to read the same stream, given chunks of a size. The compiler learns from all that runs: those of a table have a loop of their own. */
const iterated: Readers = {
  ours: (size) => iterate(ours(size).stream(body)),
  theirs: (size) => iterate(theirs(size).messages.create({...body, stream: true})),
}
const accumulated: Readers = {
  ours: async (size) => (await ours(size).stream(body)).finalMessage(),
  theirs: (size) => theirs(size).messages.stream(body).finalMessage(),
  'ours, each event validated': async (size) => (await ours(size, true).stream(body)).finalMessage(),
}

for (const [title, readers] of Object.entries({Iterated: iterated, 'To the final message': accumulated})) {
  const names = Object.keys(readers).filter((name) => name !== 'theirs')
  const rows: (string | number)[][] = []
  for (const size of [16_384, 256]) {
    const {theirs: unit, ...times} = await leastTimes(readers, size)
    rows.push([size, ...names.map((name) => (unit! / times[name]!).toFixed(2))])
  }
  printTable(`${title}: events per second, @anthropic-ai/sdk = 1`, ['bytes a chunk', ...names], rows)
}

/** In turn, the least of each, and in time of the processor: what else the machine does must not decide. */
async function leastTimes(readers: Readers, size: number): Promise<Record<string, number>> {
  const least: Record<string, number> = {}
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [name, read] of Object.entries(readers)) {
      const start = process.cpuUsage()
      await read(size)
      const {user, system} = process.cpuUsage(start)
      if (round >= 0) least[name] = Math.min(least[name] ?? Infinity, user + system)
    }
  }
  return least
}

function ours(chunkSize: number, isValidated = false) {
  const fetch = () => Promise.resolve(respond(chunkSize))
  return createMessagesClient({
    apiKey: 'example-key',
    fetch,
    ...(isValidated && {validate: createValidation({response: 'error'})}),
  })
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
  const start = {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: body.model,
    content: [],
    stop_reason: null,
    stop_sequence: null,
  }
  const events = [
    {type: 'message_start', message: {...start, usage: {input_tokens: 10, output_tokens: 1}}},
    {type: 'content_block_start', index: 0, content_block: {type: 'text', text: ''}},
    ...Array.from({length: deltas}, (_, index) => ({
      type: 'content_block_delta',
      index: 0,
      delta: {type: 'text_delta', text: `word ${index} `},
    })),
    {type: 'content_block_stop', index: 0},
    {type: 'message_delta', delta: {stop_reason: 'end_turn', stop_sequence: null}, usage: {output_tokens: deltas}},
    {type: 'message_stop'},
  ]
  return events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('')
}
