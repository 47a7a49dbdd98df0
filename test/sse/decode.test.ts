import {expect, test} from 'vitest'
import {decode, decodeText, type DecodeOptions, EventTooLargeError, type ServerSentEvent} from '../../src/sse/index.ts'
import {growthOfCharacters} from '../count-characters.ts'
import {streamOf} from './stream-of.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function decodeAll(chunks: readonly Uint8Array[], options?: DecodeOptions): Promise<ServerSentEvent[]> {
  const events: ServerSentEvent[] = []
  for await (const event of decode(streamOf(chunks), options)) events.push(event)
  return events
}

/** Pairs of event name and data, which is all that most cases are about. */
const brief = (events: readonly ServerSentEvent[]) => events.map(({event, data}) => [event, data])

const transcripts: readonly {given: string; text: string; want: readonly (readonly [event: string, data: string])[]}[] =
  [
    {
      given: 'line feeds',
      text: 'event: a\ndata: 1\n\nevent: b\ndata: 2\n\n',
      want: [
        ['a', '1'],
        ['b', '2'],
      ],
    },
    {
      given: 'carriage returns',
      text: 'event: a\rdata: 1\r\revent: b\rdata: 2\r\r',
      want: [
        ['a', '1'],
        ['b', '2'],
      ],
    },
    {
      given: 'CRLF',
      text: 'event: a\r\ndata: 1\r\n\r\nevent: b\r\ndata: 2\r\n\r\n',
      want: [
        ['a', '1'],
        ['b', '2'],
      ],
    },
    {
      given: 'all line ends in turn',
      text: 'event: a\rdata: 1\n\r\ndata: 2\r\n\rdata: 3\n\n',
      want: [
        ['a', '1'],
        ['message', '2'],
        ['message', '3'],
      ],
    },
    {
      given: 'LF CR, which is two line ends',
      text: 'data: 1\n\rdata: 2\n\r',
      want: [
        ['message', '1'],
        ['message', '2'],
      ],
    },
    {given: 'a byte order mark', text: '\uFEFFdata: 1\n\n', want: [['message', '1']]},
    {
      given: 'a second byte order mark, which is part of a field name',
      text: '\uFEFF\uFEFFdata: 1\n\ndata: 2\n\n',
      want: [['message', '2']],
    },
    {given: 'comments', text: ': hello\n:\ndata: 1\n: between\n\n:\n\n', want: [['message', '1']]},
    {given: 'several data lines', text: 'data: {\ndata:  "a": 1\ndata: }\n\n', want: [['message', '{\n "a": 1\n}']]},
    {given: 'no space after the colon', text: 'event:a\ndata:1\n\n', want: [['a', '1']]},
    {
      given: 'fields without a colon',
      text: 'data\n\ndata\ndata\n\n',
      want: [
        ['message', ''],
        ['message', '\n'],
      ],
    },
    {
      given: 'an event without data, whose name does not outlive it',
      text: 'event: a\n\ndata: 1\n\n',
      want: [['message', '1']],
    },
    {given: 'unknown fields', text: 'datum: 0\ndata: 1\nDATA: 2\n\n', want: [['message', '1']]},
    {given: 'characters of two to four bytes', text: 'event: é\ndata: 日本 🦜\n\n', want: [['é', '日本 🦜']]},
    {given: 'an event that the end cuts off', text: 'data: 1\n\ndata: 2\n', want: [['message', '1']]},
    {given: 'nothing', text: '', want: []},
  ]

test.each(transcripts)('reads $given', ({text, want}) => {
  expect(brief(decodeText(text))).toEqual(want)
})

test.each(transcripts)(
  'reads $given, cut in two at each byte, in single bytes and with empty chunks',
  async ({text, want}) => {
    const all = bytes(text)
    for (let at = 0; at <= all.length; at += 1) {
      expect(brief(await decodeAll([all.subarray(0, at), all.subarray(at)])), `cut at byte ${at}`).toEqual(want)
    }
    expect(brief(await decodeAll([...all].flatMap((byte) => [Uint8Array.of(byte), new Uint8Array()])))).toEqual(want)
  },
)

test('replaces bytes that are no UTF-8', async () => {
  expect(brief(await decodeAll([bytes('data: a'), Uint8Array.of(0xff), bytes('b\n\n')]))).toEqual([
    ['message', 'a\uFFFDb'],
  ])
})

test('remembers the last id, and ignores one with a NUL', () => {
  const events = decodeText('data: 1\n\nid: x\ndata: 2\n\nid: y\0\ndata: 3\n\nid\ndata: 4\n\n')
  expect(events.map(({id}) => id)).toEqual(['', 'x', 'x', ''])
})

test('reports reconnection times of digits alone', () => {
  const times: number[] = []
  decodeText('retry: 1500\nretry: 2s\nretry:\nretry: 0\n\n', {onRetry: (time) => times.push(time)})
  expect(times).toEqual([1500, 0])
})

test.each([
  {given: 'a data line that has ended', text: 'event: a\ndata: 1\n', want: {event: 'a', data: '1', id: ''}},
  {
    given: 'a data line that has not ended',
    text: 'event: a\ndata: 1\ndata: {"b',
    want: {event: 'a', data: '1\n{"b', id: ''},
  },
])('tells that the input ended within an event: $given', async ({text, want}) => {
  const incomplete: ServerSentEvent[] = []
  const options = {onIncomplete: (event: ServerSentEvent) => void incomplete.push(event)}
  decodeText(text, options)
  await decodeAll([bytes(text)], options)
  expect(incomplete).toEqual([want, want])
})

test.each(['data: 1\n\n', ': bye\n', ': by', 'data: 1\r\n\r', 'dat', 'event: a\n'])(
  'tells nothing of an input that ended between events: %j',
  (text) => {
    const incomplete: ServerSentEvent[] = []
    decodeText(text, {onIncomplete: (event) => void incomplete.push(event)})
    expect(incomplete).toEqual([])
  },
)

test.each([
  {given: 'one line', text: `data: ${'x'.repeat(200)}\n\n`},
  {given: 'a line that never ends', text: `data: ${'x'.repeat(200)}`},
  {given: 'many lines', text: 'data: x\n'.repeat(60)},
  {given: 'a comment', text: `: ${'x'.repeat(200)}`},
])('refuses an event over the limit in $given', async ({text}) => {
  const all = bytes(text)
  await expect(decodeAll([all], {maxEventSize: 100})).rejects.toThrow(EventTooLargeError)
  await expect(
    decodeAll(
      [...all].map((byte) => Uint8Array.of(byte)),
      {maxEventSize: 100},
    ),
  ).rejects.toThrow(/longer than 100 characters/)
})

test('allows any number of events under the limit', async () => {
  expect(await decodeAll([bytes('data: xxxxx\n\n'.repeat(1000))], {maxEventSize: 100})).toHaveLength(1000)
})

test('cancels the stream when the consumer stops early', async () => {
  let cancelled = false
  const stream = streamOf([bytes('data: 1\n\ndata: 2\n\n')], {stayOpen: true, onCancel: () => (cancelled = true)})
  for await (const event of decode(stream)) {
    expect(event.data).toBe('1')
    break
  }
  expect(cancelled).toBe(true)
  expect(stream.locked).toBe(false)
})

test('passes on the error of a stream that breaks', async () => {
  const stream = new ReadableStream<Uint8Array>({start: (controller) => controller.error(new Error('gone'))})
  await expect(decode(stream).next()).rejects.toThrow('gone')
  expect(stream.locked).toBe(false)
})

test('reads no further than it is asked for', async () => {
  let pulled = 0
  const stream = new ReadableStream<Uint8Array>(
    {pull: (controller) => controller.enqueue(bytes(`data: ${(pulled += 1)}\n\n`))},
    {highWaterMark: 0},
  )
  const events = decode(stream)
  await events.next()
  await events.next()
  expect(pulled).toBe(2)
  await events.return()
})

test('reads one event that arrives in small chunks in proportion to its length', async () => {
  const decodeEvent = async (pieces: number) => {
    const [event] = await decodeAll([
      bytes('data: '),
      ...Array.from({length: pieces}, () => bytes('x'.repeat(16))),
      bytes('\n\n'),
    ])
    expect(event?.data.length).toBe(pieces * 16)
  }
  expect(await growthOfCharacters(decodeEvent, 500)).toBeLessThan(4.4)
})
