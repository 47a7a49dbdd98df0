import type {CompiledSchema, Schema, SchemaNode} from '../../contract.ts'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {ownValue} from '../../json/own.ts'
import {taggedMember} from '../../schema/meant-member.ts'

/** A tag that says something else outweighs a property that happens to have the same name; one wrong name does not. */
const weights = {known: 2, unknown: -1, otherTag: -3}

/**
 * The degree to which a value fits a schema, judged by its outermost properties: those that the schema names count for it, others against it.
 * Whether they are valid and complete counts for nothing, so that a broken payload is still recognised.
 */
export function scoreFit({node}: CompiledSchema, value: unknown): number {
  return isJsonObject(value) ? scoreSchema(node, value) : 0
}

/** The score of a schema that names all properties of a value, each once. */
export function perfectFit(value: unknown): number {
  return isJsonObject(value) ? weights.known * Object.keys(value).length : Infinity
}

function scoreSchema(schema: Schema, value: JsonObject): number {
  if (typeof schema === 'boolean') return 0
  if (schema.$ref) return scoreFit(schema.$ref(), value)
  const members = membersFor(schema, value).map((member) => scoreSchema(member, value))
  return (members.length === 0 ? 0 : Math.max(...members)) + scoreProperties(schema.properties, value)
}

function scoreProperties(properties: SchemaNode['properties'], value: JsonObject): number {
  if (properties === undefined) return 0
  let score = 0
  for (const name of Object.keys(value)) {
    const property = ownValue(properties, name)
    score +=
      property === undefined ? weights.unknown : isOtherTag(property, value[name]) ? weights.otherTag : weights.known
  }
  return score
}

/** Of a discriminated union only the member that the tag names can be meant. */
function membersFor(
  {discriminator, oneOf = [], anyOf = [], allOf = []}: SchemaNode,
  value: JsonObject,
): readonly Schema[] {
  if (discriminator === undefined) return [...oneOf, ...anyOf, ...allOf]
  const index = taggedMember(discriminator, value)
  return index === undefined ? [] : [oneOf[index]!]
}

function isOtherTag(property: Schema, value: unknown): boolean {
  return typeof property === 'object' && property.const !== undefined && property.const !== value
}
