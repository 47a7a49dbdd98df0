import {FindingList} from '../../validate/index.ts'
import type {Conversation} from './conversation.ts'
import {documentation} from './documentation.ts'
import type {MessageRule} from './rule.ts'

/** Later turns may use an id again: results are matched with the calls of the turn before. */
export const duplicateToolUseId: MessageRule = {
  code: 'duplicate-tool-use-id',
  summary: 'The ids of tool_use blocks are unique within a turn.',
  severity: 'error',
  source: documentation.toolUse,
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
}
