import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

export const errorResultHasContent = conversationRule({
  code: 'error-result-has-content',
  summary: 'A tool_result with is_error has content.',
  severity: 'error',
  source: documentation.toolUse,
  needs: ['oddResults'],
  check({turns}, context) {
    const findings = new FindingList(context)
    for (const {results} of turns) {
      for (const result of results) {
        const {content, is_error: isError} = result.block
        if (isError !== true || (content != null && content.length > 0)) continue
        findings.push({
          path: result.path,
          message: 'Found a tool_result with is_error and without content, expected some.',
        })
      }
    }
    return findings
  },
})
