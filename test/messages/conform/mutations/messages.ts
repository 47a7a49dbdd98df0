import {objectAt} from '../../../../src/json/object.ts'
import {
  anyMessage,
  changed,
  contentOf,
  isMessage,
  messages,
  type Mutate,
  responding,
  taking,
  without,
} from '../mutate.ts'

/** Faults of messages that do not stream. */
export const messageMutations: readonly (readonly [string, Mutate])[] = [
  ['the id lost', messages((message) => without(message, 'id'))],
  ['the type lost', messages((message) => without(message, 'type'))],
  ['the role lost', messages((message) => without(message, 'role'))],
  ['the model lost', messages((message) => without(message, 'model'))],
  ['content that is a string', messages((message) => ({...message, content: 'Hello'}))],
  ['usage lost', messages((message) => without(message, 'usage'))],
  ['usage of zero', messages((message) => ({...message, usage: {input_tokens: 0, output_tokens: 0}}))],
  [
    'usage in the words of another service',
    messages((message) => ({...message, usage: {prompt_tokens: 3, completion_tokens: 5}})),
  ],
  ['stop_reason lost', messages((message) => without(message, 'stop_reason'))],
  [
    'end_turn beside a tool call',
    messages((message) => (message.stop_reason === 'tool_use' ? {...message, stop_reason: 'end_turn'} : message)),
  ],
  ['tool_use without a call', messages((message) => ({...message, stop_reason: 'tool_use'}))],
  [
    'tool arguments as text',
    messages((message) => ({
      ...message,
      content: contentOf(message).map((block) =>
        block.type === 'tool_use' ? {...block, input: JSON.stringify(block.input)} : block,
      ),
    })),
  ],
  [
    'tool arguments lost',
    messages((message) => ({
      ...message,
      content: contentOf(message).map((block) => (block.type === 'tool_use' ? {...block, input: {}} : block)),
    })),
  ],
  ['a call of a tool that nobody has', anyCall('no_such_tool')],
  [
    'thinking as text',
    messages((message) => ({
      ...message,
      content: contentOf(message).map((block) =>
        block.type === 'thinking' ? {type: 'thinking', thinking: block.thinking} : block,
      ),
    })),
  ],
  [
    'an empty message',
    messages((message) => ({
      ...message,
      content: [],
      stop_reason: 'end_turn',
      usage: {input_tokens: 3, output_tokens: 0},
    })),
  ],
  [
    'max_tokens not kept',
    messages((message, {body}) => ({
      ...message,
      usage: {...objectAt(message, 'usage'), output_tokens: Number(body.max_tokens) + 50},
    })),
  ],
  ['the role of the user', anyMessage((message) => ({...message, role: 'user'}))],
  [
    'a message as HTML',
    responding((response, seen) =>
      isMessage(seen) && response.ok && seen.body.stream !== true
        ? changed(response, '<html>Hello</html>', (headers) => headers.set('content-type', 'text/html'))
        : response,
    ),
  ],
  [
    'a message of another media type',
    responding((response, seen) =>
      isMessage(seen) && response.ok && seen.body.stream !== true
        ? changed(response, response.body, (headers) => headers.set('content-type', 'text/plain'))
        : response,
    ),
  ],
  [
    'stop sequences not heeded',
    taking((body) => (Array.isArray(body.stop_sequences) ? without(body, 'stop_sequences') : undefined)),
  ],
  [
    'the wrong stop_sequence',
    messages((message) => (message.stop_reason === 'stop_sequence' ? {...message, stop_sequence: 'other'} : message)),
  ],
]

function anyCall(name: string): Mutate {
  return messages((message) => ({
    ...message,
    content: contentOf(message).map((block) => (block.type === 'tool_use' ? {...block, name} : block)),
  }))
}
