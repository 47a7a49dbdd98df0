import type {ContentBlockParam, CreateMessageRequest, MessageParam} from '#generated/documented/types.js'
import {join} from '../../issue.ts'

/** A content block with its place in the request. */
export interface PlacedBlock {
  readonly block: ContentBlockParam
  readonly path: string
}

/** Neighbouring messages of one role, which the service reads as one. */
export interface Turn {
  readonly role: MessageParam['role']
  readonly blocks: readonly PlacedBlock[]
}

/** The turns of a conversation. Content that is a plain string has no blocks. */
export function turnsOf({messages}: Pick<CreateMessageRequest, 'messages'>): Turn[] {
  const turns: {role: MessageParam['role']; blocks: PlacedBlock[]}[] = []
  for (const [index, {role, content}] of messages.entries()) {
    const blocks = typeof content === 'string' ? [] : content.map((block, place) => ({block, path: join(`/messages/${index}/content`, place)}))
    const last = turns.at(-1)
    if (last?.role === role) last.blocks.push(...blocks)
    else turns.push({role, blocks})
  }
  return turns
}
