import type {CreateMessageRequest} from '#generated/documented/types.js'
import type {Rule} from '../../validate/index.ts'
import {documentation} from './documentation.ts'

export const rolesAlternate: Rule<Pick<CreateMessageRequest, 'messages'>> = {
  code: 'roles-alternate',
  summary: 'The roles of messages alternate between user and assistant.',
  severity: 'error',
  operations: ['createMessage', 'countMessageTokens'],
  source: documentation.messages,
  *check({messages}) {
    for (const [index, {role}] of messages.entries()) {
      if (index === 0 || messages[index - 1]!.role !== role) continue
      const other = role === 'user' ? 'assistant' : 'user'
      yield {path: `/messages/${index}/role`, message: `Found two messages of the role "${role}" in a row, expected "${other}".`, expected: [other]}
    }
  },
}
