import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import type {Conversation} from '../subjects/conversation.ts'

/** Later turns may use an id again: results are matched with the calls of the turn before. */
export const duplicateToolUseId = conversationRule({
  code: 'duplicate-tool-use-id',
  summary: 'The ids of tool_use blocks are unique within a turn.',
  severity: 'error',
  source: documentation.toolUse,
  needs: ['severalCalls'],
  check({turns}: Conversation, context) {
    const findings = new FindingList(context)
    for (const {calls} of turns) {
      if (calls.length < 2) continue
      const seen = new Set<string>()
      for (const call of calls) {
        const {id} = call.block
        if (seen.has(id))
          findings.push({
            path: `${call.path}/id`,
            message: `Found the id "${id}" for a second time in the turn, expected a unique one.`,
          })
        seen.add(id)
      }
    }
    return findings
  },
})
