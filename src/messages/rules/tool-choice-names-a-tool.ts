import type {CreateMessageRequest} from '#generated/documented/types.js'
import type {Rule} from '../../validate/index.ts'
import {documentation} from './documentation.ts'

export const toolChoiceNamesATool: Rule<Pick<CreateMessageRequest, 'tool_choice' | 'tools'>> = {
  code: 'tool-choice-names-a-tool',
  summary: 'A tool_choice of the type "tool" names one of the tools.',
  severity: 'error',
  operations: ['createMessage', 'countMessageTokens'],
  source: documentation.toolUse,
  *check({tool_choice: choice, tools}) {
    if (choice?.type !== 'tool') return
    const names = (tools ?? []).flatMap((tool) => ('name' in tool ? [tool.name] : []))
    // The tools of an MCP server are not listed in the request.
    const isOpen = (tools ?? []).some((tool) => !('name' in tool))
    if (isOpen || names.some((name) => name === choice.name)) return
    const wanted = names.length === 0 ? 'a tool of this name in tools' : `one of ${names.map((name) => `"${name}"`).join(', ')}`
    yield {path: '/tool_choice/name', message: `Found "${choice.name}", expected ${wanted}.`, expected: names}
  },
}
