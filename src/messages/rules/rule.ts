import type {Rule} from '../../validate/index.ts'
import type {Conversation} from './conversation.ts'
import type {RequestMembers} from './read-members.ts'

/** A rule about a request for a message, or for its count of tokens. */
export type MessageRule = Rule<Conversation>

/** Whether the model is asked to think, or to decide whether to. */
export function isThinking({thinking}: Partial<RequestMembers>): boolean {
  return thinking?.type === 'enabled' || thinking?.type === 'adaptive'
}
