import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {isPaired} from '../subjects/conversation.ts'

export const toolUseIsAnswered = conversationRule({
  code: 'tool-use-is-answered',
  summary: 'Each tool_use is answered by a tool_result in the next turn.',
  severity: 'error',
  source: documentation.toolUse,
  needs: ['unpairedTurns'],
  check({turns}, context) {
    const findings = new FindingList(context)
    for (let index = 0; index < turns.length; index++) {
      const [turn, next] = [turns[index]!, turns[index + 1]]
      if (turn.calls.length === 0 || isPaired(turn, next)) continue
      const answered = new Set(next?.results.map(({block}) => block.tool_use_id))
      const asked = new Set(turn.calls.map(({block}) => block.id))
      // A result with another id is meant for one of the calls, and is an issue itself.
      let misnamed = next?.results.filter(({block}) => !asked.has(block.tool_use_id)).length ?? 0
      for (const {
        block: {id},
        path,
      } of turn.calls) {
        if (answered.has(id) || misnamed-- > 0) continue
        findings.push({
          path: `${path}/id`,
          message: `Found the tool_use "${id}" without an answer, expected its tool_result in the next turn.`,
        })
      }
    }
    return findings
  },
})
