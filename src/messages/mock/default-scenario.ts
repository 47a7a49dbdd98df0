import {examples} from '#generated/documented/examples.js'
import type {ContentBlock, StreamEvent} from '#generated/documented/types.js'
import {isJsonObject, type JsonObject, objects} from '../../json/object.ts'
import {decodeText} from '../../sse/index.ts'
import {sample} from '../../testing/index.ts'
import {accumulate} from '../stream/accumulate.ts'
import {template} from './message.ts'
import {answeredTools} from './said.ts'
import {
  type MessageMockRequest,
  type MessageScenario,
  type ReplyBlock,
  type ServerToolBlock,
  text,
  thinking,
  toolCall,
} from './scenario.ts'

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

/** Of the tools to choose from, one that was not called yet, so that a conversation gets on. */
function forcedCall({tool_choice: choice, tools, messages}: JsonObject) {
  if (!isJsonObject(choice) || (choice.type !== 'any' && choice.type !== 'tool')) return undefined
  const isMeant = ({name}: JsonObject) => typeof name === 'string' && (choice.type === 'any' || name === choice.name)
  const calls = objects(tools)
    .filter(isMeant)
    .flatMap((tool) => {
      const reply = callOf(tool)
      return reply === undefined ? [] : [{name: tool.name, reply}]
    })
  const answered = answeredTools(objects(messages))
  return (calls.find(({name}) => !answered.includes(name)) ?? calls[0])?.reply
}

/** A call of a tool, followed by its result and a text where the service runs it; `undefined` for one without an example. */
function callOf({name, type, input_schema: schema}: JsonObject): readonly ReplyBlock[] | undefined {
  const tool = String(name)
  if (schema === undefined && typeof type === 'string') {
    const [, input] = builtInInputs.find(([family]) => type.startsWith(family)) ?? []
    return input === undefined ? serverCall(tool) : [toolCall(tool, input)]
  }
  const input = sample(schema)
  return [toolCall(tool, isJsonObject(input) ? input : {})]
}

/** An input for each family of tools that the service describes and the client runs. */
const builtInInputs: readonly (readonly [family: string, input: JsonObject])[] = [
  ['bash_', {command: 'ls'}],
  ['text_editor_', {command: 'view', path: '/'}],
  ['computer_', {action: 'screenshot'}],
  ['memory_', {command: 'view', path: '/memories'}],
]

function serverCall(name: string): readonly ReplyBlock[] | undefined {
  const pair = exampleCalls().get(name)
  return pair && [...pair, ...template.content]
}

let known: ReadonlyMap<string, readonly ServerToolBlock[]> | undefined

/** The calls of the service's own tools in the description's examples, each with its result, by name. */
function exampleCalls(): NonNullable<typeof known> {
  const {'application/json': json = {}, 'text/event-stream': streams = {}} = examples.createMessage!.responses['200']!
  const contents = () => [
    ...Object.values(json).map((message) => (message as {content: readonly ContentBlock[]}).content),
    ...Object.entries(streams).flatMap(([name, stream]) => (name === 'overloaded' ? [] : [contentOf(String(stream))])),
  ]
  known ??= new Map(
    contents().flatMap((blocks) =>
      blocks.flatMap((block): [string, readonly ServerToolBlock[]][] => {
        if (block.type !== 'server_tool_use') return []
        const {id, ...call} = block
        const found = blocks.find((other) => 'tool_use_id' in other && other.tool_use_id === id)
        if (found === undefined || !('tool_use_id' in found)) return []
        const {tool_use_id: _, ...result} = found
        return [[call.name, [call, result]]]
      }),
    ),
  )
  return known
}

function contentOf(stream: string): readonly ContentBlock[] {
  return accumulate(Array.from(decodeText(stream), ({data}) => JSON.parse(data) as StreamEvent)).content
}

function formattedText({output_config: config, output_format: format}: JsonObject): readonly ReplyBlock[] | undefined {
  const wanted = isJsonObject(config) && isJsonObject(config.format) ? config.format : format
  if (!isJsonObject(wanted) || wanted.type !== 'json_schema') return undefined
  const value = sample(wanted.schema)
  return value === undefined ? undefined : [text(JSON.stringify(value))]
}
