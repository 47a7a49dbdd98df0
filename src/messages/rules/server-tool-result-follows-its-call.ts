import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {isContinued} from '../subjects/conversation.ts'

export const serverToolResultFollowsItsCall = conversationRule({
  code: 'server-tool-result-follows-its-call',
  summary: "The result of a tool of the service's own comes after the block that called the tool.",
  severity: 'error',
  source: documentation.webSearch,
  needs: ['strayResults'],
  reads: ['thread'],
  check({request, strayResults}, context) {
    const findings = new FindingList(context)
    if (isContinued(request)) return findings
    for (const {
      block: {type, tool_use_id: id},
      path,
    } of strayResults) {
      const call = type === 'mcp_tool_result' ? 'an mcp_tool_use' : 'a server_tool_use'
      findings.push({
        path: `${path}/tool_use_id`,
        message: `Found a ${type} for "${id}", expected the id of ${call} before it.`,
      })
    }
    return findings
  },
})
