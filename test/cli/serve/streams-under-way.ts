import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import {text} from 'node:stream/consumers'
import {brotliCompressSync} from 'node:zlib'
import type {Exchange} from '../../../src/validate/index.ts'

/** Streams through a proxy, of which each ends in another way, and what is recorded of them. */

const transcript = readFileSync(path.resolve('openapi/examples/createMessage/text.sse'))
const half = transcript.subarray(0, transcript.indexOf('\n\n') + 2)

/** The ways, by turns. Those that stall wait for `finish`. */
const ways = ['waits', 'stalls', 'compressed', 'client leaves', 'service breaks', 'no headers'] as const
type Way = (typeof ways)[number] | 'whole'

/** The side that ends a stream of each way, where the proxy is stopped before `finish`. */
export const endedBy: Readonly<Record<Way, Exchange['cut_by']>> = {
  whole: undefined,
  waits: 'proxy',
  stalls: 'proxy',
  compressed: 'proxy',
  'client leaves': 'client',
  'service breaks': 'service',
  'no headers': 'service',
}

/** A service of such streams: a request names its way. */
export async function startStreams() {
  const stalled: (() => void)[] = []
  const answers: Record<Way, (response: ServerResponse) => void> = {
    whole: (response) => head(response).end(transcript),
    waits: (response) => void stalled.push(() => head(response).end(transcript)),
    stalls(response) {
      head(response).write(half)
      stalled.push(() => response.end(transcript.subarray(half.length)))
    },
    compressed(response) {
      head(response.setHeader('content-encoding', 'br')).write(brotliCompressSync(transcript).subarray(0, -8))
      stalled.push(() => response.end(brotliCompressSync(transcript).subarray(-8)))
    },
    'client leaves': (response) => void head(response).write(half),
    'service breaks': (response) => void head(response).write(half, () => response.destroy()),
    'no headers': (response) => void response.destroy(),
  }
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing)).listen(0, '127.0.0.1')
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const {messages} = JSON.parse(await text(incoming)) as ReturnType<typeof toRequest>
    answers[wayOf(messages[0]!.content)](outgoing)
  }
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** The number of streams that wait. */
    stalled: () => stalled.length,
    finish: () => stalled.forEach((end) => end()),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function head(response: ServerResponse): ServerResponse {
  return response.writeHead(200, {'content-type': 'text/event-stream'})
}

const toRequest = (content: string) => ({
  model: 'claude-3-opus-20240229',
  max_tokens: 1024,
  stream: true,
  messages: [{role: 'user', content}],
})

/** The request of a stream, which is different from all others. */
export const namesOf = (count: number, given?: Way) =>
  Array.from({length: count}, (_, index) => `${index}: ${given ?? ways[index % ways.length]!}`)

function wayOf(name: string): Way {
  return name.replace(/^\d+: /, '') as Way
}

/** Reads a stream as its way says, and resolves when it is over for the client, however that came. */
export async function read(url: string, name: string): Promise<void> {
  const leave = new AbortController()
  try {
    const response = await fetch(`${url}/v1/messages`, {
      method: 'POST',
      headers: {'content-type': 'application/json', 'anthropic-version': '2023-06-01'},
      body: JSON.stringify(toRequest(name)),
      signal: leave.signal,
    })
    for await (const _chunk of response.body!) if (wayOf(name) === 'client leaves') leave.abort()
  } catch {
    // What came of it is in the recording.
  }
}

/** Each stream of a recording by its request, with who ended it before its time. */
export function readEnds(file: string): {readonly name: string; readonly by: Exchange['cut_by']}[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const {request, cut_by: by} = JSON.parse(line) as Exchange & {request: ReturnType<typeof toRequest>}
    return {name: request.messages[0]!.content, by}
  })
}

/** The same as `readEnds` gives of streams of which all are recorded once. */
export function endsOf(names: readonly string[], {areFinished = false} = {}) {
  return names.map((name) => {
    const by = endedBy[wayOf(name)]
    return {name, by: by === 'proxy' && areFinished ? undefined : by}
  })
}
