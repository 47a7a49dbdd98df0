import {documentation} from './documentation.ts'
import {findProperties, unionsIn} from './grammar.ts'
import type {MessageRule} from './rule.ts'

const limit = 16

/** Each adds to the grammar that the service compiles from all of these schemas together. */
export const unionParameterLimit: MessageRule = {
  code: 'union-parameter-limit',
  summary: `The schemas of strict tools and of the output format have at most ${limit} properties with several types together.`,
  severity: 'error',
  source: documentation.structuredOutputs,
  check({grammars}) {
    const paths = findProperties(grammars, unionsIn)
    if (paths.length <= limit) return []
    const message = `Found ${paths.length} properties with several types in strict schemas, expected at most ${limit} in all of them together.`
    return [{path: paths[limit]!, message}]
  },
}
