import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {isThinking} from '../subjects/conversation.ts'
import {refusalsOf} from '../subjects/models.ts'

/** The same limits that thinking has on other models. */
export const modelTakesTheSampling = conversationRule({
  code: 'model-takes-the-sampling',
  summary: 'A temperature, top_p or top_k other than by default is for a model that takes it.',
  severity: 'error',
  source: documentation.workingWithMessages,
  needs: ['oddSettings'],
  reads: ['model', 'temperature', 'top_p', 'top_k', 'thinking'],
  check({request}, context) {
    const findings = new FindingList(context)
    const {model, temperature, top_p: topP, top_k: topK} = request
    // Thinking has rules of its own.
    if (isThinking(request) || refusalsOf(model)?.sampling !== true) return findings
    const add = (name: string, value: number) => {
      findings.push({
        path: `/${name}`,
        message: `Found a ${name} of ${value}, which ${model} does not take, expected none.`,
      })
    }
    if (typeof temperature === 'number' && temperature !== 1) add('temperature', temperature)
    if (typeof topP === 'number' && topP < 0.95) add('top_p', topP)
    if (typeof topK === 'number') add('top_k', topK)
    return findings
  },
})
