import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {blocksOf, isContinued} from '../subjects/conversation.ts'

export const toolReferenceNamesATool = conversationRule({
  code: 'tool-reference-names-a-tool',
  summary: 'Each tool_reference in a tool_result names one of the tools.',
  severity: 'error',
  source: documentation.toolSearch,
  needs: ['toolReferences'],
  reads: ['thread'],
  check(conversation, context) {
    const findings = new FindingList(context)
    const {request, toolNames, hasOtherTools} = conversation
    if (hasOtherTools || isContinued(request)) return findings
    const names = new Set(toolNames)
    const expected = [...names]
    for (const {
      block: {tool_name: name},
      path,
    } of blocksOf(conversation, 'tool_reference')) {
      if (names.has(name)) continue
      findings.push({
        path: `${path}/tool_name`,
        message: `Found a reference to "${name}", expected the name of one of the tools.`,
        expected,
      })
    }
    return findings
  },
})
