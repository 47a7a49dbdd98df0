import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {isContinued} from '../subjects/conversation.ts'

export const toolChoiceNeedsTools = conversationRule({
  code: 'tool-choice-needs-tools',
  summary: 'A request with a tool_choice has tools.',
  severity: 'error',
  source: documentation.toolUse,
  needs: ['tool_choice', 'noTools'],
  reads: ['thread'],
  check({request, hasOtherTools}) {
    const {tool_choice: choice} = request
    if (hasOtherTools || isContinued(request)) return []
    return [
      {
        path: '/tool_choice',
        message: `Found a tool_choice of the type "${choice.type}" without tools, expected some to choose from.`,
      },
    ]
  },
})
