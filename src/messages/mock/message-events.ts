import type {Message} from '#generated/documented/types.js'
import {isJsonObject, objects, type JsonObject} from '../../json/object.ts'

/** An event of the stream, as the data that it carries. */
export type EventData = JsonObject & {readonly type: string}

/** The events that a client collects to `message` again. */
export function* messageEvents(message: Message): Generator<EventData, void> {
  const {stop_reason, stop_sequence, container, usage, ...rest} = message
  const {output_tokens_details: details, server_tool_use: calls, ...known} = usage
  const start = {
    ...rest,
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage: {...known, output_tokens: Math.min(1, usage.output_tokens)},
  }
  yield {type: 'message_start', message: start}
  for (const [index, block] of message.content.entries()) {
    const {empty, deltas} = takeApart({...block})
    yield {type: 'content_block_start', index, content_block: empty}
    for (const delta of deltas) yield {type: 'content_block_delta', index, delta}
    yield {type: 'content_block_stop', index}
  }
  const {input_tokens, cache_creation_input_tokens, cache_read_input_tokens, output_tokens} = usage
  yield {
    type: 'message_delta',
    delta: {stop_reason, stop_sequence, ...(container && {container})},
    usage: {
      input_tokens,
      cache_creation_input_tokens,
      cache_read_input_tokens,
      output_tokens,
      ...(details && {output_tokens_details: details}),
      ...(calls && {server_tool_use: calls}),
    },
  }
  yield {type: 'message_stop'}
}

interface Parts {
  /** The block as its stream begins. */
  readonly empty: JsonObject
  readonly deltas: readonly JsonObject[]
}

/** Told by what a block holds, since all kinds of tool calls stream alike, and blocks that do not stream come whole. */
function takeApart(block: JsonObject): Parts {
  if (typeof block.text === 'string' && block.type === 'text') return takeApartText(block, block.text)
  if (typeof block.thinking === 'string') return takeApartThinking(block, block.thinking)
  if (isJsonObject(block.input)) {
    const pieces = ['', ...(JSON.stringify(block.input).match(/[^]{1,12}/gu) ?? [])]
    return {
      empty: {...block, input: {}},
      deltas: pieces.map((partial_json) => ({type: 'input_json_delta', partial_json})),
    }
  }
  return {empty: block, deltas: []}
}

function takeApartText(block: JsonObject, text: string): Parts {
  const citations = objects(block.citations).map((citation) => ({type: 'citations_delta', citation}))
  return {
    empty: {...block, text: '', ...(citations.length > 0 && {citations: []})},
    deltas: [...citations, ...words(text).map((word) => ({type: 'text_delta', text: word}))],
  }
}

function takeApartThinking(block: JsonObject, thinking: string): Parts {
  return {
    empty: {...block, thinking: '', signature: ''},
    deltas: [
      ...words(thinking).map((word) => ({type: 'thinking_delta', thinking: word})),
      {type: 'signature_delta', signature: block.signature},
    ],
  }
}

/** Each word with the space before it; together they are the text again. */
function words(text: string): readonly string[] {
  return text.match(/\s*\S+|\s+$/g) ?? []
}
