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
const isFound = (part: ConversationPart): part is FoundPart => foundParts.some((found) => found === part)
const neededMembers = new Set(conversationRules.flatMap(({needs}) => needs.filter((part) => !isFound(part))))

/** A bit for each part that reading a conversation finds. */
export const bitOf = bitsFor(foundParts)

const bitOfNeeded: Readonly<Record<string, number>> = bitsFor([...neededMembers])

/** A bit for each member that any rule needs, and 0 for the others that are read. */
export const bitOfMember: ReadonlyMap<string, number> = new Map(
  [...readAlways, ...neededMembers, ...conversationRules.flatMap(({reads}) => reads)].map((name) => [
    name,
    bitOfNeeded[name] ?? 0,
  ]),
)

/** The bits of all that a rule needs. */
export function bitsOf({needs}: ConversationRule): {readonly parts: number; readonly members: number} {
  const sum = (bits: Readonly<Record<string, number>>) => needs.reduce((all, part) => all | (bits[part] ?? 0), 0)
  return {parts: sum(bitOf), members: sum(bitOfNeeded)}
}

function bitsFor<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, index) => [name, 2 ** index])) as Record<Name, number>
}

/**
 * The members that are read, in one shape for all requests. Requests come in hundreds of shapes and mostly lack what is asked for:
 * to look that up in the request itself took the rules a quarter of their time.
 */
export const absentMembers = Object.fromEntries(
  [...bitOfMember.keys()].map((name) => [name, name === 'messages' ? [] : undefined]),
) as unknown as RequestMembers
