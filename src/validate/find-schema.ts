import type {CompiledSchema, JsonType, Schema, SchemaNode} from '../contract.ts'
import {join, tokensOf} from '../json-pointer.ts'
import {allows} from './explain/explain.ts'
import {isOfType, jsonTypeOf, typesOf} from './explain/json-type.ts'

/** A schema, with where the description has it. */
interface Described {
  readonly schema: Schema
  readonly at: string
}

/**
 * Where the description speaks of the place that `path` leads to in `value`, as a URI fragment. A property that is missing has its place
 * too. From where the description says no more, it is the last place at which it did.
 */
export function findSchema({node, pointer}: CompiledSchema, value: unknown, path: string): string {
  let found: Described = {schema: node, at: pointer}
  for (const name of tokensOf(path)) {
    const next = step(found, value, name)
    if (next === undefined) break
    found = next
    value = typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined
  }
  return found.at
}

/** The schema of a property or item, in whatever of the schema says something of it. */
function step({schema, at}: Described, value: unknown, name: string): Described | undefined {
  for (const {schema: node, at: place} of applicable(schema, value, at)) {
    const {properties = {}, items, additionalProperties} = node
    if (Array.isArray(value)) {
      if (items !== undefined) return described(items, `${place}/items`)
    } else if (Object.hasOwn(properties, name)) return described(properties[name]!, join(`${place}/properties`, name))
    else if (typeof additionalProperties === 'object') return described(additionalProperties, `${place}/additionalProperties`)
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
function* applicable(schema: Schema, value: unknown, place: string): Generator<{schema: SchemaNode; at: string}, void> {
  if (typeof schema === 'boolean') return
  const at = placeOf(schema, place)
  yield {schema, at}
  const target = schema.$ref?.()
  if (target !== undefined) yield* applicable(target.node, value, target.pointer)
  for (const [index, member] of (schema.allOf ?? []).entries()) yield* applicable(member, value, `${at}/allOf/${index}`)
  for (const [keyword, member] of membersOf(schema, value)) yield* applicable(member, value, `${at}/${keyword}`)
}

const allTypes: readonly JsonType[] = ['null', 'boolean', 'number', 'string', 'array', 'object']

function* membersOf({oneOf = [], anyOf = [], discriminator}: SchemaNode, value: unknown): Generator<[keyword: string, member: Schema], void> {
  if (discriminator) {
    const index = discriminator.mapping[String((value as Readonly<Record<string, unknown>> | null | undefined)?.[discriminator.propertyName])]
    if (index !== undefined) yield [`oneOf/${index}`, oneOf[index]!]
    return
  }
  for (const [keyword, members] of Object.entries({oneOf, anyOf})) {
    const ofType = members.filter((member) => isOfType(jsonTypeOf(value), typesOf(member) ?? allTypes))
    // Mostly the type tells. To hold a long list to its members for each of its items would take for ever.
    const meant = ofType.length === 1 ? ofType : ofType.filter((member) => allows(member, value))
    for (const member of meant) yield [`${keyword}/${members.indexOf(member)}`, member]
  }
}
