import {examples} from '#generated/documented/examples.js'
import type {Message, StopReason} from '#generated/documented/types.js'
import {isJsonObject, type JsonObject, objects} from '../../json/object.ts'
import {sample} from '../../testing/index.ts'
import {messageId, toolUseId} from './ids.ts'
import {type MessageMockRequest, type MessageScenario, type ReplyBlock, text, thinking, toolCall} from './scenario.ts'

/** The message that the description shows; it has whatever a message must have. */
export const template = Object.values(examples.createMessage!.responses['200']!['application/json']!)[0] as Message

/** The message that a scenario answers to a request. */
export function toMessage(
  {reply, stopReason}: MessageScenario,
  {number, body}: Pick<MessageMockRequest, 'number' | 'body'>,
): Message {
  const blocks: readonly ReplyBlock[] = reply === undefined ? template.content : isList(reply) ? reply : [reply]
  const content = blocks.map((block, index) =>
    'id' in block || block.type !== 'tool_use' ? block : {id: toolUseId(number, index), ...block},
  )
  return {
    ...template,
    id: messageId(number),
    model: body.model,
    content: content as Message['content'],
    stop_reason:
      stopReason ?? (blocks.some(({type}) => type === 'tool_use') ? 'tool_use' : ('end_turn' satisfies StopReason)),
    usage: {
      ...template.usage,
      input_tokens: countTokens([body.system, body.messages]),
      output_tokens: Math.min(countTokens(content), body.max_tokens),
    },
  }
}

/** A guess that depends on nothing but the value: about four characters a token. */
export function countTokens(value: unknown): number {
  return Math.ceil(JSON.stringify(value).length / 4)
}

function isList(reply: ReplyBlock | readonly ReplyBlock[]): reply is readonly ReplyBlock[] {
  return Array.isArray(reply)
}

/**
 * The description's example, made to do what the request asks for: a call of the tool that it forces, thoughts where it enables
 * thinking, and JSON where it wants an output of a given form.
 */
export function defaultScenario({body}: MessageMockRequest): MessageScenario {
  const request: JsonObject = {...body}
  const isThinking = isJsonObject(request.thinking) && request.thinking.type !== 'disabled'
  const thoughts = isThinking ? [thinking('The question is a simple one, so the answer can be short.')] : []
  return {reply: [...thoughts, ...(forcedCall(request) ?? formattedText(request) ?? template.content)]}
}

function forcedCall({tool_choice: choice, tools}: JsonObject): readonly ReplyBlock[] | undefined {
  if (!isJsonObject(choice) || (choice.type !== 'any' && choice.type !== 'tool')) return undefined
  const tool = objects(tools).find(({name, input_schema: schema}) =>
    choice.type === 'any' ? schema !== undefined : name === choice.name,
  )
  if (tool === undefined) return undefined
  const input = sample(tool.input_schema ?? {type: 'object'})
  return [toolCall(String(tool.name), isJsonObject(input) ? input : {})]
}

function formattedText({output_config: config, output_format: format}: JsonObject): readonly ReplyBlock[] | undefined {
  const wanted = isJsonObject(config) && isJsonObject(config.format) ? config.format : format
  if (!isJsonObject(wanted) || wanted.type !== 'json_schema') return undefined
  const value = sample(wanted.schema)
  return value === undefined ? undefined : [text(JSON.stringify(value))]
}
