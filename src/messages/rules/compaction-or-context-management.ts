import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

export const compactionOrContextManagement = conversationRule({
  code: 'compaction-or-context-management',
  summary: 'A request has compaction or context_management, not both.',
  severity: 'error',
  source: documentation.messages,
  needs: ['compaction', 'context_management'],
  check: () => [{path: '/compaction', message: 'Found compaction beside context_management, expected one of the two.'}],
})
