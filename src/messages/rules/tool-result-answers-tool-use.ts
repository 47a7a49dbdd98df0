import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {isContinued, isPaired} from '../subjects/conversation.ts'

export const toolResultAnswersToolUse = conversationRule({
  code: 'tool-result-answers-tool-use',
  summary: 'Each tool_result answers a tool_use of the turn before.',
  severity: 'error',
  source: documentation.toolUse,
  needs: ['unpairedTurns'],
  reads: ['thread'],
  check({request, turns}, context) {
    const findings = new FindingList(context)
    for (let index = isContinued(request) ? 1 : 0; index < turns.length; index++) {
      const [before, turn] = [index > 0 ? turns[index - 1] : undefined, turns[index]!]
      if (turn.results.length === 0 || isPaired(before, turn)) continue
      const asked = new Set(before?.calls.map(({block}) => block.id))
      const expected = [...asked]
      for (const {
        block: {tool_use_id: id},
        path,
      } of turn.results) {
        if (asked.has(id)) continue
        const message = `Found a tool_result for "${id}", expected the id of a tool_use in the turn before.`
        findings.push({path: `${path}/tool_use_id`, message, expected})
      }
    }
    return findings
  },
})
