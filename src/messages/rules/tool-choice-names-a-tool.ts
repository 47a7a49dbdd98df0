import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {isContinued} from '../subjects/conversation.ts'

export const toolChoiceNamesATool = conversationRule({
  code: 'tool-choice-names-a-tool',
  summary: 'A tool_choice of the type "tool" names one of the tools.',
  severity: 'error',
  source: documentation.toolUse,
  needs: ['tool_choice', 'tools'],
  reads: ['thread'],
  check({request, toolNames: names, hasOtherTools}) {
    const {tool_choice: choice, tools} = request
    if (choice.type !== 'tool' || tools.length === 0 || hasOtherTools || isContinued(request)) return []
    if (names.includes(choice.name)) return []
    const message = `Found "${choice.name}", expected one of ${names.map((name) => `"${name}"`).join(', ')}.`
    return [{path: '/tool_choice/name', message, expected: names}]
  },
})
