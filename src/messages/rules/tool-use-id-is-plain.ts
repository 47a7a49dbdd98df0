import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {plainId} from '../subjects/conversation.ts'

/** Conversations that another model began often have others. A result has the id of its call, so that one finding is enough for both. */
export const toolUseIdIsPlain = conversationRule({
  code: 'tool-use-id-is-plain',
  summary: 'The id of a tool_use has only letters, digits, _ and -.',
  severity: 'error',
  source: documentation.toolUse,
  needs: ['foreignCalls'],
  check({turns}, context) {
    const findings = new FindingList(context)
    for (const {calls} of turns) {
      for (const call of calls) {
        const {id} = call.block
        if (plainId.test(id)) continue
        const message = `Found the id ${JSON.stringify(id)}, expected one of letters, digits, _ and -.`
        findings.push({path: `${call.path}/id`, message})
      }
    }
    return findings
  },
})
