import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

/** The service then misses the results, although they are there: it looks for them right behind the call. */
export const toolUseEndsItsTurn = conversationRule({
  code: 'tool-use-ends-its-turn',
  summary: 'No text follows a tool_use in its turn.',
  severity: 'warning',
  source: documentation.toolUse,
  needs: ['textsAfterCalls'],
  check({turns}, context) {
    const findings = new FindingList(context)
    for (const {textAfterCall} of turns) {
      if (textAfterCall !== undefined)
        findings.push({
          path: textAfterCall,
          message: 'Found text after a tool_use, expected it before the calls of its turn.',
        })
    }
    return findings
  },
})
