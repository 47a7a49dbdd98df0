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
    if (refusalsOf(model)?.thinking.includes(type) === true)
      return [
        {path, message: `Found the thinking "${type}", which ${model} does not have, expected another type or none.`},
      ]
    const effort = config?.effort
    if (model !== 'claude-opus-5' || type !== 'disabled' || (effort !== 'xhigh' && effort !== 'max')) return []
    const message = `Found no thinking with the effort "${effort}", expected ${model} to think, or an effort of "high" or less.`
    return [{path, message}]
  },
})
