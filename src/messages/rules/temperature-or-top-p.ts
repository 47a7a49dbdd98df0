import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

export const temperatureOrTopP = conversationRule({
  code: 'temperature-or-top-p',
  summary: 'A request tunes temperature or top_p, not both.',
  severity: 'warning',
  source: documentation.messages,
  needs: ['temperature', 'top_p'],
  check: () => [{path: '/top_p', message: 'Found top_p beside temperature, expected one of the two.'}],
})
