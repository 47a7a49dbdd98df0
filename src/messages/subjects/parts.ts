import type {ConversationRule} from '../rule.ts'
import {rulesAbout} from '../rules.ts'
import {
  foundParts,
  type ConversationPart,
  type ConversationRequest,
  type FoundPart,
  type RareBlock,
} from './conversation.ts'

type Member = keyof ConversationRequest

/** The members that reading a conversation itself asks for. */
const readAlways = ['mcp_servers', 'output_config', 'output_format', 'system', 'tools'] as const satisfies Member[]

/** A bit for each part that reading a conversation finds. */
export const bitOf = bitsFor(foundParts)

/** A bit for each member that reading itself asks for. */
export const bitOfMember = bitsFor(readAlways)

/** The bits of the parts that a block is, for the types of blocks that few conversations have. */
export const bitsOfRareBlock: ReadonlyMap<RareBlock['type'], number> = new Map([
  ['image', bitOf.images | bitOf.media],
  ['document', bitOf.documents | bitOf.media],
  ['search_result', bitOf.documents | bitOf.media],
  ['browser_state', bitOf.browserStates],
  ['tool_reference', bitOf.toolReferences],
])

const isFound = (part: ConversationPart): part is FoundPart => Object.hasOwn(bitOf, part)

let bitByName: ReadonlyMap<string, number> | undefined

/** A bit for each member that reading itself or any rule asks for. Made when it is first asked for: no program that starts is to wait for it. */
function bitsByName(): ReadonlyMap<string, number> {
  if (bitByName === undefined) {
    const needed = rulesAbout('conversation').flatMap(({needs}) => needs.filter((part) => !isFound(part)))
    bitByName = new Map(Object.entries(bitsFor([...new Set([...readAlways, ...needed])])))
  }
  return bitByName
}

/**
 * The bits of the members of a request that are neither left out nor null. Requests come in hundreds of shapes and mostly lack what is
 * asked for: to look up each name in the request itself took the rules a quarter of their time.
 */
export function bitsOfMembers(request: ConversationRequest): number {
  const bits = bitsByName()
  let members = 0
  for (const name in request) {
    const value = request[name as Member]
    if (value !== null && value !== undefined) members |= bits.get(name) ?? 0
  }
  return members
}

/** The bits of all that a rule needs. */
export function bitsOf({needs}: ConversationRule): {readonly parts: number; readonly members: number} {
  const bits = bitsByName()
  return {
    parts: needs.reduce((all, part) => all | (isFound(part) ? bitOf[part] : 0), 0),
    members: needs.reduce((all, part) => all | (bits.get(part) ?? 0), 0),
  }
}

function bitsFor<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, index) => [name, 2 ** index])) as Record<Name, number>
}
