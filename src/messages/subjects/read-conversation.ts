import type {
  CacheControlEphemeral,
  ContentBlockParam,
  ToolResultBlockParam,
  ToolResultContentBlockParam,
} from '#generated/documented/types.js'
import {type JsonObject} from '../../json/object.ts'
import {
  plainId,
  plainCallName,
  type Conversation,
  type ConversationRequest,
  type InputMessage,
  type Placed,
  type RareBlock,
  type RequestMembers,
  type ServerToolResult,
} from './conversation.ts'
import {Grammar} from './grammar.ts'
import {append, hasRepeated, newTurn, none, type GrowingTurn} from './growing-turn.ts'
import {outputFormat} from './output-format.ts'
import {partsOfLists} from './parts-of-lists.ts'
import {bitOf, bitOfMember, bitsOfRareBlock, bitsOfMembers} from './parts.ts'
import {MessageBlock, PlacedBlock, type Tokens} from './placed-block.ts'
import {readToolSchema} from './read-tool-schema.ts'
import {isBlankText, saysNothing} from './says-nothing.ts'
import {mayRefer, type AnyTool, type Cacheable} from './tool-schema.ts'

/** Reads a conversation. Blocks that no rule asks for leave no trace: most blocks of long conversations are text. */
export function readConversation(request: ConversationRequest): Conversation {
  return new ConversationReader(request)
}

class ConversationReader implements Conversation {
  readonly request: RequestMembers
  parts = 0
  members = 0
  turns: readonly GrowingTurn[] = none
  toolNames: readonly string[] = none
  breakpoints: readonly Placed<CacheControlEphemeral>[] = none
  grammars: readonly Grammar[] = none
  referringTools: readonly number[] = none
  rareBlocks: readonly Placed<RareBlock>[] = none
  strayResults: readonly Placed<ServerToolResult>[] = none
  blankMessages: readonly number[] = none
  emptyTexts: readonly string[] = none
  hasOtherTools = false
  #turn: GrowingTurn | undefined
  /** The ids of the calls of the service's own tools. */
  #serverCalls: Set<string> | undefined

  constructor(request: ConversationRequest) {
    // What goes on with a thread may come without messages.
    const {messages = none} = request as Partial<ConversationRequest>
    this.request = (request.messages === messages ? request : {...request, messages}) as RequestMembers
    const has = (this.members = bitsOfMembers(request))
    if (has & bitOfMember.tools) this.#readTools(request.tools!)
    else this.parts |= bitOf.noTools
    if (has & bitOfMember.system) this.#readSystem(request.system!)
    for (let index = 0; index < messages.length; index++) this.#readMessage(messages[index]!, index)
    if (has & (bitOfMember.output_config | bitOfMember.output_format)) this.#readFormat()
    if (has & bitOfMember.mcp_servers && request.mcp_servers!.length > 0) this.hasOtherTools = true
    this.parts |= partsOfLists(this)
  }

  #readSystem(system: NonNullable<ConversationRequest['system']>): void {
    if (typeof system === 'string') return
    for (let index = 0; index < system.length; index++) {
      const {cache_control: breakpoint, text} = system[index]!
      if (isBlankText(text)) this.emptyTexts = append(this.emptyTexts, `/system/${index}/text`)
      if (breakpoint) this.#addBreakpoint(breakpoint, ['system', index, 'cache_control'])
    }
  }

  #readFormat(): void {
    const format = outputFormat(this.request)
    if (format === undefined) return
    this.#addGrammar(format.schema, format.path, 'the output format')
    if (mayRefer(format.schema)) this.parts |= bitOf.referringSchemas
  }

  #readTools(tools: readonly object[]): void {
    for (let index = 0; index < tools.length; index++) this.#readTool(tools[index]!, index)
    if (tools.length === 0) this.parts |= bitOf.noTools
    if (hasRepeated(this.toolNames)) this.parts |= bitOf.repeatedToolNames
  }

  #readTool(tool: object, index: number): void {
    const {name, input_schema: schema, strict, cache_control: breakpoint} = tool as AnyTool
    const {defer_loading: isDeferred, input_examples: examples} = tool as AnyTool
    if (breakpoint) this.#addBreakpoint(breakpoint, ['tools', index, 'cache_control'])
    if (name !== undefined) this.toolNames = append(this.toolNames, name)
    if (schema === undefined) {
      this.parts |= bitOf.builtInTools
      if (name === undefined) this.hasOtherTools = true
    } else {
      const parts = readToolSchema(schema)
      if (parts & bitOf.referringSchemas) this.referringTools = append(this.referringTools, index)
      this.parts |= parts
      if (strict === true) this.#addGrammar(schema, `/tools/${index}/input_schema`, `the strict tool "${name}"`)
    }
    if (isDeferred === true) this.parts |= bitOf.deferredTools
    if (examples) this.parts |= bitOf.inputExamples
  }

  #addGrammar(schema: JsonObject, path: string, owner: string): void {
    this.grammars = append(this.grammars, new Grammar(schema, path, owner))
    this.parts |= bitOf.grammars
  }

  #addBreakpoint(block: CacheControlEphemeral, tokens: Tokens): void {
    this.breakpoints = append(this.breakpoints, new PlacedBlock(block, tokens))
    if (block.ttl === '1h') this.parts |= bitOf.longBreakpoints
  }

  #readMessage({role, content}: InputMessage, index: number): void {
    const isList = typeof content === 'object' && content !== null
    if (saysNothing(content)) this.blankMessages = append(this.blankMessages, index)
    if (role === 'system') {
      this.parts |= bitOf.systemMessages
      if (isList) this.#readBlocks(content, index, undefined)
      return
    }
    let turn = this.#turn
    if (turn?.role !== role) this.turns = append(this.turns, (turn = this.#turn = newTurn(role)))
    if (isList) this.#readBlocks(content, index, turn)
    else this.#readText(turn, index)
  }

  /** A text as such is short for a list with one block. */
  #readText(turn: GrowingTurn, index: number): void {
    turn.size++
    if (turn.calls !== none) this.#addTextAfterCall(turn, `/messages/${index}/content`)
  }

  #addTextAfterCall(turn: GrowingTurn, path: string): void {
    turn.textAfterCall ??= path
    this.parts |= bitOf.textsAfterCalls
  }

  /** Only what all blocks of a type have in common is asked of each: to ask any block for anything takes an engine several times as long. */
  #readBlocks(blocks: readonly ContentBlockParam[], message: number, turn: GrowingTurn | undefined): void {
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]!
      if (block.type === 'text') {
        if (block.text === '') this.emptyTexts = append(this.emptyTexts, `/messages/${message}/content/${index}/text`)
        if (turn && turn.calls !== none) this.#addTextAfterCall(turn, `/messages/${message}/content/${index}`)
        if (block.cache_control) this.#addBreakpointAt(block.cache_control, message, index)
      } else this.#readBlock(block, message, index, turn)
      if (turn) turn.size++
    }
  }

  #addBreakpointAt(breakpoint: CacheControlEphemeral, message: number, index: number): void {
    this.#addBreakpoint(breakpoint, ['messages', message, 'content', index, 'cache_control'])
  }

  #readBlock(
    block: Exclude<ContentBlockParam, {type: 'text'}>,
    message: number,
    index: number,
    turn: GrowingTurn | undefined,
  ): void {
    switch (block.type) {
      case 'tool_use':
        this.parts |= bitOf.callsOrResults
        if (block.cache_control) this.#addBreakpointAt(block.cache_control, message, index)
        if (turn === undefined) return
        if (!plainId.test(block.id) || !plainCallName.test(block.name)) this.parts |= bitOf.foreignCalls
        turn.calls = append(turn.calls, new MessageBlock(block, message, index))
        if (turn.calls.length > 1) this.parts |= bitOf.severalCalls
        return
      case 'tool_result':
        this.#readResult(block, message, index, turn)
        if (block.cache_control) this.#addBreakpointAt(block.cache_control, message, index)
        return
      case 'thinking':
      case 'redacted_thinking':
        this.parts |= bitOf.thinkingBlocks
        break
      case 'server_tool_use':
      case 'mcp_tool_use':
        this.#serverCalls = (this.#serverCalls ?? new Set()).add(block.id)
        this.parts |= bitOf.serverCalls
        break
      case 'document':
      case 'image':
      case 'search_result':
        this.#addRareBlock(new MessageBlock(block, message, index))
        break
      case 'tool_addition':
      case 'compaction':
        this.hasOtherTools = true
        break
      default:
        if ('tool_use_id' in block && this.#serverCalls?.has(block.tool_use_id) !== true) {
          this.strayResults = append(this.strayResults, new MessageBlock(block, message, index))
        }
    }
    const {cache_control: breakpoint} = block as Cacheable
    if (breakpoint) this.#addBreakpointAt(breakpoint, message, index)
  }

  #readResult(block: ToolResultBlockParam, message: number, index: number, turn: GrowingTurn | undefined): void {
    const {content, is_error: isError} = block
    this.parts |= isError === true ? bitOf.callsOrResults | bitOf.oddResults : bitOf.callsOrResults
    if (turn) {
      const result = new MessageBlock(block, message, index)
      turn.results = append(turn.results, result)
      if (turn.results.length > 1) this.parts |= bitOf.severalCalls
      if (turn.results.length <= turn.size) {
        turn.lateResult ??= result.path
        this.parts |= bitOf.oddResults
      }
    }
    if (typeof content === 'object' && content !== null)
      this.#readResultBlocks(content, ['messages', message, 'content', index, 'content'])
  }

  #addRareBlock(placed: Placed<RareBlock>): void {
    this.rareBlocks = append(this.rareBlocks, placed)
    this.parts |= bitsOfRareBlock.get(placed.block.type) ?? 0
  }

  #readResultBlocks(blocks: readonly ToolResultContentBlockParam[], tokens: Tokens): void {
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]!
      const {cache_control: breakpoint} = block as Cacheable
      if (breakpoint) this.#addBreakpoint(breakpoint, [...tokens, index, 'cache_control'])
      if (block.type !== 'text') this.#addRareBlock(new PlacedBlock(block, [...tokens, index]))
    }
  }
}
