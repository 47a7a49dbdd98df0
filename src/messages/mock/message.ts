import {examples} from '#generated/documented/examples.js'
import type {Message} from '#generated/documented/types.js'
import {countOutputTokens, countTokens} from './count-tokens.ts'
import {endEarly} from './end-early.ts'
import {messageId, toolUseId} from './ids.ts'
import type {MessageMockRequest, MessageScenario, ReplyBlock} from './scenario.ts'

/** The message that the description shows; it has whatever a message must have. */
export const template = Object.values(examples.createMessage!.responses['200']!['application/json']!)[0] as Message

/** The message that a scenario answers to a request. It ends where the request ends it, unless the scenario names another reason. */
export function toMessage(
  {reply = template.content, stopReason, usage}: MessageScenario,
  {number, body}: Pick<MessageMockRequest, 'number' | 'body'>,
): Message {
  const written = isList(reply) ? reply : [reply]
  const end = stopReason === undefined ? endEarly(written, body) : {blocks: written, stopReason}
  const content = end.blocks.map((block, index) =>
    'id' in block || block.type !== 'tool_use' ? block : {id: toolUseId(number, index), ...block},
  )
  const output = Math.min(Math.max(1, countOutputTokens(content)), body.max_tokens)
  return {
    ...template,
    id: messageId(number),
    model: body.model,
    content: content as Message['content'],
    stop_reason: end.stopReason ?? (content.some(({type}) => type === 'tool_use') ? 'tool_use' : 'end_turn'),
    stop_sequence: end.stopSequence ?? null,
    usage: {
      ...template.usage,
      input_tokens: countTokens([body.system, body.messages]),
      output_tokens: end.stopReason === 'max_tokens' ? body.max_tokens : output,
      ...usage,
    },
  }
}

function isList(reply: ReplyBlock | readonly ReplyBlock[]): reply is readonly ReplyBlock[] {
  return Array.isArray(reply)
}
