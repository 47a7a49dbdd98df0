import type {Message} from '#generated/documented/types.js'
import type {Conversation, ConversationRequest} from './conversation.ts'

/** A message with the request that it answers. Both are valid by themselves. */
export interface AnsweredMessage {
  readonly request: ConversationRequest
  readonly conversation: Conversation
  readonly message: Message
}

/** The form of a response: a stream or JSON. */
export interface AnswerDelivery {
  readonly request: ConversationRequest
  readonly isStream: boolean
}

/** True if another model may have answered, with settings of its own. */
export function hasFallbacks({request, message}: AnsweredMessage): boolean {
  return Boolean(request.fallbacks) || message.content.some(({type}) => type === 'fallback')
}

/** True if the message came to an end that the model chose. Otherwise what it wrote last may be cut short. */
export function isWholeMessage({message: {stop_reason: reason}}: AnsweredMessage): boolean {
  return reason === 'end_turn' || reason === 'tool_use' || reason === 'stop_sequence'
}

/** True if `max_tokens` is a limit for each of several times that the model writes, and the usage is that of all together. */
export function isSampledSeveralTimes(answer: AnsweredMessage): boolean {
  return (
    hasFallbacks(answer) ||
    answer.message.content.some(
      ({type}) => type === 'server_tool_use' || type === 'mcp_tool_use' || type === 'compaction',
    )
  )
}

/** True if nothing was written, and the message says that its turn is over. */
export function isBlank({message: {content, stop_reason: reason, usage}}: AnsweredMessage): boolean {
  return content.length === 0 && reason === 'end_turn' && usage.output_tokens === 0
}
