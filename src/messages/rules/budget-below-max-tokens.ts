import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

/**
 * The tokens of thinking count towards `max_tokens`, so that an equal budget would leave none for the answer. With interleaved
 * thinking the budget is for all the thinking between tool calls.
 */
export const budgetBelowMaxTokens = conversationRule({
  code: 'budget-below-max-tokens',
  summary: 'The thinking budget is below max_tokens, unless thinking is interleaved with tool calls.',
  severity: 'error',
  source: documentation.thinking,
  needs: ['thinking', 'max_tokens'],
  check({request: {max_tokens: maxTokens, thinking}}, {header}) {
    if (thinking.type !== 'enabled' || thinking.budget_tokens < maxTokens) return []
    if (header('anthropic-beta')?.includes('interleaved-thinking') === true) return []
    const message = `Found a budget of ${thinking.budget_tokens} tokens, expected less than max_tokens, which is ${maxTokens}.`
    return [{path: '/thinking/budget_tokens', message}]
  },
})
