import {arePaired, type Conversation} from './conversation.ts'
import {none} from './growing-turn.ts'
import {bitOf} from './parts.ts'

/** The bits of the parts that show when a conversation is read to its end. */
export function partsOfLists(conversation: Conversation): number {
  const {
    parts,
    turns,
    request: {max_tokens: maxTokens, messages, temperature, top_p: topP, top_k: topK},
  } = conversation
  return (
    (turns.length === messages.length ? 0 : bitOf.rolesInARow) |
    (messages[messages.length - 1]?.role === 'assistant' ? bitOf.prefill : 0) |
    ((parts & bitOf.callsOrResults) === 0 || arePaired(turns) ? 0 : bitOf.unpairedTurns) |
    (conversation.blankMessages === none && messages.length > 0 ? 0 : bitOf.blankMessages) |
    (conversation.emptyTexts === none ? 0 : bitOf.emptyTexts) |
    (conversation.breakpoints === none ? 0 : bitOf.breakpoints) |
    (conversation.strayResults === none ? 0 : bitOf.strayResults) |
    (maxTokens === 0 || (temperature ?? 1) !== 1 || (topP ?? 1) !== 1 || typeof topK === 'number'
      ? bitOf.oddSettings
      : 0)
  )
}
