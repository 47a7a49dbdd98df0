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
  /** Default: `tool_use` where the reply has a tool call, else `end_turn`. */
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
  /** A part of the text of the last message. */
  readonly says?: string
  /** The name of a tool that the request offers. */
  readonly offers?: string
  /** The last message answers a call of this tool. */
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
  return holds(scenario.when ?? {}, {...request.body}) ? scenario : undefined
}

function holds({model, says, offers, answers}: MessageCondition, body: JsonObject): boolean {
  const messages = objects(body.messages)
  const last = JSON.stringify(messages.at(-1)?.content ?? '')
  return (
    (model === undefined || model === body.model) &&
    (says === undefined || last.includes(JSON.stringify(says).slice(1, -1))) &&
    (offers === undefined || objects(body.tools).some(({name}) => name === offers)) &&
    (answers === undefined || answeredTools(messages).includes(answers))
  )
}

/** The names of the tools whose results the last message holds. */
function answeredTools(messages: readonly JsonObject[]): unknown[] {
  const blocks = messages.slice(-2).flatMap(({content}) => objects(content))
  const results = blocks.filter(({type}) => type === 'tool_result').map(({tool_use_id: id}) => id)
  return blocks.filter(({type, id}) => type === 'tool_use' && results.includes(id)).map(({name}) => name)
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
 */
export function sequence(...steps: readonly Scripted[]): ScenarioFunction {
  const turns = new Map<string, number>()
  return ({body: {messages}}) => {
    const here = JSON.stringify(messages)
    const turn = turns.get(here) ?? turnAfter(messages, turns)
    turns.set(here, turn)
    return steps[turn]
  }
}

function turnAfter(messages: readonly unknown[], turns: ReadonlyMap<string, number>): number {
  for (let length = messages.length - 1; length > 0; length--) {
    const before = turns.get(JSON.stringify(messages.slice(0, length)))
    if (before !== undefined) return before + 1
  }
  return 0
}

/** One step for each time that the same body is sent, for instance an error and then a message; the last step stays. */
export function attempts(...steps: readonly [Scripted, ...Scripted[]]): ScenarioFunction {
  const counts = new Map<string, number>()
  return ({body}) => {
    const key = JSON.stringify(body)
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    return steps[Math.min(count, steps.length - 1)]!
  }
}
