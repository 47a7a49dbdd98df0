import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {escapeFragmentToken} from '../../json/pointer.ts'
import {items, type OpenApiDocument} from './document.ts'

/**
 * A copy in which no schema contains itself by its base. Some generators let a base list its subtypes in `oneOf` and each subtype refer to
 * its base in `allOf`, which to the letter no value can satisfy: there the subtype gets what the base says of itself.
 */
export function untangle(document: OpenApiDocument): OpenApiDocument {
  const components = isJsonObject(document.components) ? document.components : {}
  const schemas = isJsonObject(components.schemas) ? components.schemas : {}
  const baseOf = new Map(Object.entries(schemas).map(([name, schema]) => [referenceTo(name), schema]))
  const untangled = Object.entries(schemas).map(([name, schema]) => {
    if (!isJsonObject(schema) || !Array.isArray(schema.allOf)) return [name, schema] as const
    const allOf = items(schema.allOf).map((member) => {
      const base = isJsonObject(member) && typeof member.$ref === 'string' ? baseOf.get(member.$ref) : undefined
      return isJsonObject(base) && lists(base, referenceTo(name)) ? withoutSubtypes(base) : member
    })
    return [name, {...schema, allOf}] as const
  })
  return baseOf.size === 0
    ? document
    : {...document, components: {...components, schemas: Object.fromEntries(untangled)}}
}

function referenceTo(name: string): string {
  return `#/components/schemas/${escapeFragmentToken(name)}`
}

function lists(base: JsonObject, reference: string): boolean {
  return [...items(base.oneOf), ...items(base.anyOf)].some(
    (member) => isJsonObject(member) && member.$ref === reference,
  )
}

function withoutSubtypes({
  oneOf: _oneOf,
  anyOf: _anyOf,
  discriminator: _discriminator,
  ...rest
}: JsonObject): JsonObject {
  return rest
}
