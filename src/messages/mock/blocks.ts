import type {ContentBlock, TextBlock, ThinkingBlock, ToolUseBlock} from '#generated/documented/types.js'

/** A tool call whose id the mock chooses. */
export type ToolCall = Omit<ToolUseBlock, 'id'> & {readonly id?: string}

/** What an answer is made of. */
export type ReplyBlock = ContentBlock | ToolCall

/** A text of the answer. */
export function text(value: string): TextBlock {
  return {type: 'text', text: value}
}

/** A call of the tool `name`. The mock gives it an id. */
export function toolCall(name: string, input: Readonly<Record<string, unknown>> = {}): ToolCall {
  return {type: 'tool_use', name, input: {...input}}
}

/** What the model thinks before it answers. */
export function thinking(value: string, signature = 'bW9jaw=='): ThinkingBlock {
  return {type: 'thinking', thinking: value, signature}
}
