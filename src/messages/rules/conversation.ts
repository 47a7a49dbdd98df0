import type {CreateMessageRequest, MessageParam, ToolResultBlockParam, ToolUseBlockParam} from '#generated/documented/types.js'

/** A content block with its place in the request. */
export interface Placed<Block> {
  readonly block: Block
  readonly path: string
}

/** Neighbouring messages of one role, which the service reads as one turn. */
export interface Turn {
  readonly role: MessageParam['role']
  readonly calls: readonly Placed<ToolUseBlockParam>[]
  readonly results: readonly Placed<ToolResultBlockParam>[]
}

/** A request for a message, or for its count of tokens, which has no `max_tokens`. */
export type ConversationRequest = Omit<CreateMessageRequest, 'max_tokens'> & Partial<Pick<CreateMessageRequest, 'max_tokens'>>

/** What the rules look at, read once for all of them. */
export interface Conversation {
  readonly request: ConversationRequest
  readonly turns: readonly Turn[]
}

type Growing<List> = List extends readonly (infer Item)[] ? Item[] : List
type GrowingTurn = {[Key in keyof Turn]: Growing<Turn[Key]>}

/** Reads a conversation. Blocks that no rule asks for leave no trace: most blocks of long conversations are text. */
export function readConversation(request: ConversationRequest): Conversation {
  const turns: GrowingTurn[] = []
  let turn: GrowingTurn | undefined
  for (let index = 0; index < request.messages.length; index++) {
    const {role, content} = request.messages[index]!
    if (turn?.role !== role) turns.push((turn = {role, calls: [], results: []}))
    if (typeof content !== 'string') readBlocks(content, `/messages/${index}/content`, turn)
  }
  return {request, turns}
}

function readBlocks(content: Exclude<MessageParam['content'], string>, path: string, {calls, results}: GrowingTurn): void {
  for (let index = 0; index < content.length; index++) {
    const block = content[index]!
    if (block.type === 'tool_use') calls.push({block, path: `${path}/${index}`})
    else if (block.type === 'tool_result') results.push({block, path: `${path}/${index}`})
  }
}
