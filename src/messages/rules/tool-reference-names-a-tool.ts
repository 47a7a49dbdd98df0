import {blocksOf, isContinued} from './conversation.ts'
import {documentation} from './documentation.ts'
import type {MessageRule} from './rule.ts'

export const toolReferenceNamesATool: MessageRule = {
  code: 'tool-reference-names-a-tool',
  summary: 'Each tool_reference in a tool_result names one of the tools.',
  severity: 'error',
  source: documentation.toolSearch,
  check(conversation) {
    const {request, toolNames, hasOtherTools} = conversation
    if (hasOtherTools || isContinued(request)) return []
    const names = new Set(toolNames)
    return blocksOf(conversation, 'tool_reference').flatMap(({block: {tool_name: name}, path}) => {
      if (names.has(name)) return []
      return [{path: `${path}/tool_name`, message: `Found a reference to "${name}", expected the name of one of the tools.`, expected: [...names]}]
    })
  },
}
