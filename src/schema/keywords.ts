import {isJsonObject, type JsonObject} from '../json/object.ts'
import {ownMember} from '../json/own.ts'
import {decodePercent, escapeToken, tokensOf} from '../json/pointer.ts'

/** The keywords of JSON Schema 2020-12 that hold other schemas; `definitions` is the earlier name of `$defs`. */
export const schemaKeywords: ReadonlyMap<string, 'schema' | 'schemas' | 'schemasByKey'> = new Map([
  ['properties', 'schemasByKey'],
  ['patternProperties', 'schemasByKey'],
  ['dependentSchemas', 'schemasByKey'],
  ['$defs', 'schemasByKey'],
  ['definitions', 'schemasByKey'],
  ['anyOf', 'schemas'],
  ['allOf', 'schemas'],
  ['oneOf', 'schemas'],
  ['prefixItems', 'schemas'],
  ['items', 'schema'],
  ['additionalProperties', 'schema'],
  ['propertyNames', 'schema'],
  ['contains', 'schema'],
  ['not', 'schema'],
  ['if', 'schema'],
  ['then', 'schema'],
  ['else', 'schema'],
  ['unevaluatedProperties', 'schema'],
  ['unevaluatedItems', 'schema'],
])

/** Calls `visit` with each schema object directly below `schema`, and with the JSON Pointer that leads to it from there. */
export function visitSubSchemas(schema: JsonObject, visit: (schema: JsonObject, pointer: string) => void): void {
  for (const keyword in schema) {
    const value = schema[keyword]
    if (typeof value !== 'object' || value === null) continue
    const kind = schemaKeywords.get(keyword)
    if (kind === 'schema') {
      if (isJsonObject(value)) visit(value, `/${keyword}`)
    } else if (kind !== undefined && Array.isArray(value) === (kind === 'schemas')) {
      const members = value as JsonObject
      for (const key in members) {
        const member = members[key]
        if (isJsonObject(member)) visit(member, `/${keyword}/${escapeToken(key)}`)
      }
    }
  }
}

/** A schema object below a root, with the JSON Pointer that leads to it from there. */
export interface PlacedSchema {
  readonly schema: JsonObject
  readonly pointer: string
}

/** A schema and all that are below it, each before those below itself. Nesting costs no call stack. */
export function* walkSchemas(root: JsonObject): Generator<PlacedSchema, void> {
  const open: PlacedSchema[] = [{schema: root, pointer: ''}]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next
    const {schema, pointer} = next
    const inner: PlacedSchema[] = []
    visitSubSchemas(schema, (below, way) => inner.push({schema: below, pointer: pointer + way}))
    while (inner.length > 0) open.push(inner.pop()!)
  }
}

/** What a local reference (`#`, `#/$defs/River`) leads to; undefined where that is nothing. */
export function resolveReference(root: unknown, reference: string): unknown {
  let value = root
  for (const name of tokensOf(decodePercent(reference))) {
    value = ownMember(value, name)
    if (value === undefined) return undefined
  }
  return value
}
