import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {join} from '../../json/pointer.ts'
import {grammarRule} from '../grammar-rule.ts'
import {append, none} from '../subjects/growing-turn.ts'

export const strictSchemaHasNoBoolean = grammarRule({
  code: 'strict-schema-has-no-boolean',
  summary:
    'In the schema of a strict tool or of the output format, properties and items have schemas that are objects.',
  check(part, owner, tell) {
    for (const place of booleansIn(part))
      tell(place, `Found a boolean as a schema in the schema of ${owner}, expected an object.`)
  },
})

/** The places of schemas that are booleans. This runs on every part of a schema, and mostly there are none. */
function booleansIn({properties, items, anyOf}: JsonObject): readonly string[] {
  let places: readonly string[] = typeof items === 'boolean' ? ['/items'] : none
  if (isJsonObject(properties)) {
    for (const name in properties)
      if (typeof properties[name] === 'boolean') places = append(places, join('/properties', name))
  }
  if (Array.isArray(anyOf)) {
    for (let index = 0; index < anyOf.length; index++)
      if (typeof anyOf[index] === 'boolean') places = append(places, `/anyOf/${index}`)
  }
  return places
}
