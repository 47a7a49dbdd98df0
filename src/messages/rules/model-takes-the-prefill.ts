import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {refusalsOf} from '../subjects/models.ts'

/** A final message of texts alone is one that the client began: what the service paused has other blocks. */
export const modelTakesThePrefill = conversationRule({
  code: 'model-takes-the-prefill',
  summary: 'A final message of the assistant that the answer continues is for a model that does so.',
  severity: 'error',
  source: documentation.workingWithMessages,
  needs: ['prefill'],
  reads: ['model', 'thinking', 'fallback_credit_token', 'thread'],
  check({request}) {
    const {model, messages, thinking, fallback_credit_token: credit, thread} = request
    // Manual thinking has a rule of its own.
    if (refusalsOf(model)?.prefill !== true || thinking?.type === 'enabled' || credit || thread) return []
    const last = messages.length - 1
    const {content} = messages[last]!
    if (typeof content === 'object' && content?.some(({type}) => type !== 'text') === true) return []
    const message = `Found a final message of the assistant, which ${model} does not continue, expected one of the user.`
    return [{path: `/messages/${last}/role`, message}]
  },
})
