import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {refusalsOf} from '../subjects/models.ts'

export const modelTakesTheEffort = conversationRule({
  code: 'model-takes-the-effort',
  summary: 'The effort is one that the model has.',
  severity: 'error',
  source: documentation.effort,
  needs: ['output_config'],
  reads: ['model'],
  check({request: {model, output_config: config}}) {
    const {effort} = config
    if (!effort || refusalsOf(model)?.effort.includes(effort) !== true) return []
    const message = `Found the effort "${effort}", which ${model} does not have, expected another.`
    return [{path: '/output_config/effort', message}]
  },
})
