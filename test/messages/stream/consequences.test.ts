import {expect, test} from 'vitest'
import {checkStream} from '../../../src/entries/native.ts'
import {checkMessageProtocol} from '../../../src/messages/stream/check-message-protocol.ts'

const usage = {input_tokens: 1, output_tokens: 1}
const message = {id: 'msg_1', type: 'message', role: 'assistant', model: 'm', content: [], stop_reason: null, usage}
const delta = (index: number, piece: object) => ({type: 'content_block_delta', index, delta: piece})
const json = (text: string) => delta(1, {type: 'input_json_delta', partial_json: text})
const stream = [
  {type: 'message_start', message: {...message, stop_sequence: null}},
  {type: 'content_block_start', index: 0, content_block: {type: 'text', text: ''}},
  delta(0, {type: 'text_delta', text: 'a'}),
  {type: 'content_block_stop', index: 0},
  {type: 'content_block_start', index: 1, content_block: {type: 'tool_use', id: 'toolu_1', name: 'n', input: {}}},
  json('{"a":'),
  json('1}'),
  {type: 'content_block_stop', index: 1},
  {type: 'message_delta', delta: {stop_reason: 'tool_use', stop_sequence: null}, usage},
  {type: 'message_stop'},
]
const write = (event: {readonly type: string}, name = `event: ${event.type}\n`) =>
  `${name}data: ${JSON.stringify(event)}\n\n`
const issuesOf = (texts: readonly string[]) =>
  checkStream(texts.join('')).issues.map(({code, path}) => `${code} ${path}`)
const texts = stream.map((event) => write(event))
const events = stream.map(({type}, at) => ({type, at}))

test('the stream itself is right', () => {
  expect(issuesOf(texts)).toEqual([])
})

test.each(events)('data of $type at $at that are no JSON are one issue', ({at}) => {
  expect(issuesOf(texts.with(at, texts[at]!.replace('}\n\n', '\n\n')))).toEqual([`malformed-event /${at}`])
})

test.each(events)('$type at $at without its name is one issue', ({at}) => {
  expect(issuesOf(texts.with(at, write(stream[at]!, '')))).toEqual([`event-name-mismatch /${at}/type`])
})

test.each(events.filter(({type}) => type === 'content_block_delta'))(
  '$type at $at of a wrong type is one issue',
  ({at}) => {
    const wrong = texts[at]!.replace(/"(text|partial_json)":".*"\}/, '"$1":1}')
    expect(issuesOf(texts.with(at, wrong))).toHaveLength(1)
  },
)

test('a block of a tool that never started is one issue', () => {
  expect(issuesOf(texts.toSpliced(4, 1))).toEqual(['unexpected-event /4'])
})

test('faults without an index take no time for each block that is open', () => {
  const protocol = checkMessageProtocol()
  const count = 30_000
  for (let index = 0; index < count; index++)
    protocol.check({type: 'content_block_start', index, content_block: {type: 'text', text: ''}}, '')
  for (let index = 0; index < count; index++) protocol.resume({type: 'content_block_delta'})
  expect(protocol.check({type: 'content_block_stop', index: count - 1}, '')).toEqual([])
})
