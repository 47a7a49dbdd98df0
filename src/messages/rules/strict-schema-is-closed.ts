import {documentation} from './documentation.ts'
import type {MessageRule} from './rule.ts'

export const strictSchemaIsClosed: MessageRule = {
  code: 'strict-schema-is-closed',
  summary: 'Each object in the schema of a strict tool or of the output format has additionalProperties: false.',
  severity: 'error',
  source: documentation.structuredOutputs,
  check({grammars}) {
    return grammars.flatMap(({parts, owner}) =>
      parts.flatMap(({schema, path}) => {
        const {type, additionalProperties: additional} = schema
        if ((type !== 'object' && !(Array.isArray(type) && type.includes('object'))) || additional === false) return []
        const found = additional === undefined ? 'no additionalProperties' : 'additionalProperties that allow something'
        const at = additional === undefined ? path : `${path}/additionalProperties`
        return [{path: at, message: `Found ${found} in the schema of ${owner}, expected false.`, expected: [false]}]
      }),
    )
  },
}
