import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

export const errorResultIsText = conversationRule({
  code: 'error-result-is-text',
  summary: 'A tool_result with is_error holds text and nothing else.',
  severity: 'error',
  source: documentation.toolUse,
  needs: ['oddResults'],
  check({turns}, context) {
    const findings = new FindingList(context)
    for (const {results} of turns) {
      for (const result of results) {
        const {content, is_error: isError} = result.block
        if (isError !== true || typeof content !== 'object' || content === null) continue
        for (const [index, {type}] of content.entries()) {
          if (type === 'text') continue
          findings.push({
            path: `${result.path}/content/${index}`,
            message: `Found a block of the type "${type}" in a tool_result with is_error, expected text.`,
          })
        }
      }
    }
    return findings
  },
})
