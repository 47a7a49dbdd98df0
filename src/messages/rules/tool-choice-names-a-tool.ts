import {documentation} from './documentation.ts'
import type {MessageRule} from './rule.ts'

export const toolChoiceNamesATool: MessageRule = {
  code: 'tool-choice-names-a-tool',
  summary: 'A tool_choice of the type "tool" names one of the tools.',
  severity: 'error',
  source: documentation.toolUse,
  check({request: {tool_choice: choice, tools}}) {
    if (choice?.type !== 'tool') return []
    const names = (tools ?? []).flatMap((tool) => ('name' in tool ? [tool.name] : []))
    // The tools of an MCP server are not listed in the request.
    const isOpen = (tools ?? []).some((tool) => !('name' in tool))
    if (isOpen || names.some((name) => name === choice.name)) return []
    const wanted = names.length === 0 ? 'a tool of this name in tools' : `one of ${names.map((name) => `"${name}"`).join(', ')}`
    return [{path: '/tool_choice/name', message: `Found "${choice.name}", expected ${wanted}.`, expected: names}]
  },
}
