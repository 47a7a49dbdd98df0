import type {ConversationRule} from '../rule.ts'
import {rulesAbout} from '../rules.ts'
import {
  foundParts,
  type ConversationRequest,
  type FoundPart,
  type ConversationPart,
  type RequestMembers,
} from './conversation.ts'

type Member = keyof ConversationRequest

/** The members that reading a conversation itself asks for. */
const readAlways: readonly Member[] = ['mcp_servers', 'messages', 'output_config', 'output_format', 'system', 'tools']

const conversationRules = rulesAbout('conversation')
const bits = new Map<ConversationPart, number>(
  [...new Set([...foundParts, ...conversationRules.flatMap(({needs}) => needs)])].map((part, index) => [
    part,
    2 ** index,
  ]),
)

/** The bits of all that a rule needs. */
export function bitsOf({needs}: ConversationRule): number {
  return needs.reduce((sum, part) => sum | bits.get(part)!, 0)
}

/** A bit for each part that reading a conversation finds. */
export const bitOf = Object.fromEntries(foundParts.map((part) => [part, bits.get(part)!])) as Readonly<
  Record<FoundPart, number>
>

/** A bit for each member that any rule needs, and 0 for the others that are read. */
export const bitOfMember: ReadonlyMap<string, number> = new Map(
  [...readAlways, ...conversationRules.flatMap(({needs, reads}) => [...needs, ...reads])]
    .filter((name) => !foundParts.some((part) => part === name))
    .map((name) => [name, bits.get(name) ?? 0]),
)

/**
 * The members that are read, in one shape for all requests. Requests come in hundreds of shapes and mostly lack what is asked for:
 * to look that up in the request itself took the rules a quarter of their time.
 */
export const absentMembers = Object.fromEntries(
  [...bitOfMember.keys()].map((name) => [name, name === 'messages' ? [] : undefined]),
) as unknown as RequestMembers
