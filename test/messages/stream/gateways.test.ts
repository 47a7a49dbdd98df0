import {expect, test} from 'vitest'
import {validateExchange} from '../../../src/messages/native.ts'
import {encode} from '../../../src/sse/index.ts'
import {minimal, post} from '../answers.ts'

const usage = {input_tokens: 46, output_tokens: 1}
const start = {
  type: 'message_start',
  message: {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: minimal.model,
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage,
  },
}
const open = (index: number) => ({type: 'content_block_start', index, content_block: {type: 'text', text: ''}})
const say = (index: number) => ({type: 'content_block_delta', index, delta: {type: 'text_delta', text: 'OK'}})
const close = (index: number) => ({type: 'content_block_stop', index})
const end = (output_tokens: number) => ({
  type: 'message_delta',
  delta: {stop_reason: 'end_turn', stop_sequence: null},
  usage: {output_tokens},
})
const stop = {type: 'message_stop'}
const block = [open(0), say(0), close(0)]

/** The findings of a stream, each as its severity, code and path. */
function check(events: readonly {type: string}[], rest = ''): string[] {
  const sse = events.map((event) => encode({event: event.type, data: JSON.stringify(event)})).join('')
  const {issues} = validateExchange({...post, request: {...minimal, stream: true}, response: null, sse: sse + rest})
  return issues.map(({severity, code, path}) => `${severity} ${code} ${path}`)
}

test.each([
  {name: 'a sound stream', events: [start, ...block, end(2), stop], found: []},
  {
    name: 'blocks that are open at once',
    events: [start, open(0), open(1), say(0), say(1), close(0), close(1), end(2), stop],
    found: ['error unexpected-event /2'],
  },
  {
    name: 'blocks that are open at once and close the other way round',
    events: [start, open(0), open(1), say(0), close(1), say(0), close(0), end(2), stop],
    found: ['error unexpected-event /2'],
  },
  {
    name: 'a block that no one closes',
    events: [start, open(0), say(0), open(1), say(1), close(1), end(2), stop],
    found: ['error unexpected-event /3'],
  },
  {
    name: 'a delta of a block that was closed',
    events: [start, ...block, say(0), end(2), stop],
    found: ['error unexpected-event /4'],
  },
  {
    name: 'a failure that looks like the end of a turn',
    events: [start, end(0), stop],
    found: ['warning answer-is-not-empty /1/delta/stop_reason'],
  },
  {
    name: 'a count that shrinks to nothing',
    events: [start, ...block, end(0), stop],
    found: ['error shrinking-usage /4/usage/output_tokens'],
  },
  {
    name: 'a second message in the stream',
    events: [start, ...block, end(2), stop, start, ...block, end(2), stop],
    found: ['error event-after-end /6'],
  },
  {
    name: 'events after the end',
    events: [start, ...block, end(2), stop, {type: 'message_delta'}],
    found: ['error event-after-end /6'],
  },
])('$name gives one finding for each fault', ({events, found}) => {
  expect(check(events)).toEqual(found)
})

test('the end marker of other services is one finding', () => {
  expect(check([start, ...block, end(2), stop], 'data: [DONE]\n\n')).toEqual(['error event-after-end /6'])
})

test('a server that names no event, or all alike, is one finding', () => {
  const events = [start, ...block, end(2), stop]
  for (const name of ['', 'event: data\n']) {
    const text = events.map((event) => `${name}data: ${JSON.stringify(event)}\n\n`).join('')
    expect(check([], text)).toEqual(['error event-name-mismatch /0/type'])
  }
})
