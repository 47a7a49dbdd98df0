import type {
  BrowserStateBlockParam,
  CacheControlEphemeral,
  ContentBlockParam,
  DocumentBlockParam,
  ToolReferenceBlockParam,
  ToolResultBlockParam,
  ToolResultContentBlockParam,
} from '#generated/documented/types.js'
import type {Conversation, ConversationRequest, InputMessage, Placed, ServerToolResult, Turn} from './conversation.ts'

/** Reads a conversation. Blocks that no rule asks for leave no trace: most blocks of long conversations are text. */
export function readConversation(request: ConversationRequest): Conversation {
  return new ConversationReader(request)
}

type Growing<List> = List extends readonly (infer Item)[] ? Item[] : List
type GrowingTurn = {-readonly [Key in keyof Turn]: Growing<Turn[Key]>} & {size: number}

interface Cacheable {
  readonly type?: string | null | undefined
  readonly cache_control?: CacheControlEphemeral | null
}

class ConversationReader implements Conversation {
  readonly request: ConversationRequest
  readonly turns: GrowingTurn[] = []
  readonly emptyTexts: string[] = []
  readonly breakpoints: Placed<CacheControlEphemeral>[] = []
  readonly documents: Placed<DocumentBlockParam>[] = []
  readonly toolReferences: Placed<ToolReferenceBlockParam>[] = []
  readonly browserStates: Placed<BrowserStateBlockParam>[] = []
  readonly strayResults: Placed<ServerToolResult>[] = []
  hasOtherTools = false
  hasCallsOrResults = false
  #turn: GrowingTurn | undefined
  /** The ids of the calls of the service's own tools. */
  #serverCalls: Set<string> | undefined

  constructor(request: ConversationRequest) {
    const {tools, system, messages} = request
    this.request = request
    if (tools) this.#readTools(tools)
    if (typeof system === 'object' && system !== null) this.#readBreakpoints(system, '/system')
    for (let index = 0; index < messages.length; index++) this.#readMessage(messages[index]!, index)
    this.hasOtherTools ||= (request.mcp_servers?.length ?? 0) > 0
  }

  #readTools(tools: NonNullable<ConversationRequest['tools']>): void {
    this.#readBreakpoints(tools, '/tools')
    for (let index = 0; index < tools.length; index++) if (!('name' in tools[index]!)) this.hasOtherTools = true
  }

  #readBreakpoints(blocks: readonly Cacheable[], path: string): void {
    for (let index = 0; index < blocks.length; index++) this.#readBreakpoint(blocks[index]!, path, index)
  }

  #readBreakpoint({cache_control: block}: Cacheable, path: string, index: number): void {
    if (block) this.breakpoints.push({block, path: `${path}/${index}/cache_control`})
  }

  #readMessage({role, content}: InputMessage, index: number): void {
    if (role === 'system') {
      if (content && typeof content === 'object') this.#readBlocks(content, index, undefined)
      return
    }
    let turn = this.#turn
    if (turn?.role !== role) this.turns.push((turn = this.#turn = newTurn(role)))
    if (content && typeof content === 'object') this.#readBlocks(content, index, turn)
    else this.#readText(turn, index)
  }

  /** A text as such is short for a list with one block. */
  #readText(turn: GrowingTurn, index: number): void {
    turn.size++
    if (turn.calls.length > 0) turn.textAfterCall ??= `/messages/${index}/content`
  }

  #readBlocks(blocks: readonly ContentBlockParam[], message: number, turn: GrowingTurn | undefined): void {
    const path = `/messages/${message}/content`
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]!
      if (block.type === 'text') {
        if (block.text === '') this.emptyTexts.push(`${path}/${index}/text`)
        if (turn && turn.calls.length > 0) turn.textAfterCall ??= `${path}/${index}`
      } else this.#readBlock(block, `${path}/${index}`, turn)
      this.#readBreakpoint(block, path, index)
      if (turn) turn.size++
    }
  }

  #readBlock(block: Exclude<ContentBlockParam, {type: 'text'}>, path: string, turn: GrowingTurn | undefined): void {
    switch (block.type) {
      case 'tool_use':
        this.hasCallsOrResults = true
        turn?.calls.push({block, path})
        break
      case 'tool_result':
        this.#readResult(block, path, turn)
        break
      case 'server_tool_use':
      case 'mcp_tool_use':
        this.#serverCalls = (this.#serverCalls ?? new Set()).add(block.id)
        break
      case 'document':
        this.documents.push({block, path})
        break
      case 'tool_addition':
      case 'compaction':
        this.hasOtherTools = true
        break
      default:
        if ('tool_use_id' in block && this.#serverCalls?.has(block.tool_use_id) !== true) this.strayResults.push({block, path})
    }
  }

  #readResult(block: ToolResultBlockParam, path: string, turn: GrowingTurn | undefined): void {
    this.hasCallsOrResults = true
    if (turn && turn.results.push({block, path}) <= turn.size) turn.lateResult ??= path
    const {content} = block
    if (typeof content !== 'object' || content === null) return
    for (let index = 0; index < content.length; index++) {
      this.#readBreakpoint(content[index]!, `${path}/content`, index)
      this.#readResultBlock(content[index]!, path, index)
    }
  }

  #readResultBlock(block: ToolResultContentBlockParam, path: string, index: number): void {
    if (block.type === 'tool_reference') this.toolReferences.push({block, path: `${path}/content/${index}`})
    else if (block.type === 'document') this.documents.push({block, path: `${path}/content/${index}`})
    else if (block.type === 'browser_state') this.browserStates.push({block, path: `${path}/content/${index}`})
  }
}

function newTurn(role: Turn['role']): GrowingTurn {
  return {role, calls: [], results: [], lateResult: undefined, textAfterCall: undefined, size: 0}
}
