import type {ConversationRule} from '../rule.ts'
import {rulesAbout} from '../rules.ts'
import {
  foundParts,
  type ConversationRequest,
  type FoundPart,
  type ConversationPart,
  type RareBlock,
} from './conversation.ts'

type Member = keyof ConversationRequest

/** The members that reading a conversation itself asks for. */
const readAlways = ['mcp_servers', 'output_config', 'output_format', 'system', 'tools'] as const satisfies Member[]

const isFound = (part: ConversationPart): part is FoundPart => foundParts.some((found) => found === part)
const neededMembers = rulesAbout('conversation').flatMap(({needs}) => needs.filter((part) => !isFound(part)))

/** A bit for each part that reading a conversation finds. */
export const bitOf = bitsFor(foundParts)

/** A bit for each member that any rule needs or reading asks for. */
export const bitOfMember: Readonly<Record<(typeof readAlways)[number], number>> = bitsFor([
  ...new Set([...readAlways, ...neededMembers]),
])

/** The bits of the parts that a block is, for the types of blocks that few conversations have. */
export const bitsOfRareBlock: ReadonlyMap<RareBlock['type'], number> = new Map([
  ['image', bitOf.images | bitOf.media],
  ['document', bitOf.documents | bitOf.media],
  ['browser_state', bitOf.browserStates],
  ['tool_reference', bitOf.toolReferences],
])

const bitByName: ReadonlyMap<string, number> = new Map(Object.entries(bitOfMember))

/**
 * The bits of the members of a request that are neither left out nor null. Requests come in hundreds of shapes and mostly lack what is
 * asked for: to look up each name in the request itself took the rules a quarter of their time.
 */
export function bitsOfMembers(request: ConversationRequest): number {
  let members = 0
  for (const name in request) {
    const value = request[name as Member]
    if (value !== null && value !== undefined) members |= bitByName.get(name) ?? 0
  }
  return members
}

/** The bits of all that a rule needs. */
export function bitsOf({needs}: ConversationRule): {readonly parts: number; readonly members: number} {
  const sum = (bits: Readonly<Record<string, number>>) => needs.reduce((all, part) => all | (bits[part] ?? 0), 0)
  return {parts: sum(bitOf), members: sum(bitOfMember)}
}

function bitsFor<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, index) => [name, 2 ** index])) as Record<Name, number>
}
