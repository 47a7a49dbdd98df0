import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import type {Message, StreamEvent} from '#generated/documented/types.js'
import {StreamError} from '../../../src/client/index.ts'
import {createMessagesClient} from '../../../src/messages/client.ts'
import {accumulate} from '../../../src/messages/stream/accumulate.ts'
import {validateResponse} from '../../../src/messages/validate.ts'
import {decodeText} from '../../../src/sse/index.ts'
import {numbersOf} from '../../sample.ts'
import {streamOf} from '../../sse/stream-of.ts'

const folder = path.resolve(import.meta.dirname, '../../../openapi/examples/createMessage')
const transcripts = readdirSync(folder)
  .filter((file) => file.endsWith('.sse'))
  .map((file) => ({file, text: readFileSync(path.join(folder, file), 'utf8')}))
const body = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user' as const, content: 'Hello'}]}

/** All that a stream gives when its bytes come in these chunks: events, and the final message or the error. */
async function readInChunks(chunks: readonly Uint8Array[]) {
  const fetch = () => Promise.resolve(new Response(streamOf(chunks), {headers: {'content-type': 'text/event-stream'}}))
  const stream = await createMessagesClient({baseUrl: 'http://localhost', apiKey: 'example-key', fetch}).stream(body)
  const events: StreamEvent[] = []
  try {
    for await (const event of stream) events.push(event)
    return {events, message: await stream.finalMessage()}
  } catch (error) {
    if (!(error instanceof StreamError)) throw error
    return {events, reason: error.reason, message: error.partial as Message}
  }
}

function splitAtRandom(bytes: Uint8Array, seed: number): Uint8Array[] {
  const chunks: Uint8Array[] = []
  for (let at = 0; at < bytes.length;) {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    chunks.push(bytes.subarray(at, (at += 1 + (seed % 97))))
  }
  return chunks
}

/** So far apart are the cuts of one run; with each run they move by one, so that there is a cut at each byte. */
const everyOther = 250

function splitEvery(bytes: Uint8Array, first: number): Uint8Array[] {
  const chunks = [bytes.subarray(0, first)]
  for (let at = first; at < bytes.length; at += everyOther) chunks.push(bytes.subarray(at, at + everyOther))
  return chunks
}

test.each(transcripts)('$file gives the same events and message however it is cut', async ({text}) => {
  const bytes = new TextEncoder().encode(text)
  // Texts are compared in no time, and there are thousands of them.
  const read = async (chunks: readonly Uint8Array[]) => JSON.stringify(await readInChunks(chunks))
  const whole = await read([bytes])
  for (const at of numbersOf(1, everyOther + 1, 125))
    expect(await read(splitEvery(bytes, at)), `cut at byte ${at} and then each ${everyOther}`).toBe(whole)
  for (const seed of numbersOf(1, 21, 7)) expect(await read(splitAtRandom(bytes, seed)), `seed ${seed}`).toBe(whole)
  expect(await read([...bytes].map((byte) => Uint8Array.of(byte)))).toBe(whole)
})

test.each(transcripts.filter(({text}) => text.includes('event: message_stop')))(
  '$file amounts to a valid message',
  async ({text}) => {
    const {events, message} = await readInChunks([new TextEncoder().encode(text)])
    expect(validateResponse('createMessage', 200, message)).toMatchObject({valid: true, issues: []})
    expect(accumulate(decodeText(text).map(({data}) => JSON.parse(data) as StreamEvent))).toEqual(message)
    expect(accumulate(events)).toEqual(message)
  },
)

test.each(transcripts)(
  '$file fails as truncated at each byte before its end, with what had arrived',
  async ({text}) => {
    const bytes = new TextEncoder().encode(text)
    const {events} = await readInChunks([bytes])
    const end = text.lastIndexOf('event: ')
    for (const at of numbersOf(0, Buffer.byteLength(text.slice(0, end)), 503)) {
      const cut = await readInChunks([bytes.subarray(0, at)])
      expect(cut.reason, `cut at byte ${at}`).toBe('truncated')
      expect(cut.events).toEqual(events.slice(0, cut.events.length))
    }
  },
)
