import {isContinued} from './conversation.ts'
import {documentation} from './documentation.ts'
import type {MessageRule} from './rule.ts'

export const toolChoiceNeedsTools: MessageRule = {
  code: 'tool-choice-needs-tools',
  summary: 'A request with a tool_choice has tools.',
  severity: 'error',
  source: documentation.toolUse,
  check({request, hasOtherTools}) {
    const {tool_choice: choice, tools} = request
    if (!choice || choice.type === 'none' || hasOtherTools || isContinued(request)) return []
    const isForced = choice.type !== 'auto'
    if (tools && (tools.length > 0 || !isForced)) return []
    return [
      {
        path: '/tool_choice',
        message: `Found a tool_choice of the type "${choice.type}" without tools, expected some to choose from.`,
      },
    ]
  },
}
