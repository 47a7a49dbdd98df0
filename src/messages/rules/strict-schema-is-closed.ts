import {grammarRule} from '../grammar-rule.ts'

export const strictSchemaIsClosed = grammarRule({
  code: 'strict-schema-is-closed',
  summary: 'Each object in the schema of a strict tool or of the output format has additionalProperties: false.',
  check({type, additionalProperties: additional}, owner, tell) {
    if ((type !== 'object' && !(Array.isArray(type) && type.includes('object'))) || additional === false) return
    const found = additional === undefined ? 'no additionalProperties' : 'additionalProperties that allow something'
    const at = additional === undefined ? '' : '/additionalProperties'
    tell(at, `Found ${found} in the schema of ${owner}, expected false.`, [false])
  },
})
