import {documentation} from './documentation.ts'
import {isThinking, type MessageRule} from './rule.ts'

const lowest = 0.95

export const thinkingKeepsTopP: MessageRule = {
  code: 'thinking-keeps-top-p',
  summary: `With thinking, top_p is at least ${lowest} or left out.`,
  severity: 'error',
  source: documentation.thinking,
  check({request}) {
    const {top_p: topP} = request
    if (!isThinking(request) || typeof topP !== 'number' || topP >= lowest) return []
    return [{path: '/top_p', message: `Found the top_p ${topP} with thinking, expected at least ${lowest} or none.`}]
  },
}
