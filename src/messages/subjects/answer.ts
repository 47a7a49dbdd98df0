import type {Message} from '#generated/documented/types.js'
import type {Conversation, ConversationRequest} from './conversation.ts'

/** A message with the request that it answers. Both are valid by themselves. */
export interface Answer {
  readonly request: ConversationRequest
  readonly conversation: Conversation
  readonly message: Message
}

/** How a request was answered. */
export interface Delivery {
  readonly request: ConversationRequest
  readonly isStream: boolean
}

/** True if another model may have answered, with settings of its own. */
export function hasFallbacks({request, message}: Answer): boolean {
  return Boolean(request.fallbacks) || message.content.some(({type}) => type === 'fallback')
}

/** True if the message came to an end that the model chose. Otherwise what it wrote last may be cut short. */
export function isWhole({message: {stop_reason: reason}}: Answer): boolean {
  return reason === 'end_turn' || reason === 'tool_use' || reason === 'stop_sequence'
}
