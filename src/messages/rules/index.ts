import type {RuleSet} from '../../validate/index.ts'
import {budgetBelowMaxTokens} from './budget-below-max-tokens.ts'
import {readConversation, type ConversationRequest} from './conversation.ts'
import {rolesAlternate} from './roles-alternate.ts'
import type {MessageRule} from './rule.ts'
import {temperatureOrTopP} from './temperature-or-top-p.ts'
import {toolChoiceNamesATool} from './tool-choice-names-a-tool.ts'
import {toolResultAnswersToolUse} from './tool-result-answers-tool-use.ts'
import {toolUseIsAnswered} from './tool-use-is-answered.ts'

/** Every rule of the Messages API. */
export const rules: readonly MessageRule[] = [
  budgetBelowMaxTokens,
  rolesAlternate,
  temperatureOrTopP,
  toolChoiceNamesATool,
  toolResultAnswersToolUse,
  toolUseIsAnswered,
]

/** `rules`, or some of them, with the conversations that they look at. */
export function messageRules(chosen: readonly MessageRule[] = rules): RuleSet {
  return {
    rules: chosen,
    subjectsOf(operationId, body) {
      switch (operationId) {
        case 'createMessage':
        case 'countMessageTokens':
          return [{subject: readConversation(body as ConversationRequest), path: ''}]
        case 'createMessageBatch':
          return (body as {requests: {params: ConversationRequest}[]}).requests.map(({params}, index) => ({
            subject: readConversation(params),
            path: `/requests/${index}/params`,
          }))
        default:
          return []
      }
    },
  }
}
