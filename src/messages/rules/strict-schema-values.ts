import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

/** Lookaround, references to groups, and edges of words, outside of sets of characters; what is passed over comes first. */
const unsupported = /\\[^bB1-9]|\[(?:\\.|[^\]\\])*(?:\]|\\?$)|(\(\?<?[=!]|\\[bB1-9])/gs

export const strictSchemaValues = conversationRule({
  code: 'strict-schema-values',
  summary:
    'The schema of a strict tool or of the output format refers to nothing outside of it, lists no objects as values, and has patterns without lookaround.',
  severity: 'error',
  source: documentation.structuredOutputs,
  needs: ['grammars'],
  check({grammars}, context) {
    const findings = new FindingList(context)
    for (const {parts, owner} of grammars) {
      for (const part of parts) {
        const {$ref, enum: values, pattern} = part.schema
        if (typeof $ref === 'string' && /^[a-z][a-z0-9+.-]*:/i.test($ref))
          findings.push({
            path: `${part.pointer}/$ref`,
            message: `Found a reference out of the schema of ${owner}, expected one into it.`,
          })
        const index = Array.isArray(values)
          ? values.findIndex((value) => typeof value === 'object' && value !== null)
          : -1
        if (index >= 0)
          findings.push({
            path: `${part.pointer}/enum/${index}`,
            message: `Found a list or an object as a value in the schema of ${owner}, expected a string, number, boolean or null.`,
          })
        const found = typeof pattern === 'string' ? unsupportedIn(pattern) : undefined
        if (found !== undefined)
          findings.push({
            path: `${part.pointer}/pattern`,
            message: `Found "${found}" in a pattern in the schema of ${owner}, expected no lookaround, reference to a group or edge of a word.`,
          })
      }
    }
    return findings
  },
})

function unsupportedIn(pattern: string): string | undefined {
  for (const [, found] of pattern.matchAll(unsupported)) if (found !== undefined) return found
  return undefined
}
