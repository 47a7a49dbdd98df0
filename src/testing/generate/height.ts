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
  const order = leastNestedFirst([...new Set(members)], (member) => member)
  sorted.set(members, order)
  return order
}

/** Those whose schemas allow a value, the least nested ones first. */
export function leastNestedFirst<Item>(items: readonly Item[], schemaOf: (item: Item) => Schema): readonly Item[] {
  return items
    .map((item) => ({item, height: heightOf(schemaOf(item))}))
    .filter(({height}) => height !== Infinity)
    .sort((one, other) => one.height - other.height)
    .map(({item}) => item)
}

/** The depth of the least nested value of a schema; infinite where every value would contain itself. */
function heightOf(schema: Schema): number {
  for (let height = 0; height <= highest; height++) if (fits(schema, height)) return height
  return Infinity
}

/** Tells whether a schema allows a value that is nested no deeper than `height`. */
function fits(schema: Schema, height: number): boolean {
  if (height < 0 || typeof schema === 'boolean') return height >= 0 && schema === true
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

function fitsNode(node: SchemaNode, height: number): boolean {
  const {required = [], properties = {}, minItems = 0, items = true, prefixItems = [], oneOf, anyOf} = node
  const below = [
    ...required.map((name) => ownValue(properties, name) ?? true),
    ...prefixItems.slice(0, minItems),
    ...(minItems > prefixItems.length ? [items] : []),
  ]
  const unions = [oneOf, anyOf].filter((members) => members !== undefined)
  return (
    below.every((schema) => fits(schema, height - 1)) &&
    hasEnough(node, height - 1) &&
    unions.every((members) => members.some((member) => fits(member, height)))
  )
}

/** Tells whether an object gets the number of properties that it must have from those that are nested no deeper than `height`. */
function hasEnough(node: SchemaNode, height: number): boolean {
  const {required = [], properties = {}, patternProperties = {}, additionalProperties = true, minProperties = 0} = node
  const missing = minProperties - required.length
  if (missing <= 0) return true
  if ([additionalProperties, ...Object.values(patternProperties)].some((schema) => fits(schema, height))) return true
  const optional = Object.keys(properties).filter((name) => !required.includes(name))
  return optional.filter((name) => fits(ownValue(properties, name) ?? true, height)).length >= missing
}
