import type {RuleFinding} from '../../validate/index.ts'
import {documentation} from './documentation.ts'
import type {MessageRule} from './rule.ts'

export const toolUseIsAnswered: MessageRule = {
  code: 'tool-use-is-answered',
  summary: 'Each tool_use is answered by a tool_result in the next turn.',
  severity: 'error',
  source: documentation.toolUse,
  check({turns}) {
    const findings: RuleFinding[] = []
    for (let index = 0; index < turns.length; index++) {
      const {calls} = turns[index]!
      if (calls.length === 0) continue
      const answered = new Set(turns[index + 1]?.results.map(({block}) => block.tool_use_id))
      for (const {block, path} of calls) {
        if (answered.has(block.id)) continue
        findings.push({path: `${path}/id`, message: `Found the tool_use "${block.id}" without an answer, expected its tool_result in the next turn.`})
      }
    }
    return findings
  },
}
