import {isJsonObject} from '../../json/object.ts'
import {join} from '../../json/pointer.ts'
import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

export const strictSchemaHasNoBoolean = conversationRule({
  code: 'strict-schema-has-no-boolean',
  summary:
    'In the schema of a strict tool or of the output format, properties and items have schemas that are objects.',
  severity: 'error',
  source: documentation.structuredOutputs,
  needs: ['grammars'],
  check({grammars}, context) {
    const findings = new FindingList(context)
    for (const {parts, owner} of grammars) {
      for (const {schema, path} of parts) {
        for (const place of booleansIn(schema)) {
          const message = `Found a boolean as a schema in the schema of ${owner}, expected an object.`
          findings.push({path: path + place, message})
        }
      }
    }
    return findings
  },
})

function* booleansIn({properties, items, anyOf}: Readonly<Record<string, unknown>>): Generator<string, void> {
  if (typeof items === 'boolean') yield '/items'
  if (isJsonObject(properties)) {
    for (const [name, property] of Object.entries(properties))
      if (typeof property === 'boolean') yield join('/properties', name)
  }
  if (Array.isArray(anyOf)) {
    for (const [index, member] of anyOf.entries()) if (typeof member === 'boolean') yield `/anyOf/${index}`
  }
}
