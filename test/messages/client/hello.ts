import type {Message, StreamEvent} from '#generated/documented/types.js'
import {encode} from '../../../src/sse/index.ts'

export const hello: Message = {
  id: 'msg_01',
  type: 'message',
  role: 'assistant',
  model: 'claude-3-opus-20240229',
  content: [{type: 'text', text: 'Hello!'}],
  stop_reason: 'end_turn',
  stop_sequence: null,
  usage: {input_tokens: 10, output_tokens: 3},
}

/** The events that amount to `hello`. */
export const helloEvents: readonly StreamEvent[] = [
  {
    type: 'message_start',
    message: {...hello, content: [], stop_reason: null, usage: {input_tokens: 10, output_tokens: 1}},
  },
  {type: 'content_block_start', index: 0, content_block: {type: 'text', text: ''}},
  {type: 'ping'},
  {type: 'content_block_delta', index: 0, delta: {type: 'text_delta', text: 'Hel'}},
  {type: 'content_block_delta', index: 0, delta: {type: 'text_delta', text: 'lo!'}},
  {type: 'content_block_stop', index: 0},
  {type: 'message_delta', delta: {stop_reason: 'end_turn', stop_sequence: null}, usage: {output_tokens: 3}},
  {type: 'message_stop'},
]

/** Events as they stand on the wire. */
export function transcribe(events: readonly StreamEvent[]): string {
  return events.map((event) => encode({event: event.type, data: JSON.stringify(event)})).join('')
}

export const helloTranscript = transcribe(helloEvents)
