import type {Schema, SchemaNode} from '../../contract.ts'
import {ownValue} from '../../json/own.ts'
import {identityOf, resolve} from './resolve.ts'

const highest = 16
const known = new WeakMap<object, Map<number, boolean>>()
const sorted = new WeakMap<readonly Schema[], readonly Schema[]>()

/** The members that allow a value, those with the least nested ones first, so that recursion ends. */
export function smallestFirst(members: readonly Schema[]): readonly Schema[] {
  const present = sorted.get(members)
  if (present !== undefined) return present
  const heights = new Map(members.map((member) => [member, heightOf(member)]))
  const order = [...heights.keys()]
    .filter((member) => heights.get(member) !== Infinity)
    .sort((one, other) => heights.get(one)! - heights.get(other)!)
  sorted.set(members, order)
  return order
}

/** The depth of the least nested value of a schema; infinite where every value would contain itself. */
function heightOf(schema: Schema): number {
  for (let height = 0; height <= highest; height++) if (fits(schema, height)) return height
  return Infinity
}

/** Tells whether a schema allows a value that is nested no deeper than `height`. */
function fits(schema: Schema, height: number): boolean {
  if (typeof schema === 'boolean') return schema
  if (height < 0) return false
  const key = identityOf(schema)
  const answers = known.get(key) ?? new Map<number, boolean>()
  known.set(key, answers)
  const answer = answers.get(height)
  if (answer !== undefined) return answer
  // A schema that is met again at the same height would contain itself.
  answers.set(height, false)
  const node = resolve(schema)
  const found = node !== undefined && fitsNode(node, height)
  answers.set(height, found)
  return found
}

function fitsNode(
  {required = [], properties = {}, minItems = 0, items = true, prefixItems = [], oneOf, anyOf}: SchemaNode,
  height: number,
): boolean {
  const below = [
    ...required.map((name) => ownValue(properties, name) ?? true),
    ...prefixItems.slice(0, minItems),
    ...(minItems > prefixItems.length ? [items] : []),
  ]
  const unions = [oneOf, anyOf].filter((members) => members !== undefined)
  return (
    below.every((schema) => fits(schema, height - 1)) &&
    unions.every((members) => members.some((member) => fits(member, height)))
  )
}
