import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

export const forcedToolTakesTheCall = conversationRule({
  code: 'forced-tool-takes-the-call',
  summary: 'A tool_choice of the type "tool" names no tool that code alone may call.',
  severity: 'error',
  source: documentation.programmaticCalls,
  needs: ['tool_choice', 'tools'],
  check({request: {tool_choice: choice, tools}}) {
    if (choice.type !== 'tool') return []
    const tool = tools.find((one) => 'name' in one && one.name === choice.name)
    const callers = tool !== undefined && 'allowed_callers' in tool ? tool.allowed_callers : undefined
    if (!callers || callers.length === 0 || callers.includes('direct')) return []
    const message = `Found "${choice.name}", which code alone may call, expected a tool with "direct" in its allowed_callers.`
    return [{path: '/tool_choice/name', message}]
  },
})
