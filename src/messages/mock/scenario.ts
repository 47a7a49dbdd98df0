import type {
  ContentBlock,
  CreateMessageRequest,
  StopReason,
  TextBlock,
  ThinkingBlock,
  ToolUseBlock,
} from '#generated/documented/types.js'
import {type JsonObject, objects} from '../../json/object.ts'
import type {Answer, Delivery, MockRequest} from '../../mock/index.ts'
import type {ServiceError} from './answers.ts'
import {answeredTools, Conversations, lastUserTurn, statementsOf, textsOf} from './said.ts'

/** A request for a message that the mock has accepted. */
export interface MessageMockRequest extends MockRequest {
  readonly body: CreateMessageRequest
}

/** A response of the mock to requests for a message. Plain data, so that a file can hold it. */
export interface MessageScenario {
  /** The requests to respond to. Default: all. */
  readonly when?: MessageCondition
  /** The content of the message. */
  readonly reply?: ReplyBlock | readonly ReplyBlock[]
  /**
   * Default: the reason for which the request ends the reply early: `stop_sequence` or `max_tokens`. Otherwise `tool_use` where it
   * has a tool call, else `end_turn`.
   */
  readonly stopReason?: StopReason
  /** An error in place of a message. */
  readonly error?: ServiceError
  /** Ends the stream with this error after some events; where nothing streams, the error is the answer. */
  readonly errorAfter?: ServiceError & {readonly events: number}
  /** Adds a ping after every so many events of a stream. Default: one, after the first. */
  readonly pingEvery?: number
  readonly delivery?: Delivery
}

/** Conditions on a request, all of which must hold. */
export interface MessageCondition {
  readonly model?: string
  /** A part of the text of the user's last turn. */
  readonly says?: string
  /** The name of a tool that the request offers. */
  readonly offers?: string
  /** The user's last turn answers a call of this tool. */
  readonly answers?: string
}

/** Looks at the request before it decides; undefined leaves the request to the next scenario. */
export type ScenarioFunction = (request: MessageMockRequest) => Reply | Promise<Reply>

type Reply = Scripted | Answer | undefined

/** A block or several blocks for a whole answer, a scenario as data, or a function of the request. */
export type Scripted = ReplyBlock | readonly ReplyBlock[] | MessageScenario | ScenarioFunction

/** A scenario as data, or a ready answer; undefined if it does not match the request. */
export async function decide(
  scripted: Reply,
  request: MessageMockRequest,
): Promise<MessageScenario | Answer | undefined> {
  if (typeof scripted === 'function') return decide(await scripted(request), request)
  if (scripted === undefined || 'status' in scripted) return scripted
  if (Array.isArray(scripted)) return {reply: scripted as readonly ReplyBlock[]}
  if ('type' in scripted) return {reply: scripted}
  const scenario = scripted as MessageScenario
  return holds(scenario.when ?? {}, request) ? scenario : undefined
}

/** Tells whether a request meets all conditions. */
export function holds(
  {model, says, offers, answers}: MessageCondition,
  {body}: {readonly body: MessageMockRequest['body']},
): boolean {
  const {messages, tools, model: asked}: JsonObject = {...body}
  const turn = lastUserTurn(objects(messages))
  return (
    (model === undefined || model === asked) &&
    (says === undefined || textsOf(turn).some((text) => text.includes(says))) &&
    (offers === undefined || objects(tools).some(({name}) => name === offers)) &&
    (answers === undefined || answeredTools(objects(messages), turn).includes(answers))
  )
}

/** A tool call whose id the mock chooses. */
export type ToolCall = Omit<ToolUseBlock, 'id'> & {readonly id?: string}

/** A content block of a response. */
export type ReplyBlock = ContentBlock | ToolCall

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
  const conversations = new Conversations()
  return (request) => {
    const {messages} = request.body
    const turn = conversations.turnOf(messages) ?? (holds(start, request) ? 0 : undefined)
    if (turn === undefined) return undefined
    conversations.remember(messages, turn)
    return steps[turn]
  }
}

/** One step for each time that the same conversation is sent, for instance an error and then a message; the last step stays. */
export function attempts(...steps: readonly [Scripted, ...Scripted[]]): ScenarioFunction {
  const counts = new Map<string, number>()
  return ({body}) => {
    const key = statementsOf(body.messages).join()
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    return steps[Math.min(count, steps.length - 1)]!
  }
}
