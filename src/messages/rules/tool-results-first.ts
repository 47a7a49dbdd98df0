import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

export const toolResultsFirst = conversationRule({
  code: 'tool-results-first',
  summary: 'The tool_result blocks of a turn come before anything else in it.',
  severity: 'error',
  source: documentation.toolUse,
  needs: ['oddResults'],
  check({turns}, context) {
    const findings = new FindingList(context)
    for (const {lateResult} of turns) {
      if (lateResult !== undefined)
        findings.push({
          path: lateResult,
          message: 'Found a tool_result after other content, expected it first in its turn.',
        })
    }
    return findings
  },
})
