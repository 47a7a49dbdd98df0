import {expect, test} from 'vitest'
import {checkStream} from '../../../src/messages/validate.ts'
import {eventOffsets} from '../../../src/validate/stream/event-offsets.ts'

test.each(['\n', '\r\n', '\r'])('offsets are those of the first line of each event, with line ends %j', (end) => {
  const first = ['event: a', 'data: ä€😀', '', ''].join(end)
  const second = [': a comment', 'data: b', '', ''].join(end)
  const bytes = (text: string) => new TextEncoder().encode(text).length
  expect(eventOffsets(first + second)).toEqual([0, bytes(first), bytes(first + second)])
  expect(eventOffsets(`${end}${second}data: cut`)).toEqual([bytes(end), bytes(`${end}${second}data: cut`)])
})

test('an issue of a stream says where its event starts', () => {
  const text = 'event: ping\ndata: {"type": "ping"}\n\nevent: message_stop\ndata: {"type": "message_stop"}\n\n'
  expect(checkStream(text).issues).toMatchObject([{code: 'unexpected-event', path: '/1', offset: text.indexOf('event: message_stop')}])
})
