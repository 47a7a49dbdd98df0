import type {CacheControlEphemeral, ContentBlockParam, ToolResultBlockParam, ToolResultContentBlockParam} from '#generated/documented/types.js'
import type {Conversation, ConversationRequest, InputMessage, Placed, RareBlock, ServerToolResult, Turn} from './conversation.ts'
import {Grammar} from './grammar.ts'
import {outputFormat} from './output-format.ts'

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
  readonly breakpoints: Placed<CacheControlEphemeral>[] = []
  readonly grammars: Grammar[] = []
  readonly rareBlocks: Placed<RareBlock>[] = []
  readonly strayResults: Placed<ServerToolResult>[] = []
  readonly emptyMessages: number[] = []
  readonly emptyTexts: string[] = []
  hasBuiltInTools = false
  hasDeferredTools = false
  hasOtherTools = false
  hasCallsOrResults = false
  #turn: GrowingTurn | undefined
  /** The ids of the calls of the service's own tools. */
  #serverCalls: Set<string> | undefined

  constructor(request: ConversationRequest) {
    const {tools, system, messages, mcp_servers: servers} = request
    this.request = request
    if (tools) this.#readTools(tools)
    if (typeof system === 'object' && system !== null) {
      for (let index = 0; index < system.length; index++) this.#readBreakpoint(system[index]!, '/system', index)
    }
    for (let index = 0; index < messages.length; index++) this.#readMessage(messages[index]!, index)
    const format = outputFormat(request)
    if (format) this.grammars.push(new Grammar(format.schema, format.path, 'the output format'))
    if (servers && servers.length > 0) this.hasOtherTools = true
  }

  #readTools(tools: NonNullable<ConversationRequest['tools']>): void {
    for (let index = 0; index < tools.length; index++) {
      const tool = tools[index]!
      this.#readBreakpoint(tool, '/tools', index)
      if (!('input_schema' in tool)) {
        this.hasBuiltInTools = true
        if (!('name' in tool)) this.hasOtherTools = true
      } else if (tool.strict === true) {
        this.grammars.push(new Grammar(tool.input_schema, `/tools/${index}/input_schema`, `the strict tool "${tool.name}"`))
      }
      if ('defer_loading' in tool && tool.defer_loading === true) this.hasDeferredTools = true
    }
  }

  #readBreakpoint({cache_control: block}: Cacheable, path: string, index: number): void {
    if (block) this.breakpoints.push({block, path: `${path}/${index}/cache_control`})
  }

  #readMessage({role, content}: InputMessage, index: number): void {
    const isList = typeof content === 'object' && content !== null
    if (!content || content.length === 0) this.emptyMessages.push(index)
    if (role === 'system') {
      if (isList) this.#readBlocks(content, index, undefined)
      return
    }
    let turn = this.#turn
    if (turn?.role !== role) this.turns.push((turn = this.#turn = newTurn(role)))
    if (isList) this.#readBlocks(content, index, turn)
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
        this.rareBlocks.push({block, path})
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
    if (typeof content === 'object' && content !== null) this.#readResultBlocks(content, `${path}/content`)
  }

  #readResultBlocks(blocks: readonly ToolResultContentBlockParam[], path: string): void {
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]!
      this.#readBreakpoint(block, path, index)
      if (block.type === 'tool_reference' || block.type === 'document' || block.type === 'browser_state') {
        this.rareBlocks.push({block, path: `${path}/${index}`})
      }
    }
  }
}

function newTurn(role: Turn['role']): GrowingTurn {
  return {role, calls: [], results: [], lateResult: undefined, textAfterCall: undefined, size: 0}
}
