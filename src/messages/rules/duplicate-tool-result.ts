import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

export const duplicateToolResult = conversationRule({
  code: 'duplicate-tool-result',
  summary: 'Each tool_use is answered by a single tool_result.',
  severity: 'error',
  source: documentation.toolUse,
  needs: ['severalCalls'],
  check({turns}, context) {
    const findings = new FindingList(context)
    for (const {results} of turns) {
      if (results.length < 2) continue
      const seen = new Set<string>()
      for (const result of results) {
        const id = result.block.tool_use_id
        if (seen.has(id))
          findings.push({
            path: `${result.path}/tool_use_id`,
            message: `Found a second tool_result for "${id}" in the turn, expected a single one.`,
          })
        seen.add(id)
      }
    }
    return findings
  },
})
