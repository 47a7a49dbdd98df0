import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

export const strictSchemaIsClosed = conversationRule({
  code: 'strict-schema-is-closed',
  summary: 'Each object in the schema of a strict tool or of the output format has additionalProperties: false.',
  severity: 'error',
  source: documentation.structuredOutputs,
  needs: ['grammars'],
  check({grammars}, context) {
    const findings = new FindingList(context)
    for (const {parts, owner} of grammars) {
      for (const part of parts) {
        const {type, additionalProperties: additional} = part.schema
        if ((type !== 'object' && !(Array.isArray(type) && type.includes('object'))) || additional === false) continue
        const found = additional === undefined ? 'no additionalProperties' : 'additionalProperties that allow something'
        const at = additional === undefined ? part.pointer : `${part.pointer}/additionalProperties`
        findings.push({
          path: at,
          message: `Found ${found} in the schema of ${owner}, expected false.`,
          expected: [false],
        })
      }
    }
    return findings
  },
})
