import type {
  ContentBlock,
  CreateMessageRequest,
  Message,
  ServerToolUseBlock,
  StopReason,
  TextBlock,
  ThinkingBlock,
  ToolUseBlock,
} from '#generated/documented/types.js'
import {withoutUndefined} from '../../json/object.ts'
import {type Answer, type Delivery, type MockRequest, perScope} from '../../mock/index.ts'
import type {ServiceError} from './answers.ts'
import {type MessageCondition, unmetCondition} from './conditions.ts'
import {Conversations, statementsOf} from './said.ts'

/** A request for a message that the mock has accepted. */
export interface MessageMockRequest extends MockRequest {
  readonly body: CreateMessageRequest
}

/** A response of the mock to requests for a message. Plain data, so that a file can hold it. */
export interface MessageScenario {
  /** The name in the journal. Default: the number of the scenario, such as `scenario 1`. */
  readonly name?: string
  /** The requests to respond to. Default: all. */
  readonly when?: MessageCondition
  /** The content of the message. */
  readonly reply?: ReplyBlock | readonly ReplyBlock[]
  /**
   * Default: the reason for which the request ends the reply early: `stop_sequence` or `max_tokens`. Otherwise `tool_use` where it
   * has a tool call, else `end_turn`.
   */
  readonly stopReason?: StopReason
  /** Token counts in place of those that follow from the content. */
  readonly usage?: Partial<Message['usage']>
  /** Headers of a response that is no error. */
  readonly headers?: Readonly<Record<string, string>>
  /** An error in place of a message. */
  readonly error?: ServiceError
  /** Ends the stream with this error after some events; where nothing streams, the error is the answer. */
  readonly errorAfter?: ServiceError & {readonly events: number}
  /** Adds a ping after every so many events of a stream. Default: one, after the first. */
  readonly pingEvery?: number
  readonly delivery?: Delivery
}

/** Looks at the request before it decides; undefined leaves the request to the next scenario. */
export type ScenarioFunction = (request: MessageMockRequest) => Reply | Promise<Reply>

/** A scenario that leaves a request to the next one, with the reason: what was expected, and what was found. */
export interface Unmet {
  readonly unmet: string
}

type Reply = Scripted | Answer | Unmet | undefined

/** A block or several blocks for a whole answer, a scenario as data, or a function of the request. */
export type Scripted = ReplyBlock | readonly ReplyBlock[] | MessageScenario | ScenarioFunction

/** A scenario as data, or a ready answer, or the reason why it does not match the request. */
export async function decide(scripted: Reply, request: MessageMockRequest): Promise<MessageScenario | Answer | Unmet> {
  if (typeof scripted === 'function') return decide(await scripted(request), request)
  if (scripted === undefined) return {unmet: 'its function returned nothing'}
  if ('status' in scripted || 'unmet' in scripted) return scripted
  if (Array.isArray(scripted)) return {reply: scripted as readonly ReplyBlock[]}
  const scenario = 'type' in scripted ? besideBlock(scripted) : (scripted as MessageScenario)
  const unmet = unmetCondition(scenario.when ?? {}, request)
  return unmet === undefined ? scenario : {unmet}
}

/** A block alone, or spread together with a fault and the like: `{...text('Hello'), ...cut('drop', 3)}`. The name is that of the block. */
function besideBlock(given: ReplyBlock & MessageScenario): MessageScenario {
  const {when, stopReason, usage, headers, error, errorAfter, pingEvery, delivery, ...reply} = given
  const own = {when, stopReason, usage, headers, error, errorAfter, pingEvery, delivery}
  const set = withoutUndefined<unknown>(own)
  return {...set, reply: reply}
}

/** A tool call whose id the mock chooses. */
export type ToolCall = Omit<ToolUseBlock, 'id'> & {readonly id?: string}

type Anonymous<Block, Id extends string> = Block extends unknown
  ? Omit<Block, Id> & {readonly [Key in Id]?: string}
  : never

/** A call of a tool that the service runs, or its result, which belongs to the call before it. The mock chooses the id. */
export type ServerToolBlock =
  | Anonymous<ServerToolUseBlock, 'id'>
  | Anonymous<Extract<ContentBlock, {readonly tool_use_id: string}>, 'tool_use_id'>

/** A content block of a response. */
export type ReplyBlock = ContentBlock | ToolCall | ServerToolBlock

/** A text block. */
export function text(value: string): TextBlock {
  return {type: 'text', text: value}
}

/** A call of the tool `name`. The mock gives it an id. */
export function toolCall(name: string, input: Readonly<Record<string, unknown>> = {}): ToolCall {
  return {type: 'tool_use', name, input: {...input}}
}

/** A thinking block. */
export function thinking(value: string, signature = 'bW9jaw=='): ThinkingBlock {
  return {type: 'thinking', thinking: value, signature}
}

/**
 * One step for each turn of a conversation: the first for its first request, the next for the request that continues it. Each
 * conversation starts anew, and a request that is sent again gets its step again. After the last step the next scenario answers.
 * A conversation is recognized by what is said in it, however a client writes that.
 */
export function sequence(...steps: readonly Scripted[]): ScenarioFunction {
  return sequenceWhen({}, steps)
}

/** A sequence for the conversations whose first request meets a condition: what follows has other words. */
export function sequenceWhen(start: MessageCondition, steps: readonly Scripted[]): ScenarioFunction {
  const conversationsOf = perScope(() => new Conversations())
  return (request) => {
    const {messages} = request.body
    const conversations = conversationsOf(request.scope)
    const known = conversations.turnOf(messages)
    const unmet = known === undefined ? unmetCondition(start, request) : undefined
    if (unmet !== undefined) return {unmet}
    const turn = known ?? 0
    conversations.remember(messages, turn)
    return steps[turn] ?? {unmet: `expected at most ${steps.length} turns, found turn ${turn + 1}`}
  }
}

/** One step for each time that the same conversation is sent, for instance an error and then a message; the last step stays. */
export function attempts(...steps: readonly [Scripted, ...Scripted[]]): ScenarioFunction {
  return attemptsWhen({}, steps)
}

/** Attempts of the requests that meet a condition. */
export function attemptsWhen(when: MessageCondition, steps: readonly Scripted[]): ScenarioFunction {
  const countsOf = perScope(() => new Map<string, number>())
  return (request) => {
    const unmet = unmetCondition(when, request)
    if (unmet !== undefined) return {unmet}
    const counts = countsOf(request.scope)
    const key = statementsOf(request.body.messages).join()
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    return steps[Math.min(count, steps.length - 1)]!
  }
}
