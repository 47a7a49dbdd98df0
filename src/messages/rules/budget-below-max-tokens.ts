import type {CreateMessageRequest} from '#generated/documented/types.js'
import type {Rule} from '../../validate/index.ts'
import {documentation} from './documentation.ts'

/** The tokens of thinking count towards `max_tokens`, so that an equal budget would leave none for the answer. */
export const budgetBelowMaxTokens: Rule<CreateMessageRequest> = {
  code: 'budget-below-max-tokens',
  summary: 'The thinking budget is below max_tokens.',
  severity: 'error',
  operations: ['createMessage'],
  source: documentation.thinking,
  *check({max_tokens: maxTokens, thinking}) {
    if (thinking?.type !== 'enabled' || thinking.budget_tokens < maxTokens) return
    const message = `Found a budget of ${thinking.budget_tokens} tokens, expected less than max_tokens, which is ${maxTokens}.`
    yield {path: '/thinking/budget_tokens', message}
  },
}
