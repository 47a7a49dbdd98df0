import {documentation} from './documentation.ts'
import {isThinking, type MessageRule} from './rule.ts'

export const thinkingKeepsTopK: MessageRule = {
  code: 'thinking-keeps-top-k',
  summary: 'With thinking, top_k is left out.',
  severity: 'error',
  source: documentation.thinking,
  check({request}) {
    const {top_k: topK} = request
    if (!isThinking(request) || typeof topK !== 'number') return []
    return [{path: '/top_k', message: `Found the top_k ${topK} with thinking, expected none.`}]
  },
}
