import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

/** A model that decides itself how much it thinks (`adaptive`) does not think before a call that it must make. */
export const thinkingLeavesTheChoiceOfTools = conversationRule({
  code: 'thinking-leaves-the-choice-of-tools',
  summary: 'With thinking of the type "enabled", tool_choice forces no call.',
  severity: 'error',
  source: documentation.thinking,
  needs: ['thinking', 'tool_choice'],
  check({request: {thinking, tool_choice: choice}}) {
    if (thinking.type !== 'enabled' || (choice.type !== 'any' && choice.type !== 'tool')) return []
    return [
      {
        path: '/tool_choice/type',
        message: `Found "${choice.type}" with thinking, expected "auto" or "none".`,
        expected: ['auto', 'none'],
      },
    ]
  },
})
