import type {Rule} from '../../validate/index.ts'
import type {ConversationRequest} from './conversation.ts'

/** The body of a batch, as rules see it. */
export interface Batch {
  readonly requests: readonly {readonly custom_id: string; readonly params: ConversationRequest}[]
}

/** A rule about a batch as a whole; those about messages look at each of its requests. */
export type BatchRule = Rule<Batch>
