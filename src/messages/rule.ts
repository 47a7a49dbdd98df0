import type {Rule} from '../validate/index.ts'
import type {AnsweredMessage, AnswerDelivery} from './subjects/answer.ts'
import type {
  Batch,
  Conversation,
  ConversationRequest,
  ConversationPart,
  RequestMembers,
} from './subjects/conversation.ts'

type Member = keyof ConversationRequest

/** A conversation with those members of its request that a rule declares. */
type Declared<Needs extends ConversationPart, Reads extends Member> = Omit<
  Conversation,
  'request' | 'parts' | 'members'
> & {
  readonly request: Pick<RequestMembers, 'messages' | Reads> & {
    readonly [Name in Needs & Member]: NonNullable<RequestMembers[Name]>
  }
}

/** A rule about a request for a message, or for its count of tokens, by itself or in a batch. */
export interface ConversationRule extends Rule<Conversation> {
  readonly about: 'conversation'
  /** The parts without which the rule has nothing to check. It is asked only where a conversation has all of them. */
  readonly needs: readonly ConversationPart[]
  /** The other members of the request that it reads, if they are there. `messages` always are. */
  readonly reads?: readonly Member[]
}

/** A rule about the body of any operation. */
export interface BodyRule extends Rule {
  readonly about: 'body'
}

/** A rule about a batch as a whole; rules about conversations check each of its requests. */
export interface BatchRule extends Rule<Batch> {
  readonly about: 'batch'
}

/** A rule about a message, given its request. Paths lead into the message. */
export interface AnswerRule extends Rule<AnsweredMessage> {
  readonly about: 'answer'
}

/** A rule about the way in which an answer came. */
export interface DeliveryRule extends Rule<AnswerDelivery> {
  readonly about: 'delivery'
}

/** A rule of the Messages API. Its kind says where it applies. */
export type MessagesRule = ConversationRule | BodyRule | BatchRule | AnswerRule | DeliveryRule

type Declaration<Needs extends ConversationPart, Reads extends Member> = Omit<Rule, 'check'> & {
  readonly needs: readonly Needs[]
  readonly reads?: readonly Reads[]
} & Pick<Rule<Declared<Needs, Reads>>, 'check'>

/** A rule about conversations, which can read the members that it declares and no others. */
export function conversationRule<const Needs extends ConversationPart, const Reads extends Member = never>(
  rule: Declaration<Needs, Reads>,
): ConversationRule {
  // It is only asked where it has what it needs.
  return {...rule, about: 'conversation'} as ConversationRule
}
