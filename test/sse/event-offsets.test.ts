import {expect, test} from 'vitest'
import {checkStream} from '../../src/messages/validate.ts'
import {EventOffsets} from '../../src/sse/event-offsets.ts'

/** The places of `count` events, and the length, for a text that comes in pieces of `size`. */
function offsetsOf(text: string, count: number, size: number): number[] {
  const offsets = new EventOffsets()
  for (let at = 0; at < text.length; at += size) offsets.push(text.slice(at, at + size))
  const length = offsets.end()
  return [...Array.from({length: count}, () => offsets.next()), length]
}

const ends = ['\n', '\r\n', '\r']
const sizes = [1, 2, 3, 1_000]

test.each(ends.flatMap((end) => sizes.map((size) => ({end, size}))))(
  'offsets are those of the first line of each event, with line ends $end, in pieces of $size',
  ({end, size}) => {
    const first = ['\uFEFFdata: ä€😀', '', ''].join(end)
    const second = [': a comment', 'event: b', 'data: b', '', ''].join(end)
    const bytes = (text: string) => new TextEncoder().encode(text).length
    expect(offsetsOf(first + second, 2, size)).toEqual([0, bytes(first), bytes(first + second)])
    expect(offsetsOf(`${end}${second}data: cut`, 1, size)).toEqual([bytes(end), bytes(`${end}${second}data: cut`)])
  },
)

test('an event has its place as soon as it has ended, though a CR may be half of a line end', () => {
  const offsets = new EventOffsets()
  offsets.push('data: a\r\r')
  expect(offsets.next()).toBe(0)
  offsets.push('data: b\r\r')
  expect(offsets.next()).toBe(9)
  offsets.push('data: c\r\r')
  expect(offsets.next()).toBe(18)
})

test('an issue of a stream says where its event starts', () => {
  const text = 'event: ping\ndata: {"type": "ping"}\n\nevent: message_stop\ndata: {"type": "message_stop"}\n\n'
  expect(checkStream(text).issues).toMatchObject([
    {code: 'unexpected-event', path: '/1', offset: text.indexOf('event: message_stop')},
  ])
})

test('a line that comes in tens of thousands of pieces is looked at once', () => {
  const line = `data: ${'a'.repeat(4_000_000)}\n`
  expect(offsetsOf(`${line}\ndata: b\n\n`, 2, 100)).toEqual([0, line.length + 1, line.length + 10])
  expect(offsetsOf(line.trimEnd(), 1, line.length)).toEqual([0, line.length - 1])
})
