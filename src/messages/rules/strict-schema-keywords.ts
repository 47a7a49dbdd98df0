import {grammarRule} from '../grammar-rule.ts'

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

export const strictSchemaKeywords = grammarRule({
  code: 'strict-schema-keywords',
  summary:
    'The schema of a strict tool or of the output format has no oneOf, and sets no bounds for numbers, strings and lists, but for a minItems of 0 or 1.',
  check(part, owner, tell) {
    for (const keyword in part) {
      const isBound = unsupported.has(keyword) || (keyword === 'minItems' && Number(part.minItems) > 1)
      if (!isBound || part[keyword] === undefined) continue
      const expected = keyword === 'oneOf' ? '"anyOf"' : 'no bounds, or the bound in the description'
      tell(`/${keyword}`, `Found "${keyword}" in the schema of ${owner}, expected ${expected}.`)
    }
  },
})
