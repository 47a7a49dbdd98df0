import {expect, test} from 'vitest'
import type {ContentBlock, ContentBlockDelta, StreamEvent} from '#generated/documented/types.js'
import {parsePartialJson} from '../../../src/json/parse-partial-json.ts'
import {accumulate, MessageAccumulator} from '../../../src/messages/stream/accumulate.ts'
import {growthOfCharacters} from '../../count-characters.ts'
import {hello, helloEvents} from './hello.ts'

/** The block that comes of a start and its deltas. */
function blockOf(start: ContentBlock, ...deltas: readonly ContentBlockDelta[]): ContentBlock | undefined {
  const events: StreamEvent[] = [
    ...helloEvents.slice(0, 1),
    {type: 'content_block_start', index: 0, content_block: start},
    ...deltas.map((delta) => ({type: 'content_block_delta' as const, index: 0, delta})),
    {type: 'content_block_stop', index: 0},
    ...helloEvents.slice(-2),
  ]
  const before = JSON.stringify(events)
  const [block] = accumulate(events).content
  expect(JSON.stringify(events), 'events are left as they are').toBe(before)
  return block
}

const call = (input: Record<string, unknown>): ContentBlock => ({type: 'tool_use', id: 'toolu_1', name: 'look', input})
const json = (partial_json: string): ContentBlockDelta => ({type: 'input_json_delta', partial_json})

test('joins text', () => {
  const block = blockOf({type: 'text', text: 'a'}, {type: 'text_delta', text: 'b'}, {type: 'text_delta', text: 'c'})
  expect(block).toEqual({type: 'text', text: 'abc'})
})

test('joins thoughts, and takes the last signature', () => {
  const deltas: ContentBlockDelta[] = [
    {type: 'thinking_delta', thinking: 'a'},
    {type: 'thinking_delta', thinking: 'b'},
    {type: 'signature_delta', signature: 'x'},
  ]
  expect(blockOf({type: 'thinking', thinking: '', signature: ''}, ...deltas)).toEqual({
    type: 'thinking',
    thinking: 'ab',
    signature: 'x',
  })
})

test('keeps the order of many pieces in blocks that grow side by side, and shows them whenever it is asked', () => {
  const accumulator = new MessageAccumulator()
  accumulator.add(helloEvents[0]!)
  for (const index of [0, 1])
    accumulator.add({type: 'content_block_start', index, content_block: {type: 'text', text: ''}})
  const want = ['', '']
  for (let piece = 0; piece < 300; piece++) {
    const index = piece % 3 === 0 ? 1 : 0
    want[index] = `${want[index]}${piece} `
    accumulator.add({type: 'content_block_delta', index, delta: {type: 'text_delta', text: `${piece} `}})
    if (piece % 50 === 7) expect(accumulator.value?.content).toEqual(want.map((text) => ({type: 'text', text})))
  }
  expect(accumulator.snapshot()?.content).toEqual(want.map((text) => ({type: 'text', text})))
})

test.each([
  {given: 'whole', deltas: ['', '{"a": [1, ', '2]}'], want: {a: [1, 2]}},
  {given: 'missing', deltas: [], want: {}},
  {given: 'empty', deltas: ['', ''], want: {}},
  {given: 'cut off', deltas: ['{"a": [1, ', '2, "x'], want: {a: [1, 2]}},
  {given: 'cut off before anything is complete', deltas: [' '], want: {}},
])('parses the input of a tool when it is $given', ({deltas, want}) => {
  expect(blockOf(call({}), ...deltas.map(json))).toEqual(call(want))
})

test('takes over what counts, and keeps what null says nothing new about', () => {
  const usage = {input_tokens: null, output_tokens: 7, cache_read_input_tokens: 5}
  const delta: StreamEvent = {type: 'message_delta', delta: {stop_reason: 'stop_sequence', stop_sequence: '.'}, usage}
  const message = accumulate([...helloEvents.slice(0, -2), delta, ...helloEvents.slice(-1)])
  expect(message).toEqual({
    ...hello,
    stop_reason: 'stop_sequence',
    stop_sequence: '.',
    usage: {...hello.usage, output_tokens: 7, cache_read_input_tokens: 5},
  })
})

test('refuses events that amount to no message', () => {
  expect(() => accumulate([])).toThrow(/no message_start/)
  expect(() => accumulate(helloEvents.slice(0, 3))).toThrow(/stop reason/)
})

test.each<{of: string; start: ContentBlock; deltas: (count: number) => ContentBlockDelta[]}>([
  {
    of: 'an input',
    start: call({}),
    deltas: (count) => [json('{"a": "'), ...Array.from({length: count}, () => json('0123456789')), json('"}')],
  },
  {
    of: 'a text',
    start: {type: 'text', text: ''},
    deltas: (count) => Array.from({length: count}, () => ({type: 'text_delta', text: '0123456789'})),
  },
])('reads and joins the deltas of $of in proportion to their number', async ({start, deltas}) => {
  expect(await growthOfCharacters((count) => blockOf(start, ...deltas(count)), 500)).toBeLessThan(4.4)
})

test('reads JSON that is cut off anywhere', () => {
  const text = String.raw`{"a": [1, 2, "x\"y{", {"b": null, "c": true}, {}], "d": {"e": {}}, "f": -1.5e3}`
  const values = new Set(
    Array.from({length: text.length + 1}, (_, end) => JSON.stringify(parsePartialJson(text.slice(0, end)))),
  )
  expect([...values]).toEqual([
    undefined,
    '{}',
    '{"a":[]}',
    '{"a":[1]}',
    '{"a":[1,2]}',
    String.raw`{"a":[1,2,"x\"y{"]}`,
    String.raw`{"a":[1,2,"x\"y{",{}]}`,
    String.raw`{"a":[1,2,"x\"y{",{"b":null}]}`,
    String.raw`{"a":[1,2,"x\"y{",{"b":null,"c":true}]}`,
    String.raw`{"a":[1,2,"x\"y{",{"b":null,"c":true},{}]}`,
    String.raw`{"a":[1,2,"x\"y{",{"b":null,"c":true},{}],"d":{}}`,
    String.raw`{"a":[1,2,"x\"y{",{"b":null,"c":true},{}],"d":{"e":{}}}`,
    String.raw`{"a":[1,2,"x\"y{",{"b":null,"c":true},{}],"d":{"e":{}},"f":-1500}`,
  ])
})

test('refuses what is not the beginning of JSON', () => {
  expect(() => parsePartialJson('{a: 1}')).toThrow(SyntaxError)
})
