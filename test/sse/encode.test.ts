import {expect, test} from 'vitest'
import {decodeText, encode} from '../../src/sse/index.ts'

test.each([
  {
    given: 'a named event',
    event: {event: 'ping', data: '{"type": "ping"}'},
    want: 'event: ping\ndata: {"type": "ping"}\n\n',
  },
  {given: 'the default name', event: {event: 'message', data: '1'}, want: 'data: 1\n\n'},
  {given: 'several lines', event: {data: 'a\n\nb'}, want: 'data: a\ndata: \ndata: b\n\n'},
  {given: 'an id', event: {data: '1', id: 'x'}, want: 'id: x\ndata: 1\n\n'},
  {given: 'no data', event: {event: 'a', data: ''}, want: 'event: a\ndata: \n\n'},
])('writes $given', ({event, want}) => {
  expect(encode(event)).toBe(want)
})

test.each(['', ' ', ' a', 'a\nb\n', ': a', 'data: a', '日本 🦜'])(
  'writes data that reads back the same: %j',
  (data) => {
    expect(decodeText(encode({event: 'a', data}))).toEqual([{event: 'a', data, id: ''}])
  },
)

test('turns every line break in the data into a line feed', () => {
  expect(decodeText(encode({data: 'a\r\nb\rc\nd'}))[0]?.data).toBe('a\nb\nc\nd')
})

test.each([
  {event: 'a\nb', data: ''},
  {id: 'a\rb', data: ''},
])('refuses a line break in a field that cannot carry it: %j', (event) => {
  expect(() => encode(event)).toThrow(/holds a line break/)
})
