import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {resolveReference} from '../../../json/pointer.ts'
import {entries, items} from '../document.ts'

/** The direction in which a property is left out: `readOnly` in requests, `writeOnly` in responses. */
export type OneWay = 'readOnly' | 'writeOnly'

/**
 * The properties of a schema that go one way: its own, and those of what it refers to and consists of, whose properties may in turn refer
 * to schemas that say so.
 *
 * @see https://spec.openapis.org/oas/v3.0.4#fixed-fields-for-use-with-schema-objects
 */
export function oneWayProperties(document: JsonObject, schema: unknown): ReadonlyMap<string, OneWay> {
  const found = new Map<string, OneWay>()
  for (const part of partsOf(document, schema)) {
    for (const [name, property] of entries(part.properties)) {
      const way = wayOf(document, property)
      if (way !== undefined) found.set(name, way)
    }
  }
  return found
}

function wayOf(document: JsonObject, property: unknown): OneWay | undefined {
  for (const part of partsOf(document, property)) {
    if (part.readOnly === true) return 'readOnly'
    if (part.writeOnly === true) return 'writeOnly'
  }
  return undefined
}

/** A schema, what it refers to, and the members of its `allOf`. */
function* partsOf(document: JsonObject, root: unknown): Generator<JsonObject, void> {
  const seen = new Set<unknown>()
  const open = [root]
  while (open.length > 0) {
    const schema = open.pop()
    if (!isJsonObject(schema) || seen.has(schema)) continue
    seen.add(schema)
    yield schema
    open.push(...items(schema.allOf).toReversed(), resolveReference(document, schema.$ref))
  }
}
