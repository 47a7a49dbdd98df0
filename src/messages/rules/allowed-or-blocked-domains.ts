import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

export const allowedOrBlockedDomains = conversationRule({
  code: 'allowed-or-blocked-domains',
  summary: 'A tool for the web has allowed_domains or blocked_domains, not both.',
  severity: 'error',
  source: documentation.webSearch,
  needs: ['builtInTools', 'tools'],
  check({request: {tools}}, context) {
    const findings = new FindingList(context)
    for (let index = 0; index < tools.length; index++) {
      const tool = tools[index]!
      if (!('blocked_domains' in tool) || !tool.blocked_domains?.length || !tool.allowed_domains?.length) continue
      findings.push({
        path: `/tools/${index}/blocked_domains`,
        message: 'Found blocked_domains beside allowed_domains, expected one of the two.',
      })
    }
    return findings
  },
})
