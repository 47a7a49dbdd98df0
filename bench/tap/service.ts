import {once} from 'node:events'
import {createServer, type IncomingHttpHeaders, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {setImmediate as turn, setTimeout as sleep} from 'node:timers/promises'
import {serveParent} from './child.ts'

const start = {
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'm',
  content: [],
  stop_reason: null,
  stop_sequence: null,
}
const opening = [
  {type: 'message_start', message: {...start, usage: {input_tokens: 10, output_tokens: 1}}},
  {type: 'content_block_start', index: 0, content_block: {type: 'text', text: ''}},
]
const closing = [
  {type: 'content_block_stop', index: 0},
  {type: 'message_delta', delta: {stop_reason: 'end_turn', stop_sequence: null}, usage: {output_tokens: 10}},
  {type: 'message_stop'},
]
const sent = {bytes: 0, events: 0}

/** A service that streams as the headers of the request ask, each delta with its number. */
const server = createServer((request, response) => {
  request.resume().on('end', () => void stream(request.headers, response))
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')
serveParent(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, () => sent)

async function stream(headers: IncomingHttpHeaders, response: ServerResponse): Promise<void> {
  const [deltas, size, pace] = ['deltas', 'size', 'pace'].map((name) => Number(headers[`x-${name}`] ?? 0)) as [
    number,
    number,
    number,
  ]
  const end = performance.now() + Number(headers['x-milliseconds'] ?? Infinity)
  response.writeHead(200, {'content-type': 'text/event-stream'})
  for (const event of opening) await write(response, event)
  for (let number = 0; number < deltas && performance.now() < end && !response.destroyed; number++) {
    await write(response, {
      type: 'content_block_delta',
      index: 0,
      delta: {type: 'text_delta', text: `${number} `.padEnd(size, '.')},
    })
    sent.events++
    // A socket that takes all at once would keep the others from their turn.
    if (pace > 0) await sleep(pace)
    else if (number % 100 === 0) await turn()
  }
  for (const event of closing) await write(response, event)
  response.end()
}

async function write(
  response: ServerResponse,
  event: {readonly type: string; readonly [name: string]: unknown},
): Promise<void> {
  const text = `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`
  sent.bytes += text.length
  if (!response.write(text) && !response.destroyed) await drained(response)
}

/** Resolves when there is room again, or no one left to write to. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off('drain', done).off('close', done)
      resolve()
    }
    response.on('drain', done).on('close', done)
  })
}
