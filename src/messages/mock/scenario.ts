import type {CreateMessageRequest, StopReason} from '#generated/documented/types.js'
import {objects, type JsonObject} from '../../json/object.ts'
import type {Answer, Delivery, MockRequest} from '../../mock/index.ts'
import type {ReplyBlock} from './blocks.ts'
import type {ServiceError} from './refuse.ts'

/** A request for a message that the mock has admitted. */
export interface MessageMockRequest extends MockRequest {
  readonly body: CreateMessageRequest
}

/** What the mock answers to requests for a message. Plain data, so that a file can hold it. */
export interface MessageScenario {
  /** Left out, every request matches. */
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

/** What a request must have; all that is given must hold. */
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
