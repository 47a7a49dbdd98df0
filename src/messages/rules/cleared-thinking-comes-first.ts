import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

export const clearedThinkingComesFirst = conversationRule({
  code: 'cleared-thinking-comes-first',
  summary: 'Of the edits of the context, the one that clears thinking comes first.',
  severity: 'error',
  source: documentation.contextEditing,
  needs: ['context_management'],
  check({request: {context_management: management}}, context) {
    const findings = new FindingList(context)
    for (const [index, {type}] of (management.edits ?? []).entries()) {
      if (type !== 'clear_thinking_20251015' || index === 0) continue
      const message = 'Found an edit that clears thinking after another, expected it to come first.'
      findings.push({path: `/context_management/edits/${index}`, message})
    }
    return findings
  },
})
