import {arePaired, type Conversation} from './conversation.ts'
import {none} from './growing-turn.ts'
import {bitOf} from './parts.ts'

/** The bits of the parts that show when a conversation is read to its end. */
export function partsOfLists(conversation: Conversation): number {
  const {
    parts,
    turns,
    request: {max_tokens: maxTokens, messages},
  } = conversation
  return (
    (turns.length === messages.length ? 0 : bitOf.rolesInARow) |
    (messages[messages.length - 1]?.role === 'assistant' ? bitOf.prefill : 0) |
    ((parts & bitOf.callsOrResults) === 0 || arePaired(turns) ? 0 : bitOf.unpairedTurns) |
    (conversation.blankMessages === none && messages.length > 0 ? 0 : bitOf.blankMessages) |
    (conversation.emptyTexts === none ? 0 : bitOf.emptyTexts) |
    (conversation.breakpoints === none ? 0 : bitOf.breakpoints) |
    (conversation.strayResults === none ? 0 : bitOf.strayResults) |
    (maxTokens === 0 ? bitOf.noTokens : 0)
  )
}
