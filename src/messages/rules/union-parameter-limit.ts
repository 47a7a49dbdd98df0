import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {countProperties, unionsIn} from '../subjects/grammar.ts'

const limit = 16

/** Each adds to the grammar that the service compiles from all of these schemas together. */
export const unionParameterLimit = conversationRule({
  code: 'union-parameter-limit',
  summary: `The schemas of strict tools and of the output format have at most ${limit} properties with several types together.`,
  severity: 'error',
  source: documentation.structuredOutputs,
  needs: ['grammars'],
  check({grammars}) {
    const {count, next} = countProperties(grammars, limit, unionsIn)
    if (count <= limit) return []
    const message = `Found ${count} properties with several types in strict schemas, expected at most ${limit} in all of them together.`
    return [{path: next, message}]
  },
})
