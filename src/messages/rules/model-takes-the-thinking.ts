import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {refusalsOf} from '../subjects/models.ts'

export const modelTakesTheThinking = conversationRule({
  code: 'model-takes-the-thinking',
  summary: 'The type of thinking is one that the model has.',
  severity: 'error',
  source: documentation.thinkingTroubles,
  needs: ['thinking'],
  reads: ['model', 'output_config'],
  check({request: {model, thinking, output_config: config}}) {
    const {type} = thinking
    const path = '/thinking/type'
    const refusals = refusalsOf(model)
    if (refusals?.thinking.includes(type) === true)
      return [
        {path, message: `Found the thinking "${type}", which ${model} does not have, expected another type or none.`},
      ]
    const effort = config?.effort
    if (!effort || type !== 'disabled' || refusals?.effortUnthinking.includes(effort) !== true) return []
    const message = `Found no thinking with the effort "${effort}", expected ${model} to think, or a lower effort.`
    return [{path, message}]
  },
})
