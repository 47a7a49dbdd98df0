import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {isThinking} from '../subjects/conversation.ts'

export const thinkingKeepsTemperature = conversationRule({
  code: 'thinking-keeps-temperature',
  summary: 'With thinking, the temperature is 1 or left out.',
  severity: 'error',
  source: documentation.thinking,
  needs: ['thinking', 'temperature'],
  check({request}) {
    const {temperature} = request
    if (!isThinking(request) || temperature === 1) return []
    return [
      {
        path: '/temperature',
        message: `Found the temperature ${temperature} with thinking, expected 1 or none.`,
        expected: [1],
      },
    ]
  },
})
