import {documentation} from './documentation.ts'
import type {MessageRule} from './rule.ts'

export const compactionOrContextManagement: MessageRule = {
  code: 'compaction-or-context-management',
  summary: 'A request has compaction or context_management, not both.',
  severity: 'error',
  source: documentation.messages,
  check({request: {compaction, context_management: management}}) {
    if (!compaction || !management) return []
    return [{path: '/compaction', message: 'Found compaction beside context_management, expected one of the two.'}]
  },
}
