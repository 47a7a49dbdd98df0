import type {
  CreateMessageRequest,
  Message,
  MessageParam,
  ToolResultBlockParam,
  ToolUseBlock,
} from '#generated/documented/types.js'
import type {CallOptions} from '../../client/options.ts'
import type {RunnableTool} from './define-tool.ts'
import {TurnLimitError} from './turn-limit-error.ts'

export interface RunToolsOptions extends CallOptions {
  /** The tools to run. They join those of the body, which run on the service. */
  readonly tools: readonly RunnableTool[]
  /** The most messages to ask for; if the last still wants tools, a `TurnLimitError` is thrown. Default: `10`. */
  readonly maxTurns?: number | undefined
  /** Returns the errors of an input. The tool is then not run, and the model receives them. Default: the input check of the client's `validate`. */
  readonly checkInput?: ((input: unknown, schema: unknown) => string | undefined) | undefined
}

/** The outcome of a tool loop. */
export interface ToolRun<Answer> {
  /** The last message, which waits for no tool. */
  readonly message: Answer
  /** The whole conversation, with the last message. */
  readonly messages: readonly MessageParam[]
}

type CreateMessage<Answer> = (
  body: CreateMessageRequest & {readonly stream?: false},
  options: CallOptions,
) => Promise<Answer>

/** Asks for messages and runs the tools that they call, until one waits for none. */
export async function runTools<Answer extends Message>(
  createMessage: CreateMessage<Answer>,
  body: Omit<CreateMessageRequest, 'stream'>,
  {tools, maxTurns = 10, checkInput, ...options}: RunToolsOptions,
): Promise<ToolRun<Answer>> {
  const messages = [...body.messages]
  const definitions = tools.map(({run: _, ...definition}) => definition)
  for (let turn = 0; turn < maxTurns; turn += 1) {
    const message = await createMessage(
      {...body, messages, tools: [...(body.tools ?? []), ...definitions], stream: false},
      options,
    )
    // The service takes back what it gave.
    messages.push({role: 'assistant', content: message.content})
    // Calls in a message that stopped for another reason, such as `max_tokens`, may be incomplete.
    if (message.stop_reason !== 'tool_use' && message.stop_reason !== 'pause_turn') return {message, messages}
    const calls = message.content.filter((block) => block.type === 'tool_use')
    const results = await Promise.all(
      calls.map((call) => answer(call, {tools, checkInput, signal: options.signal ?? undefined})),
    )
    if (results.length > 0) messages.push({role: 'user', content: results})
  }
  throw new TurnLimitError(maxTurns, messages)
}

type AnswerOptions = Pick<RunToolsOptions, 'tools' | 'checkInput'> & {readonly signal: AbortSignal | undefined}

async function answer(call: ToolUseBlock, {tools, checkInput, signal}: AnswerOptions): Promise<ToolResultBlockParam> {
  const result = (content: ToolResultBlockParam['content'] = '', is_error = false) => ({
    type: 'tool_result' as const,
    tool_use_id: call.id,
    content,
    is_error,
  })
  try {
    signal?.throwIfAborted()
    const tool = tools.find(({name}) => name === call.name)
    // What an input holds is for the tool's schema to say, and for `checkInput` to check.
    const fault = tool ? checkInput?.(call.input, tool.input_schema) : `There is no tool ${call.name}.`
    return fault === undefined ? result(await tool?.run(call.input as never, {call, signal})) : result(fault, true)
  } catch (error) {
    signal?.throwIfAborted()
    return result(error instanceof Error ? error.message : String(error), true)
  }
}
