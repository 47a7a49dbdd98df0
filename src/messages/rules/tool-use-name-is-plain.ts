import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

const plainName = /^[a-zA-Z0-9_-]{1,128}$/

/** Models invent names, which are not accepted back if no tool could have them. */
export const toolUseNameIsPlain = conversationRule({
  code: 'tool-use-name-is-plain',
  summary: 'The name in a tool_use is one that a tool can have: at most 128 letters, digits, _ and -.',
  severity: 'error',
  source: documentation.toolUse,
  needs: ['callsOrResults'],
  check({turns}, context) {
    const findings = new FindingList(context)
    for (const {calls} of turns) {
      for (const {block, path} of calls) {
        if (plainName.test(block.name)) continue
        const message = `Found the name ${JSON.stringify(block.name.slice(0, 128))}, expected at most 128 letters, digits, _ and -.`
        findings.push({path: `${path}/name`, message})
      }
    }
    return findings
  },
})
