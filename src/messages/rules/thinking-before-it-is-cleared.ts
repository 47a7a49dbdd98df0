import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {isThinking} from '../subjects/conversation.ts'

export const thinkingBeforeItIsCleared = conversationRule({
  code: 'thinking-before-it-is-cleared',
  summary: 'Thinking is enabled or adaptive where an edit of the context clears it.',
  severity: 'error',
  source: documentation.thinking,
  needs: ['context_management'],
  reads: ['thinking'],
  check({request}, context) {
    const findings = new FindingList(context)
    if (isThinking(request)) return findings
    for (const [index, {type}] of (request.context_management.edits ?? []).entries()) {
      if (type !== 'clear_thinking_20251015') continue
      const message = 'Found an edit that clears thinking, expected thinking to be enabled or adaptive.'
      findings.push({path: `/context_management/edits/${index}`, message})
    }
    return findings
  },
})
