import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

/** The later steps of a loop of calls need no thinking of their own: the loop starts with it. */
export const thinkingOpensTheFinalTurn = conversationRule({
  code: 'thinking-opens-the-final-turn',
  summary: 'With manual thinking, a final turn of the assistant that answers a question starts with thinking.',
  severity: 'error',
  source: documentation.thinking,
  needs: ['thinking', 'prefill'],
  check({request: {thinking, messages}, turns}) {
    if (thinking.type !== 'enabled' || turns.at(-2)?.results.length !== 0) return []
    let index = messages.length - 1
    while (messages[index - 1]?.role === 'assistant') index--
    const {content} = messages[index]!
    const type = typeof content === 'object' ? content?.[0]?.type : 'text'
    if (type === undefined || type === 'thinking' || type === 'redacted_thinking') return []
    return [
      {
        path: `/messages/${index}/content${typeof content === 'object' ? '/0' : ''}`,
        message: `Found ${type} at the start of the final turn, expected thinking or redacted_thinking, since thinking is enabled.`,
        expected: ['thinking', 'redacted_thinking'],
      },
    ]
  },
})
