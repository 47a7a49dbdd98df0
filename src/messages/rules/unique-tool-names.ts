import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

export const uniqueToolNames = conversationRule({
  code: 'unique-tool-names',
  summary: 'The names of the tools are unique.',
  severity: 'error',
  source: documentation.toolUse,
  needs: ['tools', 'repeatedToolNames'],
  check({request: {tools}}, context) {
    const findings = new FindingList(context)
    const seen = new Set<string>()
    for (let index = 0; index < tools.length; index++) {
      const tool = tools[index]!
      if (!('name' in tool)) continue
      const {name} = tool
      if (seen.has(name))
        findings.push({
          path: `/tools/${index}/name`,
          message: `Found a second tool with the name "${name}", expected a unique name.`,
        })
      seen.add(name)
    }
    return findings
  },
})
