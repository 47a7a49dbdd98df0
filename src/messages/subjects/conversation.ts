import type {
  BrowserStateBlockParam,
  CacheControlEphemeral,
  ContentBlockParam,
  CreateMessageRequest,
  DocumentBlockParam,
  ImageBlockParam,
  JSONOutputFormat,
  MessageParam,
  SearchResultBlockParam,
  ToolReferenceBlockParam,
  ToolResultBlockParam,
  ToolUseBlockParam,
} from '#generated/documented/types.js'
import type {Grammar} from './grammar.ts'

/** A content block with its place in the request. The path costs something when it is asked for: rules ask where they find something. */
export interface Placed<Block> {
  readonly block: Block
  readonly path: string
}

/** Neighbouring messages of one role, which the service reads as one turn. */
export interface Turn {
  readonly role: MessageParam['role']
  readonly calls: readonly Placed<ToolUseBlockParam>[]
  readonly results: readonly Placed<ToolResultBlockParam>[]
  /** The first result that something else precedes. */
  readonly lateResult: string | undefined
  /** The first text that follows a call. */
  readonly textAfterCall: string | undefined
}

/** A message as rules see it. Those of the system, which the native contract has, may come without content. */
export interface InputMessage {
  readonly role: MessageParam['role'] | 'system'
  readonly content?: string | readonly ContentBlockParam[] | null
  readonly output_config?: object | null
}

/** A request for a message, or for its count of tokens, which has no `max_tokens`. */
export interface ConversationRequest extends Omit<CreateMessageRequest, 'max_tokens' | 'messages' | 'output_format'> {
  readonly max_tokens?: number
  readonly messages: readonly InputMessage[]
  /** The property that `output_config.format` was as a beta. */
  readonly output_format?: JSONOutputFormat | null
}

/** The result of a tool that the service runs. */
export interface ServerToolResult {
  readonly type: string
  readonly tool_use_id: string
}

/** The members of a request, with those that are left out as `undefined`. */
export type RequestMembers = {
  readonly [Name in keyof ConversationRequest]-?:
    | ConversationRequest[Name]
    | (Name extends 'messages' ? never : undefined)
}

/** The body of a batch, as rules see it. */
export interface Batch {
  readonly requests: readonly {readonly custom_id: string; readonly params: ConversationRequest}[]
}

/** The parts that rules can need beside members of the request: most conversations have few of them. */
export const foundParts = [
  'rolesInARow',
  /** Messages that say nothing, or no messages. */
  'blankMessages',
  'emptyTexts',
  /** A final message of the assistant, which the answer continues. */
  'prefill',
  'thinkingBlocks',
  'callsOrResults',
  /** Calls whose id has other characters than the service gives ids, or of a name that no tool can have. */
  'foreignCalls',
  /** Turns with more than one call or result. */
  'severalCalls',
  /** Turns whose results are not those of the calls in the turn before, in the same order. */
  'unpairedTurns',
  /** Results of failures, or that something else precedes. */
  'oddResults',
  /** Calls of the service's own tools. */
  'serverCalls',
  /** Messages of the system. */
  'systemMessages',
  /** A `max_tokens` of 0, which only fills the cache, or a `temperature`, `top_p` or `top_k` other than by default. */
  'oddSettings',
  'textsAfterCalls',
  /** `tools` that are empty or left out. */
  'noTools',
  /** Tools of one name. */
  'repeatedToolNames',
  /** Tools without a schema. */
  'builtInTools',
  'deferredTools',
  /** Tools whose schema is a union, or has names of properties that the service refuses. */
  'oddSchemas',
  /** Tools with examples of their arguments. */
  'inputExamples',
  /** JSON Schemas, of tools or of the output, that may hold references or patterns. */
  'referringSchemas',
  'grammars',
  'breakpoints',
  /** Breakpoints with a ttl of an hour. */
  'longBreakpoints',
  'images',
  /** Documents or search results. */
  'documents',
  /** Images, documents or search results. */
  'media',
  'browserStates',
  'toolReferences',
  'strayResults',
] as const

export type FoundPart = (typeof foundParts)[number]

/** A member of the request that is neither left out nor null, or a part that is found by reading the conversation. */
export type ConversationPart = FoundPart | keyof ConversationRequest

/** A request as rules see it, read once for all of them. The lists mostly stay empty. */
export interface Conversation {
  readonly request: RequestMembers
  /** The parts that it has, a bit each. */
  readonly parts: number
  /** The members of the request that are neither left out nor null, as far as a rule needs them, a bit each. */
  readonly members: number
  readonly turns: readonly Turn[]
  /** The names of the tools that have one. */
  readonly toolNames: readonly string[]
  /** The cache breakpoints, in the order in which the service reads them: tools, system, messages. */
  readonly breakpoints: readonly Placed<CacheControlEphemeral>[]
  /** The schemas that the model cannot leave: those of strict tools and of the output format. */
  readonly grammars: readonly Grammar[]
  /** The indexes of the tools whose schemas may hold references or patterns. */
  readonly referringTools: readonly number[]
  /** Blocks that few conversations have. */
  readonly rareBlocks: readonly Placed<RareBlock>[]
  /** The results of the service's own tools that no call comes before. */
  readonly strayResults: readonly Placed<ServerToolResult>[]
  /** The messages without content, or of white space alone. */
  readonly blankMessages: readonly number[]
  readonly emptyTexts: readonly string[]
  /** True if there are tools that `tools` does not list: those of MCP servers, or of earlier messages. */
  readonly hasOtherTools: boolean
}

/** Browser states and tool references stand in the results of tools, the others also beside them. */
export type RareBlock =
  | BrowserStateBlockParam
  | DocumentBlockParam
  | ImageBlockParam
  | SearchResultBlockParam
  | ToolReferenceBlockParam

/** The blocks of a type, of those that few conversations have. */
export function blocksOf<Type extends RareBlock['type']>(
  {rareBlocks}: Pick<Conversation, 'rareBlocks'>,
  type: Type,
): Placed<Extract<RareBlock, {type: Type}>>[] {
  return rareBlocks.filter((placed): placed is Placed<Extract<RareBlock, {type: Type}>> => placed.block.type === type)
}

/** True if the results in a turn are those of the calls in the turn before, in the same order, as they mostly are. */
export function isPaired(before: Turn | undefined, turn: Turn | undefined): boolean {
  if ((before?.calls.length ?? 0) !== (turn?.results.length ?? 0)) return false
  for (let index = 0; before && turn && index < before.calls.length; index++) {
    if (before.calls[index]!.block.id !== turn.results[index]!.block.tool_use_id) return false
  }
  return true
}

/** True if each turn has the results of the calls in the turn before, and the last one has no calls. */
export function arePaired(turns: readonly Turn[]): boolean {
  let before: Turn | undefined
  for (const turn of turns) {
    if (!isPaired(before, turn)) return false
    before = turn
  }
  return isPaired(before, undefined)
}

/** True if the service knows earlier messages than the request has. */
export function isContinued({thread}: Pick<RequestMembers, 'thread'>): boolean {
  return thread?.type === 'continue'
}

/** True if the model is asked to think, or to decide on it. */
export function isThinking({thinking}: Pick<RequestMembers, 'thinking'>): boolean {
  return thinking?.type === 'enabled' || thinking?.type === 'adaptive'
}

/** The ids of calls that the service accepts. */
export const plainId = /^[a-zA-Z0-9_-]+$/

/** The number of characters that the name in a call may have. Models invent names, and agents record a whole command as one. */
export const mostInName = 200

/** The names in calls that the service accepts. */
export const plainCallName = new RegExp(`^[a-zA-Z0-9_-]{1,${mostInName}}$`)
