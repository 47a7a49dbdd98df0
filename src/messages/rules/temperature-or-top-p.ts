import {documentation} from './documentation.ts'
import type {MessageRule} from './rule.ts'

export const temperatureOrTopP: MessageRule = {
  code: 'temperature-or-top-p',
  summary: 'A request tunes temperature or top_p, not both.',
  severity: 'warning',
  source: documentation.messages,
  check({request: {temperature, top_p: topP}}) {
    if (typeof temperature !== 'number' || typeof topP !== 'number') return []
    return [{path: '/top_p', message: 'Found top_p beside temperature, expected one of the two.'}]
  },
}
