import type {Schema, SchemaNode} from '../contract.ts'
import {canonicalOf} from '../json/canonical.ts'
import {isOfType, jsonTypeOf} from '../schema/json-type.ts'
import {holderOf, mapSchemas} from '../schema/keywords.ts'
import {resolve, identityOf} from '../testing/generate/resolve.ts'
import {listedValues} from './value-differences.ts'

/** Schemas are followed so far; what lies deeper is compared where it is described. */
const deepest = 8

/** A text that two schemas have in common if they say the same, wherever they say it. */
export function textOfSchema(schema: Schema): string {
  return canonicalOf(expand(schema, 0))
}

/** A schema with what it refers to in place, and without what says nothing of a value. */
function expand(schema: Schema, depth: number): unknown {
  if (typeof schema === 'boolean') return schema
  const {pointer: _pointer, $ref, isOfFormat: _check, ...rest} = schema
  const own = Object.fromEntries(
    Object.entries(rest).map(([keyword, value]) => {
      const holder = holderOf(keyword)
      return [
        keyword,
        holder === undefined ? value : mapSchemas(holder, value, (inner) => expand(inner as Schema, depth)),
      ]
    }),
  )
  if ($ref === undefined) return own
  return [own, depth >= deepest ? '…' : expand($ref().node, depth + 1)]
}

const ids = new WeakMap<object, number>()
let count = 0

function idOf(object: object): number {
  const id = ids.get(object) ?? ++count
  ids.set(object, id)
  return id
}

/** The schemas that a schema consists of alone, so that to be met again in another combination of the same is to be met again. */
export function partIds(schema: Schema): readonly number[] {
  if (typeof schema === 'boolean') return [schema ? 0 : -1]
  const identity = identityOf(schema)
  if (identity !== schema) return [idOf(identity)]
  const {allOf, pointer: _pointer, ...rest} = schema
  if (allOf === undefined || Object.keys(rest).length > 0) return [idOf(schema)]
  return [...new Set(allOf.flatMap(partIds))].sort((one, other) => one - other)
}

const resolved = new WeakMap<object, SchemaNode | undefined>()

/** A schema with its `$ref` and `allOf` taken in, the same object each time. False where it allows no value. */
export function resolvedOf(schema: Schema): SchemaNode | false {
  if (typeof schema === 'boolean') return schema ? {} : false
  if (!resolved.has(schema)) {
    const node = resolve(schema)
    // A union may lead back to itself.
    resolved.set(schema, node)
    if (node !== undefined) resolved.set(schema, usualForm(node))
  }
  return resolved.get(schema) ?? false
}

/** A schema as most write it, if it says in another way what there is a plain one for: an enumeration of constants, a closed object. */
function usualForm(node: SchemaNode): SchemaNode {
  return withPlainClosing(withListedValues(node))
}

function withListedValues(node: SchemaNode): SchemaNode {
  const {oneOf, anyOf, ...rest} = node
  const members = oneOf ?? anyOf
  if (members === undefined || (oneOf && anyOf) || node.discriminator || listedValues(node)) return node
  const lists = members.map(valuesOf)
  const values = lists.flatMap((list) => list ?? [])
  if (lists.includes(undefined) || new Set(values.map(canonicalOf)).size < values.length) return node
  return {...rest, enum: values}
}

/** The values of a schema that says nothing but which they are. */
function valuesOf(schema: Schema): readonly unknown[] | undefined {
  const node = resolvedOf(schema)
  if (node === false) return undefined
  const {pointer: _pointer, type, const: _only, enum: _several, ...others} = node
  const values = listedValues(node)
  const isAll = Object.keys(others).length === 0 && values?.every((value) => !type || isOfType(jsonTypeOf(value), type))
  return isAll === true ? values : undefined
}

const combining = ['allOf', 'anyOf', 'oneOf', 'if', 'dependentSchemas', '$ref'] as const

/** A schema with its unevaluated properties as additional ones, which they are where nothing else evaluates any. */
function withPlainClosing(node: SchemaNode): SchemaNode {
  const {unevaluatedProperties, ...rest} = node
  if (unevaluatedProperties === undefined || rest.additionalProperties !== undefined) return node
  if (combining.some((keyword) => rest[keyword] !== undefined)) return node
  return {...rest, additionalProperties: unevaluatedProperties}
}
