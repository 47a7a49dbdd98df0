import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {ownMember} from '../../json/own.ts'
import {dereference, items} from '../read/document.ts'
import {readDeclaredTags, tagValues} from '../read/schemas/declared-tags.ts'

/**
 * A schema without its `discriminator`, of which openapi-typescript makes wrong types: it gives members the names of their schemas for tags, whatever
 * they declare, and takes the tag from a schema that is composed with others. Members of `oneOf` that declare no tag get theirs here, as the
 * validators have it.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#discriminator-object
 */
export function withTaggedMembers(value: JsonObject, document: JsonObject): JsonObject {
  if (!isJsonObject(value.discriminator) || typeof value.discriminator.propertyName !== 'string') return value
  const {discriminator: _, ...schema} = value
  const declared = readDeclaredTags(value)
  if (!declared) return schema
  const {propertyName, tags, defaultMapping} = declared
  const search = {propertyName, document}
  const isKept = (member: unknown, index: number) => index === defaultMapping || declaresTag(member, search)
  const values = items(schema.oneOf).map((member, index) =>
    isKept(member, index) ? undefined : tagValues(tags[index]!, typesOfTag(member, search)),
  )
  // Names of schemas are no values of a property that has no strings.
  if (values.some((own) => own?.length === 0)) return schema
  const oneOf = items(schema.oneOf).map((member, index) =>
    values[index] === undefined
      ? member
      : {
          allOf: [
            member,
            {type: 'object', required: [propertyName], properties: {[propertyName]: {enum: values[index]}}},
          ],
        },
  )
  return {...schema, oneOf}
}

interface Search {
  readonly propertyName: string
  readonly document: JsonObject
}

/** Tells schemas whose values all have one of some known texts under the name of the tag. `known` has what was told of others, each of which is seen once. */
function declaresTag(member: unknown, search: Search, known = new Map<JsonObject, boolean>()): boolean {
  const schema = dereference(search.document, member, '').value
  const before = known.get(schema)
  if (before !== undefined) return before
  known.set(schema, false)
  const deeper = (part: unknown) => declaresTag(part, search, known)
  const tag = dereference(search.document, ownMember(schema.properties, search.propertyName), '').value
  const union = items(schema.oneOf ?? schema.anyOf)
  const declares =
    tag.const !== undefined ||
    Array.isArray(tag.enum) ||
    items(schema.allOf).some(deeper) ||
    (union.length > 0 && union.every(deeper))
  known.set(schema, declares)
  return declares
}

/** The types that a schema, or those that are composed to it, has for the tag. Those in `seen` have none. */
function typesOfTag(member: unknown, search: Search, seen = new Set<JsonObject>()): readonly string[] | undefined {
  const schema = dereference(search.document, member, '').value
  if (seen.has(schema)) return undefined
  seen.add(schema)
  const {type} = dereference(search.document, ownMember(schema.properties, search.propertyName), '').value
  if (type !== undefined) return [type].flat().map(String)
  for (const part of items(schema.allOf)) {
    const types = typesOfTag(part, search, seen)
    if (types !== undefined) return types
  }
  return undefined
}
