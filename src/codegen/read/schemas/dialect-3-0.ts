import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {items} from '../document.ts'

/**
 * The keywords of the dialect of OpenAPI 3.0 as JSON Schema has them. Descriptions of version 3.1 hold it too, left over from a change of
 * version, where it has no other meaning.
 *
 * @see https://spec.openapis.org/oas/v3.0.4#schema-object
 */
export function withoutDialect30({nullable, ...rest}: JsonObject): JsonObject {
  if (nullable === true && rest.type !== undefined) rest.type = [...new Set([rest.type, 'null'].flat())]
  if (nullable === true && Array.isArray(rest.enum) && !rest.enum.includes(null))
    rest.enum = [...items(rest.enum), null]
  if (nullable === true && isNullAlone(rest.enum)) {
    rest.type = ['null']
    delete rest.enum
  }
  return withExclusive(withExclusive(rest, 'minimum', 'exclusiveMinimum'), 'maximum', 'exclusiveMaximum')
}

/** The way of 3.0 to say that a value is null, as a member of a union is. */
function isNullAlone(values: unknown): boolean {
  return Array.isArray(values) && values.length === 1 && values[0] === null
}

/**
 * The keywords of earlier drafts as the present one has them: a list of schemas in `items`, which `additionalItems` follows, and `dependencies`.
 * What `pointer` leads to is no schema any more: `at` tells where each of them stands.
 *
 * @see https://json-schema.org/draft/2020-12/release-notes
 */
export function withoutEarlierDrafts({dependencies, additionalItems, ...rest}: JsonObject): JsonObject {
  if (Array.isArray(rest.items)) {
    const {items: prefixItems, ...others} = rest
    return withoutEarlierDrafts({
      ...others,
      prefixItems,
      ...(additionalItems !== undefined && {items: additionalItems}),
      ...(dependencies !== undefined && {dependencies}),
    })
  }
  if (!isJsonObject(dependencies)) return rest
  const all = Object.entries(dependencies)
  const names = all.filter(([, needed]) => Array.isArray(needed))
  const schemas = all.filter(([, needed]) => !Array.isArray(needed))
  return {
    ...rest,
    ...(names.length > 0 && {dependentRequired: {...(rest.dependentRequired as object), ...Object.fromEntries(names)}}),
    ...(schemas.length > 0 && {
      dependentSchemas: {...(rest.dependentSchemas as object), ...Object.fromEntries(schemas)},
    }),
  }
}

function withExclusive(schema: JsonObject, limit: string, exclusive: string): JsonObject {
  const {[limit]: value, [exclusive]: isExclusive, ...rest} = schema
  if (typeof isExclusive !== 'boolean') return schema
  return value === undefined ? rest : {...rest, [isExclusive ? exclusive : limit]: value}
}

/** `nullable` beside a reference or a union, as many write it, and as the types have it. */
export function isNullableUnion({nullable, type, allOf, anyOf, oneOf}: JsonObject): boolean {
  return nullable === true && type === undefined && (allOf ?? anyOf ?? oneOf) !== undefined
}
