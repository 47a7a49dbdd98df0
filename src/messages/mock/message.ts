import {examples} from '#generated/documented/examples.js'
import type {Message, StopReason} from '#generated/documented/types.js'
import type {ReplyBlock} from './blocks.ts'
import {messageId, toolUseId} from './ids.ts'
import type {MessageMockRequest, MessageScenario} from './scenario.ts'

/** The message that the description shows; it has whatever a message must have. */
export const template = Object.values(examples.createMessage!.responses['200']!['application/json']!)[0] as Message

/** The message that a scenario answers to a request. */
export function toMessage({reply, stopReason}: MessageScenario, {number, body}: MessageMockRequest): Message {
  const blocks: readonly ReplyBlock[] = reply === undefined ? template.content : isList(reply) ? reply : [reply]
  const content = blocks.map((block, index) =>
    'id' in block || block.type !== 'tool_use' ? block : {id: toolUseId(number, index), ...block},
  )
  return {
    ...template,
    id: messageId(number),
    model: body.model,
    content: content as Message['content'],
    stop_reason:
      stopReason ?? (blocks.some(({type}) => type === 'tool_use') ? 'tool_use' : ('end_turn' satisfies StopReason)),
    usage: {
      ...template.usage,
      input_tokens: countTokens([body.system, body.messages]),
      output_tokens: Math.min(countTokens(content), body.max_tokens),
    },
  }
}

/** A guess that depends on nothing but the value: about four characters a token. */
export function countTokens(value: unknown): number {
  return Math.ceil(JSON.stringify(value).length / 4)
}

function isList(reply: ReplyBlock | readonly ReplyBlock[]): reply is readonly ReplyBlock[] {
  return Array.isArray(reply)
}
