import type {CompiledSchema, JsonType, Schema, SchemaNode} from '../contract.ts'
import {ownMember, ownValue} from '../json/own.ts'
import {join, tokensOf} from '../json/pointer.ts'
import {Walk} from './explain/walk.ts'
import {isOfType, jsonTypeOf, typesOf} from './json-type.ts'
import {taggedMember} from './tagged-member.ts'

/** A schema, with where the description has it. */
interface Described {
  readonly schema: Schema
  readonly at: string
}

/**
 * Where the description speaks of the place that `path` leads to in `value`, as a URI fragment. A property that is missing has its place
 * too. From where the description says no more, it is the last place at which it did. One `walk` for several paths in a value looks at
 * the value once.
 */
export function findSchema({node, pointer}: CompiledSchema, value: unknown, path: string, walk = Walk.begin()): string {
  let found: Described = {schema: node, at: pointer}
  for (const name of tokensOf(path)) {
    const next = step(found, value, name, walk)
    if (next === undefined) break
    found = next
    value = ownMember(value, name)
  }
  return found.at
}

/** The schema of a property or item, in whatever of the schema says something of it. */
function step({schema, at}: Described, value: unknown, name: string, walk: Walk): Described | undefined {
  for (const {schema: node, at: place} of applicable(schema, value, at, walk)) {
    const {properties = {}, items, additionalProperties} = node
    if (Array.isArray(value)) {
      if (items !== undefined) return described(items, `${place}/items`)
      continue
    }
    const property = ownValue(properties, name)
    if (property !== undefined) return described(property, join(`${place}/properties`, name))
    if (typeof additionalProperties === 'object')
      return described(additionalProperties, `${place}/additionalProperties`)
  }
  return undefined
}

function described(schema: Schema, place: string): Described {
  return {schema, at: placeOf(schema, place)}
}

function placeOf(schema: Schema, place: string): string {
  return (typeof schema === 'object' ? schema.pointer : undefined) ?? place
}

/** The schema, and what it refers to, consists of, and has as the member of a union that the value is. */
function* applicable(
  schema: Schema,
  value: unknown,
  place: string,
  walk: Walk,
): Generator<{schema: SchemaNode; at: string}, void> {
  if (typeof schema === 'boolean') return
  const at = placeOf(schema, place)
  yield {schema, at}
  const target = schema.$ref?.()
  if (target !== undefined) yield* applicable(target.node, value, target.pointer, walk)
  for (const [index, member] of (schema.allOf ?? []).entries())
    yield* applicable(member, value, `${at}/allOf/${index}`, walk)
  for (const [keyword, member] of membersOf(schema, value, walk))
    yield* applicable(member, value, `${at}/${keyword}`, walk)
}

const allTypes: readonly JsonType[] = ['null', 'boolean', 'number', 'string', 'array', 'object']

function* membersOf(
  {oneOf = [], anyOf = [], discriminator}: SchemaNode,
  value: unknown,
  walk: Walk,
): Generator<[keyword: string, member: Schema], void> {
  if (discriminator) {
    const index = taggedMember(discriminator, value)
    if (index !== undefined) yield [`oneOf/${index}`, oneOf[index]!]
    return
  }
  for (const [keyword, members] of Object.entries({oneOf, anyOf})) {
    const ofType = members.filter((member) => isOfType(jsonTypeOf(value), typesOf(member) ?? allTypes))
    // Mostly the type tells. To hold a long list to its members for each of its items would take for ever.
    const meant = ofType.length === 1 ? ofType : ofType.filter((member) => walk.allows(member, value))
    for (const member of meant) yield [`${keyword}/${members.indexOf(member)}`, member]
  }
}
