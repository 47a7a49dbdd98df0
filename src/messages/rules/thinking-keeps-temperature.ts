import {documentation} from './documentation.ts'
import {isThinking, type MessageRule} from './rule.ts'

export const thinkingKeepsTemperature: MessageRule = {
  code: 'thinking-keeps-temperature',
  summary: 'With thinking, the temperature is 1 or left out.',
  severity: 'error',
  source: documentation.thinking,
  check({request}) {
    const {temperature} = request
    if (!isThinking(request) || typeof temperature !== 'number' || temperature === 1) return []
    return [
      {
        path: '/temperature',
        message: `Found the temperature ${temperature} with thinking, expected 1 or none.`,
        expected: [1],
      },
    ]
  },
}
