import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {isThinking} from '../subjects/conversation.ts'

export const thinkingKeepsTopK = conversationRule({
  code: 'thinking-keeps-top-k',
  summary: 'With thinking, top_k is left out.',
  severity: 'error',
  source: documentation.thinking,
  needs: ['thinking', 'top_k'],
  check({request}) {
    const {top_k: topK} = request
    if (!isThinking(request)) return []
    return [{path: '/top_k', message: `Found the top_k ${topK} with thinking, expected none.`}]
  },
})
