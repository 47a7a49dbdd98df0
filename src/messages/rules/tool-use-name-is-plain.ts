import {quote} from '../../schema/explain/words.ts'
import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {mostInName, plainCallName} from '../subjects/conversation.ts'

/** Such names are longer than that of any tool, but not without end. */
export const toolUseNameIsPlain = conversationRule({
  code: 'tool-use-name-is-plain',
  summary: `The name in a tool_use consists of at most ${mostInName} letters, digits, _ and -.`,
  severity: 'error',
  source: documentation.toolUse,
  needs: ['foreignCalls'],
  check({turns}, context) {
    const findings = new FindingList(context)
    for (const {calls} of turns) {
      for (const call of calls) {
        const {name} = call.block
        if (plainCallName.test(name)) continue
        const message = `Found the name ${quote(name)}, expected at most ${mostInName} letters, digits, _ and -.`
        findings.push({path: `${call.path}/name`, message})
      }
    }
    return findings
  },
})
