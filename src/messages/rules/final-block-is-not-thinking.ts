import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

export const finalBlockIsNotThinking = conversationRule({
  code: 'final-block-is-not-thinking',
  summary: 'The last message of the assistant does not end with thinking.',
  severity: 'error',
  source: documentation.thinking,
  needs: ['thinkingBlocks'],
  check({request: {messages}}) {
    let index = messages.length - 1
    while (index >= 0 && messages[index]!.role !== 'assistant') index--
    const content = messages[index]?.content
    if (typeof content !== 'object' || content === null) return []
    const type = content.at(-1)?.type
    if (type !== 'thinking' && type !== 'redacted_thinking') return []
    return [
      {
        path: `/messages/${index}/content/${content.length - 1}`,
        message: `Found a ${type} block at the end, expected text or a tool_use after it.`,
      },
    ]
  },
})
