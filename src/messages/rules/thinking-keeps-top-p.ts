import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {isThinking} from '../subjects/conversation.ts'

const lowest = 0.95

export const thinkingKeepsTopP = conversationRule({
  code: 'thinking-keeps-top-p',
  summary: `With thinking, top_p is at least ${lowest} or left out.`,
  severity: 'error',
  source: documentation.thinking,
  needs: ['thinking', 'top_p'],
  check({request}) {
    const {top_p: topP} = request
    if (!isThinking(request) || topP >= lowest) return []
    return [{path: '/top_p', message: `Found the top_p ${topP} with thinking, expected at least ${lowest} or none.`}]
  },
})
