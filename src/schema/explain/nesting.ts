import type {JsonType, Schema, SchemaNode} from '../../contract.ts'
import {jsonTypeOf, typesOf} from '../json-type.ts'
import type {SchemaFault} from './place.ts'
import type {Walk} from './walk.ts'
import {nameList} from './words.ts'

/** Deeper lists are explained item by item: each level looks through all that is below it. */
const deepest = 8

/** The lists within lists that a schema asks for. */
interface Nesting {
  readonly depth: number
  /** The types of what the innermost lists hold. Default: anything, more lists among it. */
  readonly leaf?: readonly JsonType[]
}

/** Lists that are nested one level too few or too many throughout: one fault of the whole, and not one of each item. */
export function findWrongNesting(schema: SchemaNode, value: readonly unknown[], walk: Walk): SchemaFault | undefined {
  const wanted = nestingOf(schema)
  if (wanted.depth === 0) return undefined
  let depth = 0
  let leaf: unknown = value
  for (; Array.isArray(leaf) && leaf.length > 0 && depth <= wanted.depth; depth++) leaf = leaf[0]
  if (Array.isArray(leaf) && depth <= wanted.depth) return undefined
  const isDeeper = depth > wanted.depth
  if (depth === wanted.depth || (isDeeper && wanted.leaf === undefined)) return undefined
  const wrong = countWrong(value, {levels: isDeeper ? wanted.depth : depth, isDeeper}, walk)
  // Of one wrong item, its own place says more, unless its list is too short as well.
  if (wrong === 0 || (wrong === 1 && value.length >= (schema.minItems ?? 0))) return undefined
  const type = jsonTypeOf(leaf)
  const found = nameList(depth, isDeeper || type === undefined ? undefined : [type])
  const say = () => ({message: `Found ${found}, expected ${nameList(wanted.depth, wanted.leaf)}.`})
  return {code: 'wrong-type', say}
}

/** The number of items that are some levels down, if all of them are lists, or none is; else 0. */
function countWrong(
  value: readonly unknown[],
  {levels, isDeeper}: {readonly levels: number; readonly isDeeper: boolean},
  walk: Walk,
): number {
  let lists: readonly (readonly unknown[])[] = [value]
  for (let level = 1; ; level++) {
    const items = lists.flat()
    walk.spend(items.length)
    if (level === levels) return items.every((item) => Array.isArray(item) === isDeeper) ? items.length : 0
    if (!items.every((item) => Array.isArray(item))) return 0
    lists = items
  }
}

const known = new WeakMap<SchemaNode, Nesting>()

function nestingOf(schema: SchemaNode): Nesting {
  const before = known.get(schema)
  if (before !== undefined) return before
  const nesting = findNesting(schema)
  known.set(schema, nesting)
  return nesting
}

function findNesting(schema: SchemaNode): Nesting {
  let inner: Schema = schema
  for (let depth = 0; depth <= deepest; depth++) {
    const types = typesOf(inner)
    if (types?.includes('array') === false && types.length > 0) return {depth, leaf: types}
    if (types?.length !== 1) return {depth}
    const {items, prefixItems} = resolve(inner)
    if (items === undefined || prefixItems !== undefined) return {depth: depth + 1}
    inner = items
  }
  return {depth: 0}
}

function resolve(schema: Schema): SchemaNode {
  for (let steps = 0; steps < deepest; steps++) {
    if (typeof schema === 'boolean') return {}
    if (schema.items !== undefined || schema.$ref === undefined) return schema
    schema = schema.$ref().node
  }
  return {}
}
