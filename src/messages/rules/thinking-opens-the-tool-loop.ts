import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import type {InputMessage} from '../subjects/conversation.ts'

/** Later steps of a loop need no thinking of their own. */
export const thinkingOpensTheToolLoop = conversationRule({
  code: 'thinking-opens-the-tool-loop',
  summary: 'With manual thinking, the turn of the assistant whose calls are being answered starts with thinking.',
  severity: 'error',
  source: documentation.thinking,
  needs: ['thinking', 'callsOrResults'],
  check({request: {thinking, messages}}) {
    if (thinking.type !== 'enabled') return []
    let index = messages.length - 1
    while (index >= 0 && messages[index]!.role === 'system') index--
    if (index < 0 || !hasBlock(messages[index]!, 'user', 'tool_result')) return []
    while (index > 0 && !isQuestion(messages[index - 1]!)) index--
    while (index < messages.length && messages[index]!.role !== 'assistant') index++
    const first = messages[index]
    if (first === undefined || typeof first.content !== 'object') return []
    const type = first.content?.[0]?.type
    if (type === undefined || type === 'thinking' || type === 'redacted_thinking') return []
    return [
      {
        path: `/messages/${index}/content/0`,
        message: `Found a ${type} block at the start of the turn, expected thinking or redacted_thinking, since thinking is enabled.`,
        expected: ['thinking', 'redacted_thinking'],
      },
    ]
  },
})

/** A turn of the user that answers no call begins a new loop. */
function isQuestion(message: InputMessage): boolean {
  return message.role === 'user' && !hasBlock(message, 'user', 'tool_result')
}

function hasBlock({role, content}: InputMessage, by: InputMessage['role'], type: string): boolean {
  return role === by && typeof content === 'object' && content?.some((block) => block.type === type) === true
}
