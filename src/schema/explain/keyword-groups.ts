import type {SchemaNode} from '../../contract.ts'
import {keywords} from '../keywords.ts'

/** Groups of keywords, a bit each. Most schemas have none of most. */
export const group = {
  values: 1,
  scalars: 2,
  /** Of objects, but for the properties, which are required, and which others there may be. */
  rare: 4,
  /** Those for which other schemas are held against the same value, or what these leave over. */
  others: 8,
  /** Of lists and objects. */
  members: 16,
  /** The schema that is referred to. */
  reference: 32,
}

const known = new WeakMap<SchemaNode, number>()

/** The groups that a schema has, looked up once: schemas are objects of so many shapes that to ask one for each keyword takes its time. */
export function groupsOf(schema: SchemaNode): number {
  const before = known.get(schema)
  if (before !== undefined) return before
  const groups = Object.keys(schema).reduce((all, keyword) => all | groupOf(keyword), 0)
  known.set(schema, groups)
  return groups
}

function groupOf(keyword: string): number {
  const {type, value, to} = keywords.get(keyword) ?? {}
  if (value === 'list' || value === 'any') return group.values
  if (keyword === '$ref') return group.reference
  if (keyword.startsWith('unevaluated') || (!type && to)) return group.others
  if (type === 'string' || type === 'number') return group.scalars
  const isRare = type === 'object' && !/^(?:properties|required|additionalProperties)$/.test(keyword)
  return type ? group.members | (isRare ? group.rare : 0) : 0
}
