import type {CacheControlEphemeral, ContentBlockParam, ToolResultBlockParam, ToolResultContentBlockParam} from '#generated/documented/types.js'
import {topics, type Conversation, type ConversationRequest, type InputMessage, type Placed, type RareBlock, type ServerToolResult, type Turn} from './conversation.ts'
import {Grammar} from './grammar.ts'
import {outputFormat} from './output-format.ts'

/** Reads a conversation. Blocks that no rule asks for leave no trace: most blocks of long conversations are text. */
export function readConversation(request: ConversationRequest): Conversation {
  return new ConversationReader(request)
}

type GrowingTurn = {-readonly [Key in keyof Turn]: Turn[Key]} & {size: number}

interface Cacheable {
  readonly type?: string | null | undefined
  readonly cache_control?: CacheControlEphemeral | null
}

/** Most lists stay empty: they are all this one. */
const none: readonly never[] = []

/** `list` with `item` at its end. */
function append<Item>(list: readonly Item[], item: Item): readonly Item[] {
  if (list === none) return [item]
  ;(list as Item[]).push(item)
  return list
}

class ConversationReader implements Conversation {
  readonly request: ConversationRequest
  topics = 0
  readonly turns: GrowingTurn[] = []
  breakpoints: readonly Placed<CacheControlEphemeral>[] = none
  grammars: readonly Grammar[] = none
  rareBlocks: readonly Placed<RareBlock>[] = none
  strayResults: readonly Placed<ServerToolResult>[] = none
  emptyMessages: readonly number[] = none
  emptyTexts: readonly string[] = none
  hasOtherTools = false
  #turn: GrowingTurn | undefined
  /** The ids of the calls of the service's own tools. */
  #serverCalls: Set<string> | undefined

  constructor(request: ConversationRequest) {
    const {tools, system, messages} = request
    this.request = request
    if (tools) this.#readTools(tools)
    if (typeof system === 'object' && system !== null) {
      for (let index = 0; index < system.length; index++) this.#readBreakpoint(system[index]!, '/system', index)
    }
    for (let index = 0; index < messages.length; index++) this.#readMessage(messages[index]!, index)
    this.#readSettings(request)
    this.topics |= this.#topicsOfLists()
  }

  #readSettings(request: ConversationRequest): void {
    const {mcp_servers: servers, tool_choice: choice, thinking, top_p: topP, compaction} = request
    const format = outputFormat(request)
    if (format) this.#addGrammar(new Grammar(format.schema, format.path, 'the output format'))
    if (servers && servers.length > 0) this.hasOtherTools = true
    if (choice) this.topics |= topics.toolChoice
    if (thinking) this.topics |= topics.thinking
    if (typeof topP === 'number') this.topics |= topics.topP
    if (compaction) this.topics |= topics.compaction
  }

  #topicsOfLists(): number {
    const {turns, request: {messages}} = this
    return (
      (turns.length === messages.length ? 0 : topics.rolesInARow) |
      (turns.length > 1 || turns[0]?.role === 'assistant' ? topics.assistantTurns : 0) |
      (this.emptyMessages === none ? 0 : topics.emptyMessages) |
      (this.emptyTexts === none ? 0 : topics.emptyTexts) |
      (this.breakpoints === none ? 0 : topics.breakpoints) |
      (this.rareBlocks === none ? 0 : topics.rareBlocks) |
      (this.strayResults === none ? 0 : topics.strayResults)
    )
  }

  #readTools(tools: NonNullable<ConversationRequest['tools']>): void {
    this.topics |= topics.tools
    for (let index = 0; index < tools.length; index++) {
      const tool = tools[index]!
      this.#readBreakpoint(tool, '/tools', index)
      if (!('input_schema' in tool)) {
        this.topics |= topics.builtInTools
        if (!('name' in tool)) this.hasOtherTools = true
      } else {
        this.topics |= topics.schemas
        if (tool.strict === true) this.#addGrammar(new Grammar(tool.input_schema, `/tools/${index}/input_schema`, `the strict tool "${tool.name}"`))
      }
      if ('defer_loading' in tool && tool.defer_loading === true) this.topics |= topics.deferredTools
    }
  }

  #addGrammar(grammar: Grammar): void {
    this.grammars = append(this.grammars, grammar)
    this.topics |= topics.schemas | topics.grammars
  }

  #readBreakpoint({cache_control: block}: Cacheable, path: string, index: number): void {
    if (block) this.breakpoints = append(this.breakpoints, {block, path: `${path}/${index}/cache_control`})
  }

  #readMessage({role, content}: InputMessage, index: number): void {
    const isList = typeof content === 'object' && content !== null
    if (!content || content.length === 0) this.emptyMessages = append(this.emptyMessages, index)
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
    if (turn.calls !== none) turn.textAfterCall ??= `/messages/${index}/content`
  }

  #readBlocks(blocks: readonly ContentBlockParam[], message: number, turn: GrowingTurn | undefined): void {
    const path = `/messages/${message}/content`
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]!
      if (block.type === 'text') {
        if (block.text === '') this.emptyTexts = append(this.emptyTexts, `${path}/${index}/text`)
        if (turn && turn.calls !== none) turn.textAfterCall ??= `${path}/${index}`
      } else this.#readBlock(block, `${path}/${index}`, turn)
      this.#readBreakpoint(block, path, index)
      if (turn) turn.size++
    }
  }

  #readBlock(block: Exclude<ContentBlockParam, {type: 'text'}>, path: string, turn: GrowingTurn | undefined): void {
    switch (block.type) {
      case 'tool_use':
        this.topics |= topics.callsOrResults
        if (turn) turn.calls = append(turn.calls, {block, path})
        break
      case 'tool_result':
        this.#readResult(block, path, turn)
        break
      case 'server_tool_use':
      case 'mcp_tool_use':
        this.#serverCalls = (this.#serverCalls ?? new Set()).add(block.id)
        break
      case 'document':
        this.rareBlocks = append(this.rareBlocks, {block, path})
        break
      case 'tool_addition':
      case 'compaction':
        this.hasOtherTools = true
        break
      default:
        if ('tool_use_id' in block && this.#serverCalls?.has(block.tool_use_id) !== true) this.strayResults = append(this.strayResults, {block, path})
    }
  }

  #readResult(block: ToolResultBlockParam, path: string, turn: GrowingTurn | undefined): void {
    this.topics |= topics.callsOrResults
    if (turn) {
      turn.results = append(turn.results, {block, path})
      if (turn.results.length <= turn.size) turn.lateResult ??= path
    }
    const {content} = block
    if (typeof content === 'object' && content !== null) this.#readResultBlocks(content, `${path}/content`)
  }

  #readResultBlocks(blocks: readonly ToolResultContentBlockParam[], path: string): void {
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]!
      this.#readBreakpoint(block, path, index)
      if (block.type === 'tool_reference' || block.type === 'document' || block.type === 'browser_state') {
        this.rareBlocks = append(this.rareBlocks, {block, path: `${path}/${index}`})
      }
    }
  }
}

function newTurn(role: Turn['role']): GrowingTurn {
  return {role, calls: none, results: none, lateResult: undefined, textAfterCall: undefined, size: 0}
}
