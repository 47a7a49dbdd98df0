import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

/** Bounds cannot be compiled to a grammar of bearable size, nor can members of which only one may hold. */
const unsupported: ReadonlySet<string> = new Set([
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'maxItems',
  'oneOf',
])

export const strictSchemaKeywords = conversationRule({
  code: 'strict-schema-keywords',
  summary:
    'The schema of a strict tool or of the output format has no oneOf, and sets no bounds for numbers, strings and lists, but for a minItems of 0 or 1.',
  severity: 'error',
  source: documentation.structuredOutputs,
  needs: ['grammars'],
  check({grammars}, context) {
    const findings = new FindingList(context)
    for (const {parts, owner} of grammars) {
      for (const part of parts) {
        const {schema} = part
        for (const keyword in schema) {
          if (
            !(unsupported.has(keyword) || (keyword === 'minItems' && Number(schema.minItems) > 1)) ||
            schema[keyword] === undefined
          )
            continue
          findings.push({
            path: `${part.pointer}/${keyword}`,
            message: `Found "${keyword}" in the schema of ${owner}, expected ${keyword === 'oneOf' ? '"anyOf"' : 'no bounds, or the bound in the description'}.`,
          })
        }
      }
    }
    return findings
  },
})
