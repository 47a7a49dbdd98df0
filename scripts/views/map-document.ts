import {entries} from '../../src/codegen/read/document.ts'
import {openApiObjects, type Kind, type ObjectShape} from '../../src/codegen/structure/objects.ts'
import {isJsonObject, type JsonObject} from '../../src/json/object.ts'
import {ownValue} from '../../src/json/own.ts'
import {holderOf, mapSchemas} from '../../src/schema/keywords.ts'

/** Rewrites one object of a document; `key` is the name that it stands under. */
export type Change = (value: JsonObject, key: string) => JsonObject

/** Changes by the kind of object, as the standard names it. `Reference` is that of a `$ref` in the place of another object than a schema. */
export type Changes = Readonly<Record<string, Change>>

const shapes: Readonly<Record<string, ObjectShape>> = openApiObjects

/** A copy of a bundled document in which `changes` are applied to each object of their kinds, outermost first. Data and extensions are left alone. */
export function mapDocument(document: JsonObject, changes: Changes): JsonObject {
  return map(document, 'OpenAPI', '', changes) as JsonObject
}

function map(value: unknown, kind: Kind, key: string, changes: Changes): unknown {
  if (kind === 'Schema') return mapSchema(value, key, changes)
  if (kind.endsWith('[]'))
    return Array.isArray(value) ? value.map((item) => map(item, kind.slice(0, -2), key, changes)) : value
  const shape = ownValue(shapes, kind)
  if (!isJsonObject(value) || (shape === undefined && !kind.startsWith('{'))) return value
  if (shape === undefined) return mapMembers(value, () => kind.slice(1, -1), changes)
  if (shape.isReferable === true && typeof value.$ref === 'string') return changes.Reference?.(value, key) ?? value
  const fields = Object.assign({}, shape.fields, ...Object.values(shape.since ?? {})) as Record<string, Kind>
  const changed = ownValue(changes, kind)?.(value, key) ?? value
  return mapMembers(changed, (name) => ownValue(fields, name) ?? shape.others ?? 'any', changes)
}

function mapMembers(value: JsonObject, kindOf: (name: string) => Kind, changes: Changes): JsonObject {
  return Object.fromEntries(
    entries(value).map(([name, inner]) => [
      name,
      name.startsWith('x-') ? inner : map(inner, kindOf(name), name, changes),
    ]),
  )
}

function mapSchema(schema: unknown, key: string, changes: Changes): unknown {
  if (!isJsonObject(schema)) return schema
  const changed = changes.Schema?.(schema, key) ?? schema
  return Object.fromEntries(
    entries(changed).map(([keyword, value]) => {
      const holder = holderOf(keyword)
      const map = (inner: unknown, name: string | number = keyword) => mapSchema(inner, String(name), changes)
      return [keyword, holder === undefined ? value : mapSchemas(holder, value, map)]
    }),
  )
}
