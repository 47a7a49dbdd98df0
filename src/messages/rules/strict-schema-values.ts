import {grammarRule} from '../grammar-rule.ts'

/** Lookaround, references to groups, and edges of words, outside of sets of characters; what is passed over comes first. */
const unsupported = /\\[^bB1-9]|\[(?:\\.|[^\]\\])*(?:\]|\\?$)|(\(\?<?[=!]|\\[bB1-9])/gs

export const strictSchemaValues = grammarRule({
  code: 'strict-schema-values',
  summary:
    'The schema of a strict tool or of the output format refers to nothing outside of it, lists no objects as values, and has patterns without lookaround.',
  check({$ref, enum: values, pattern}, owner, tell) {
    if (typeof $ref === 'string' && /^[a-z][a-z0-9+.-]*:/i.test($ref))
      tell('/$ref', `Found a reference out of the schema of ${owner}, expected one into it.`)
    const index = Array.isArray(values) ? values.findIndex((value) => typeof value === 'object' && value !== null) : -1
    if (index >= 0) {
      const found = `Found a list or an object as a value in the schema of ${owner}`
      tell(`/enum/${index}`, `${found}, expected a string, number, boolean or null.`)
    }
    const found = typeof pattern === 'string' ? unsupportedIn(pattern) : undefined
    if (found === undefined) return
    const expected = 'no lookaround, reference to a group or edge of a word'
    tell('/pattern', `Found "${found}" in a pattern in the schema of ${owner}, expected ${expected}.`)
  },
})

function unsupportedIn(pattern: string): string | undefined {
  for (const [, found] of pattern.matchAll(unsupported)) if (found !== undefined) return found
  return undefined
}
