import type {Schema, SchemaNode} from '../contract.ts'
import {canonicalOf} from '../json/canonical.ts'
import {holderOf, mapSchemas} from '../schema/keywords.ts'
import {resolve, identityOf} from '../testing/generate/resolve.ts'
import {usualForm} from './usual-form.ts'

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
    Object.entries(rest).flatMap(([keyword, value]) => {
      // Taking "allOf" in leaves some undefined.
      if (value === undefined) return []
      const holder = holderOf(keyword)
      const text = holder === undefined ? value : mapSchemas(holder, value, (inner) => expand(inner as Schema, depth))
      return [[keyword, text]]
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
    if (node !== undefined) resolved.set(schema, usualForm(node, resolvedOf))
  }
  return resolved.get(schema) ?? false
}
