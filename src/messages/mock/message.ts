import {examples} from '#generated/documented/examples.js'
import type {Container, ContentBlock, Message} from '#generated/documented/types.js'
import {isJsonObject} from '../../json/object.ts'
import {countInputTokens, countOutputTokens} from './count-tokens.ts'
import {endEarly} from './end-early.ts'
import {containerId, messageId, serverToolUseId, toolUseId} from './ids.ts'
import type {InputUsage} from './prompt-cache.ts'
import type {MessageMockRequest, MessageScenario, ReplyBlock} from './scenario.ts'

/** The message that the description shows; it has whatever a message must have. */
export const template = Object.values(examples.createMessage!.responses['200']!['application/json']!)[0] as Message

/**
 * The message that a scenario answers to a request. It ends where the request ends it, unless the scenario names another reason.
 * Default of `input`: the usage of a request without a cache.
 */
export function toMessage(
  {reply = template.content, stopReason, usage}: MessageScenario,
  {number, body}: Pick<MessageMockRequest, 'number' | 'body'>,
  input: Partial<InputUsage> = {input_tokens: countInputTokens({...body})},
): Message {
  const written = isList(reply) ? reply : [reply]
  const end = stopReason === undefined ? endEarly(written, body) : {blocks: written, stopReason}
  const content = withIds(end.blocks, number)
  const output = Math.min(Math.max(1, countOutputTokens(content)), body.max_tokens)
  return {
    ...template,
    id: messageId(number),
    model: body.model,
    content,
    stop_reason: end.stopReason ?? (content.some(({type}) => type === 'tool_use') ? 'tool_use' : 'end_turn'),
    stop_sequence: end.stopSequence ?? null,
    ...(content.some(isOfContainer) && {container: containerOf(body, number)}),
    usage: {
      ...template.usage,
      ...input,
      output_tokens: end.stopReason === 'max_tokens' ? body.max_tokens : output,
      ...countersOf(content),
      ...usage,
    },
  }
}

function isList(reply: ReplyBlock | readonly ReplyBlock[]): reply is readonly ReplyBlock[] {
  return Array.isArray(reply)
}

/** Gives calls the ids that they lack, and results those of the calls before them. */
function withIds(blocks: readonly ReplyBlock[], number: number): ContentBlock[] {
  let call = ''
  return blocks.map((block, index) => {
    if (block.type === 'server_tool_use') {
      call = block.id ?? serverToolUseId(number, index)
      return {...block, id: call}
    }
    if (block.type === 'tool_use') return {...block, id: block.id ?? toolUseId(number, index)}
    return block.type.endsWith('_tool_result')
      ? ({tool_use_id: call, ...block} as ContentBlock)
      : (block as ContentBlock)
  })
}

/** The counts beside those of all tokens: of thinking, and of the calls that are billed one by one, which those that failed are not. */
function countersOf(content: readonly ContentBlock[]): Partial<Message['usage']> {
  const thoughts = content.filter(({type}) => type === 'thinking')
  const searches = content.filter((block) => block.type === 'web_search_tool_result' && Array.isArray(block.content))
  const fetches = content.filter(
    (block) => block.type === 'web_fetch_tool_result' && block.content.type === 'web_fetch_result',
  )
  return {
    ...(thoughts.length > 0 && {output_tokens_details: {thinking_tokens: countOutputTokens(thoughts)}}),
    ...(content.some(({type}) => type === 'server_tool_use') && {
      server_tool_use: {web_search_requests: searches.length, web_fetch_requests: fetches.length},
    }),
  }
}

function isOfContainer({type}: ContentBlock): boolean {
  return type.endsWith('code_execution_tool_result')
}

const hour = 3_600_000

/** The container in which code ran: that of the request, if it names one. */
function containerOf({container}: MessageMockRequest['body'], number: number): Container {
  const named: unknown = isJsonObject(container) ? container.id : container
  return {
    id: typeof named === 'string' ? named : containerId(number),
    expires_at: new Date(Date.now() + hour).toISOString(),
  }
}
