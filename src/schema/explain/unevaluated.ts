import type {Schema, SchemaNode} from '../../contract.ts'
import {isDeclared, unknownProperty} from './object.ts'
import type {WalkPlace} from './place.ts'
import type {Walk} from './walk.ts'

/**
 * The properties or items that no part of the schema that holds for the value says anything of, where the schema says what becomes of those.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-11
 */
export function explainUnevaluated(schema: SchemaNode, value: unknown, place: WalkPlace, walk: Walk): void {
  const keyword = Array.isArray(value) ? 'unevaluatedItems' : 'unevaluatedProperties'
  const rest = schema[keyword]
  if (rest === undefined || typeof value !== 'object' || value === null) return
  const all = new Set<SchemaNode>()
  collectHolding(schema, value, all, walk)
  const parts = [...all]
  if (parts.some((part) => part !== schema && part[keyword] !== undefined)) return
  const evaluated = new Set(parts.flatMap((part) => evaluatedBy(part, value, walk)))
  const names = () => [...new Set(parts.flatMap((part) => Object.keys(part.properties ?? {})))]
  for (const [name, inner] of Object.entries(value)) {
    if (evaluated.has(name) || inner === undefined) continue
    if (rest === false && !Array.isArray(value))
      walk.sink.add(
        place,
        unknownProperty(name, () => ({names: names()})),
      )
    else walk.explainPart(rest, inner, place.below(name, keyword))
  }
}

/** Collects a schema, and of what it consists of that which holds for a value. */
function collectHolding(schema: Schema, value: object, all: Set<SchemaNode>, walk: Walk): void {
  if (typeof schema === 'boolean' || all.has(schema)) return
  all.add(schema)
  walk.spend(1)
  for (const part of partsOf(schema, value, walk)) if (walk.allows(part, value)) collectHolding(part, value, all, walk)
}

function* partsOf(schema: SchemaNode, value: object, walk: Walk): Generator<Schema, void> {
  const {$ref, allOf = [], anyOf = [], oneOf = [], dependentSchemas = {}} = schema
  const target = $ref?.()
  if (target !== undefined) yield target.node
  yield* [...allOf, ...anyOf, ...oneOf]
  for (const [name, dependent] of Object.entries(dependentSchemas)) if (Object.hasOwn(value, name)) yield dependent
  if (schema.if === undefined) return
  const isTrue = walk.allows(schema.if, value)
  if (isTrue) yield schema.if
  yield (isTrue ? schema.then : schema.else) ?? true
}

/** The parts of a value that a schema itself speaks of: names of properties, or indexes of items. */
function evaluatedBy(schema: SchemaNode, value: object, walk: Walk): string[] {
  const names = Object.keys(value)
  walk.spend(names.length)
  if (!Array.isArray(value))
    return schema.additionalProperties !== undefined ? names : names.filter((name) => isDeclared(schema, name, walk))
  const {prefixItems = [], items, contains} = schema
  if (items !== undefined) return names
  return names.filter(
    (_name, index) => index < prefixItems.length || (contains !== undefined && walk.allows(contains, value[index])),
  )
}
