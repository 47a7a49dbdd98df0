import type {CreateMessageRequest} from '#generated/documented/types.js'
import type {Rule} from '../../validate/index.ts'
import {documentation} from './documentation.ts'

export const temperatureOrTopP: Rule<CreateMessageRequest> = {
  code: 'temperature-or-top-p',
  summary: 'A request tunes temperature or top_p, not both.',
  severity: 'warning',
  operations: ['createMessage'],
  source: documentation.messages,
  *check({temperature, top_p: topP}) {
    if (typeof temperature !== 'number' || typeof topP !== 'number') return
    yield {path: '/top_p', message: 'Found top_p beside temperature, expected one of the two.'}
  },
}
