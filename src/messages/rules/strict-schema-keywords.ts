import {documentation} from './documentation.ts'
import type {MessageRule} from './rule.ts'

/** Bounds cannot be compiled to a grammar of bearable size. */
const unsupported = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'maxItems',
] as const

export const strictSchemaKeywords: MessageRule = {
  code: 'strict-schema-keywords',
  summary: 'The schema of a strict tool or of the output format sets no bounds for numbers, strings and lists, but for a minItems of 0 or 1.',
  severity: 'error',
  source: documentation.structuredOutputs,
  check({grammars}) {
    return grammars.flatMap(({parts, owner}) =>
      parts.flatMap(({schema, path}) => {
        const found: string[] = unsupported.filter((keyword) => schema[keyword] !== undefined)
        if (typeof schema.minItems === 'number' && schema.minItems > 1) found.push('minItems')
        return found.map((keyword) => ({
          path: `${path}/${keyword}`,
          message: `Found "${keyword}" in the schema of ${owner}, expected no bounds, or the bound in the description.`,
        }))
      }),
    )
  },
}
