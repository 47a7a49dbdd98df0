import type {Rule} from '../../validate/index.ts'
import type {Conversation} from './conversation.ts'

/** A rule about a request for a message, or for its count of tokens. */
export type MessageRule = Rule<Conversation>
