import {expect, test} from 'vitest'
import {checkStream} from '../../src/messages/validate.ts'
import {decodeText, EventLocator, splitTranscript} from '../../src/sse/index.ts'

/** The starts of the events, and the length, of a text that comes in pieces of `size`. */
function startsOf(text: string, size: number): number[] {
  const locator = new EventLocator({unit: 'bytes'})
  const starts: number[] = []
  for (let at = 0; at < text.length; at += size)
    starts.push(...locator.parse(text.slice(at, at + size)).map(({start}) => start))
  return [...starts, locator.position]
}

const ends = ['\n', '\r\n', '\r']
const sizes = [1, 2, 3, 1_000]

test.each(ends.flatMap((end) => sizes.map((size) => ({end, size}))))(
  'offsets are those of the first line of each event, with line ends $end, in pieces of $size',
  ({end, size}) => {
    const first = ['\uFEFFdata: ä€😀', '', ''].join(end)
    const second = [': a comment', 'event: b', 'data: b', '', ''].join(end)
    const bytes = (text: string) => new TextEncoder().encode(text).length
    expect(startsOf(first + second, size)).toEqual([0, bytes(first), bytes(first + second)])
    expect(startsOf(`${end}${second}data: cut`, size)).toEqual([bytes(end), bytes(`${end}${second}data: cut`)])
  },
)

test('an event is given as soon as it has ended, though a CR may be half of a line end', () => {
  const locator = new EventLocator({unit: 'bytes'})
  const starts = ['data: a\r\r', 'data: b\r\r', '\ndata: c\r\r'].map((text) =>
    locator.parse(text).map(({start}) => start),
  )
  expect(starts).toEqual([[0], [9], [19]])
})

test.each([1, 2, 3, 1_000])('in pieces of %i, the events are those of the whole text', (size) => {
  const text = '\uFEFFid: 1\ndata: a\r\r\n: none\r\rdata\ndata: b\r\n\r\n\n\nevent: c\ndata: c\n\ndata: cut'
  const locator = new EventLocator({unit: 'characters'})
  const located = Array.from({length: Math.ceil(text.length / size)}, (_, at) =>
    locator.parse(text.slice(at * size, (at + 1) * size)),
  ).flat()
  expect(located.map(({event}) => event)).toEqual(decodeText(text))
  expect(locator.finish()).toMatchObject({event: {data: 'cut'}, start: text.indexOf('data: cut'), end: text.length})
})

test.each(['\n', '\r\n', '\r'])(
  'a transcript is split where its events end, with line ends %j and mixed ones',
  (end) => {
    const pieces = [`data: a${end}${end}`, `: b${end}data: b\r\n\n`, `data: c\n\r`, 'data: cut']
    expect(splitTranscript(pieces.join(''))).toEqual(pieces)
    expect(splitTranscript('')).toEqual([])
  },
)

test('an issue of a stream says where its event starts', () => {
  const text = 'event: ping\ndata: {"type": "ping"}\n\nevent: message_stop\ndata: {"type": "message_stop"}\n\n'
  expect(checkStream(text).issues).toMatchObject([
    {code: 'unexpected-event', path: '/1', offset: text.indexOf('event: message_stop')},
  ])
})

test('a line that comes in tens of thousands of pieces is looked at once', () => {
  const line = `data: ${'a'.repeat(4_000_000)}\n`
  expect(startsOf(`${line}\ndata: b\n\n`, 100)).toEqual([0, line.length + 1, line.length + 10])
  expect(startsOf(line.trimEnd(), line.length)).toEqual([line.length - 1])
})
