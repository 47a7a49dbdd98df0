import {isJsonObject, type JsonObject, objectAt} from '../../../../src/json/object.ts'
import {changed, events, type EventData, isMessage, type Mutate, responding, taking, texts, without} from '../mutate.ts'

const isOf = (type: string) => (event: EventData) => event.type === type
const isNot = (type: string) => (event: EventData) => event.type !== type
const isCall = ({content_block: block}: EventData) => isJsonObject(block) && block.type === 'tool_use'
/** Changes some events. */
const each = (type: string, edit: (event: EventData) => EventData) =>
  events((list) => list.map((event) => (event.type === type ? edit(event) : event)))
const usageOf = (change: (usage: JsonObject) => JsonObject) => (event: EventData) => ({
  ...event,
  usage: change(objectAt(event, 'usage')),
})
const deltaOf = (changes: JsonObject) => (event: EventData) => ({
  ...event,
  delta: {...objectAt(event, 'delta'), ...changes},
})

/** Faults of streams. */
export const streamMutations: readonly (readonly [string, Mutate])[] = [
  ['message_start missing', events((list) => list.filter(isNot('message_start')))],
  ['message_start twice', events((list) => [list[0]!, ...list])],
  ['message_stop missing', events((list) => list.filter(isNot('message_stop')))],
  ['message_delta missing', events((list) => list.filter(isNot('message_delta')))],
  ['content_block_start missing', events((list) => list.filter(isNot('content_block_start')))],
  ['content_block_stop missing', events((list) => list.filter(isNot('content_block_stop')))],
  ['an index that jumps', each('content_block_delta', (event) => ({...event, index: 3}))],
  [
    'every index one too high',
    events((list) =>
      list.map((event) => (typeof event.index === 'number' ? {...event, index: event.index + 1} : event)),
    ),
  ],
  [
    'an unknown delta of text in a thinking block',
    each('content_block_delta', (event) =>
      objectAt(event, 'delta').type === 'text_delta' ? deltaOf({type: 'thinking_delta', thinking: 'Hm'})(event) : event,
    ),
  ],
  ['deltas after the end', events((list) => [...list, list.find(isOf('content_block_delta')) ?? {type: 'ping'}])],
  ['the stop reason of another service', each('message_delta', deltaOf({stop_reason: 'stop'}))],
  ['a stop reason that is null', each('message_delta', deltaOf({stop_reason: null}))],
  ['usage missing in message_delta', each('message_delta', (event) => without(event, 'usage'))],
  [
    'output tokens that shrink',
    each('message_start', (event) => ({
      ...event,
      message: {...objectAt(event, 'message'), usage: {input_tokens: 9, output_tokens: 99}},
    })),
  ],
  [
    'usage of zero in streams',
    (server) =>
      each(
        'message_delta',
        usageOf(() => ({output_tokens: 0})),
      )(
        each('message_start', (event) => ({
          ...event,
          message: {...objectAt(event, 'message'), usage: {input_tokens: 0, output_tokens: 0}},
        }))(server),
      ),
  ],
  ['a marker of another service at the end', texts((text) => [text, 'data: [DONE]\n\n'])],
  ['events without names', texts((text) => text.split(/(?<=\n\n)/).map((event) => event.replace(/^event: .*\n/, '')))],
  [
    'names of other events',
    texts((text) =>
      text.split(/(?<=\n\n)/).map((event) => event.replace(/^event: content_block_delta/, 'event: delta')),
    ),
  ],
  [
    'data that is no JSON',
    texts((text) =>
      text.split(/(?<=\n\n)/).map((event) => event.replace(/^(event: content_block_stop\ndata: )\{/, '$1')),
    ),
  ],
  ['no ping', events((list) => list.filter(isNot('ping')))],
  [
    'pieces of a call that are no JSON',
    each('content_block_delta', (event) =>
      objectAt(event, 'delta').type === 'input_json_delta' ? deltaOf({partial_json: '{'})(event) : event,
    ),
  ],
  [
    'arguments of calls lost in streams',
    events((list) => list.filter((event) => objectAt(event, 'delta').type !== 'input_json_delta')),
  ],
  [
    'a call streamed as text',
    events((list) =>
      list.map((event) => (isCall(event) ? {...event, content_block: {type: 'text', text: ''}} : event)),
    ),
  ],
  [
    'ids of calls that cannot be sent back',
    each('content_block_start', (event) =>
      isCall(event) ? {...event, content_block: {...objectAt(event, 'content_block'), id: 'call:1/2'}} : event,
    ),
  ],
  [
    'an empty text block first',
    events((list) =>
      list
        .toSpliced(
          1,
          0,
          {type: 'content_block_start', index: 0, content_block: {type: 'text', text: ''}},
          {type: 'content_block_stop', index: 0},
        )
        .map((event, at) => (at > 2 && typeof event.index === 'number' ? {...event, index: event.index + 1} : event)),
    ),
  ],
  [
    'no id in message_start',
    each('message_start', (event) => ({...event, message: without(objectAt(event, 'message'), 'id')})),
  ],
  ['events after an error', events((list) => (list.some(isOf('error')) ? [...list, {type: 'message_stop'}] : list))],
  ['an error within a stream without its object', each('error', () => ({type: 'error', error: 'overloaded'}))],
  [
    'a failure relabelled as the end of an empty turn',
    events((list) => [
      list[0]!,
      {type: 'message_delta', delta: {stop_reason: 'end_turn', stop_sequence: null}, usage: {output_tokens: 0}},
      {type: 'message_stop'},
    ]),
  ],
  ['the stream as one JSON message', taking((body) => (body.stream === true ? {...body, stream: false} : undefined))],
  [
    'the content type of streams',
    responding((response, seen) =>
      isMessage(seen) && seen.body.stream === true && response.ok
        ? changed(response, response.body, (headers) => headers.set('content-type', 'text/plain'))
        : response,
    ),
  ],
  ['a buffered stream', texts((text) => [text])],
  ['streams that are mixed up', mixedUp()],
]

/** Requests that come at the same time get the responses of one another. */
function mixedUp(): Mutate {
  return (server) => {
    let before: Promise<Response> | undefined
    return async (input, init) => {
      const request = new Request(input, init)
      const body: unknown =
        request.method === 'POST'
          ? await request
              .clone()
              .json()
              .catch(() => null)
          : null
      const isOne = isJsonObject(body) && body.stream === true && /weather_/.test(JSON.stringify(body))
      const own = server(request)
      if (!isOne) return own
      const other = before
      before = own.then((response) => response.clone())
      return other ?? own
    }
  }
}
