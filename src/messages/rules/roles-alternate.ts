import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

export const rolesAlternate = conversationRule({
  code: 'roles-alternate',
  summary: 'The roles of messages alternate between user and assistant.',
  severity: 'error',
  source: documentation.messages,
  needs: ['rolesInARow'],
  check({request: {messages}, turns}, context) {
    const findings = new FindingList(context)
    if (turns.length === messages.length) return findings
    for (const [index, {role}] of messages.entries()) {
      if (index === 0 || messages[index - 1]!.role !== role) continue
      const other = role === 'user' ? 'assistant' : 'user'
      findings.push({
        path: `/messages/${index}/role`,
        message: `Found two messages of the role "${role}" in a row, expected "${other}".`,
        expected: [other],
      })
    }
    return findings
  },
})
