import type {Schema, SchemaNode} from '../../contract.ts'
import type {Issue} from '../../issue.ts'
import {allows, explain} from './explain.ts'
import {isDeclared, unknown} from './object.ts'
import {below, type Place} from './place.ts'

/**
 * The properties or items that no part of the schema that holds for the value says anything of, where the schema says what becomes of those.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-11
 */
export function* explainUnevaluated(schema: SchemaNode, value: unknown, place: Place): Generator<Issue, void> {
  const keyword = Array.isArray(value) ? 'unevaluatedItems' : 'unevaluatedProperties'
  const rest = schema[keyword]
  if (rest === undefined || typeof value !== 'object' || value === null) return
  const all = [...holding(schema, value)]
  if (all.some((part) => part !== schema && part[keyword] !== undefined)) return
  const evaluated = new Set(all.flatMap((part) => evaluatedBy(part, value)))
  const names = [...new Set(all.flatMap((part) => Object.keys(part.properties ?? {})))]
  for (const [name, inner] of Object.entries(value)) {
    if (evaluated.has(name) || inner === undefined) continue
    if (rest === false && !Array.isArray(value)) yield unknown(name, {meant: undefined, names, place})
    else yield* explain(rest, inner, below(place, name, keyword))
  }
}

/** A schema, and of what it consists of that which holds for a value. */
function* holding(schema: Schema, value: object): Generator<SchemaNode, void> {
  if (typeof schema === 'boolean') return
  yield schema
  for (const part of partsOf(schema, value)) if (allows(part, value)) yield* holding(part, value)
}

function* partsOf(schema: SchemaNode, value: object): Generator<Schema, void> {
  const {$ref, allOf = [], anyOf = [], oneOf = [], dependentSchemas = {}} = schema
  const target = $ref?.()
  if (target !== undefined) yield target.node
  yield* [...allOf, ...anyOf, ...oneOf]
  for (const [name, dependent] of Object.entries(dependentSchemas)) if (Object.hasOwn(value, name)) yield dependent
  if (schema.if === undefined) return
  const isTrue = allows(schema.if, value)
  if (isTrue) yield schema.if
  yield (isTrue ? schema.then : schema.else) ?? true
}

/** What a schema says something of itself: names of properties, or indexes of items. */
function evaluatedBy(schema: SchemaNode, value: object): string[] {
  const names = Object.keys(value)
  if (!Array.isArray(value)) return schema.additionalProperties !== undefined ? names : names.filter((name) => isDeclared(schema, name))
  const {prefixItems = [], items, contains} = schema
  if (items !== undefined) return names
  return names.filter((_name, index) => index < prefixItems.length || (contains !== undefined && allows(contains, value[index])))
}
