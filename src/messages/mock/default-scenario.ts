import {isJsonObject, objects, type JsonObject} from '../../json/object.ts'
import {sample} from '../../testing/index.ts'
import {text, thinking, toolCall, type ReplyBlock} from './blocks.ts'
import {template} from './message.ts'
import type {MessageMockRequest, MessageScenario} from './scenario.ts'

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
