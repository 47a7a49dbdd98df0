import {quote} from '../../schema/explain/words.ts'
import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

const most = 200
const plainName = new RegExp(`^[a-zA-Z0-9_-]{1,${most}}$`)

/** Models invent names, and agents record a whole command as one: longer than that of any tool, but not without end. */
export const toolUseNameIsPlain = conversationRule({
  code: 'tool-use-name-is-plain',
  summary: `The name in a tool_use consists of at most ${most} letters, digits, _ and -.`,
  severity: 'error',
  source: documentation.toolUse,
  needs: ['callsOrResults'],
  check({turns}, context) {
    const findings = new FindingList(context)
    for (const {calls} of turns) {
      for (const call of calls) {
        const {name} = call.block
        if (plainName.test(name)) continue
        const message = `Found the name ${quote(name)}, expected at most ${most} letters, digits, _ and -.`
        findings.push({path: `${call.path}/name`, message})
      }
    }
    return findings
  },
})
