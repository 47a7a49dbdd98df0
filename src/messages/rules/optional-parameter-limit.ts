import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {countProperties, optionalIn} from '../subjects/grammar.ts'

const limit = 24

/** Each adds to the grammar that the service compiles from all of these schemas together. */
export const optionalParameterLimit = conversationRule({
  code: 'optional-parameter-limit',
  summary: `The schemas of strict tools and of the output format have at most ${limit} optional properties together.`,
  severity: 'error',
  source: documentation.structuredOutputs,
  needs: ['grammars'],
  check({grammars}) {
    const {count, next} = countProperties(grammars, limit, optionalIn)
    if (count <= limit) return []
    const message = `Found ${count} optional properties in strict schemas, expected at most ${limit} in all of them together.`
    return [{path: next, message}]
  },
})
