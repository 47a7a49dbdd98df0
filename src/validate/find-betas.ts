import type {CompiledSchema, Schema, SchemaNode} from '../contract.ts'
import {join} from '../issue.ts'
import {allows} from './explain/explain.ts'

/** A place of a value that needs a beta feature. */
export interface BetaUse {
  readonly beta: string
  readonly path: string
}

/**
 * The first place of each beta feature that a value needs, by the `x-beta` of its schema. The walk goes only where there may be
 * one. Null stands for nothing, so that it needs none.
 */
export function findBetas({node}: CompiledSchema, value: unknown): BetaUse[] {
  const uses = new Map<string, BetaUse>()
  walk(node, value, {path: '', uses})
  return [...uses.values()]
}

interface Walk {
  readonly path: string
  readonly uses: Map<string, BetaUse>
}

function walk(schema: Schema, value: unknown, {path, uses}: Walk): void {
  if (typeof schema === 'boolean' || value === null || value === undefined || !reachesBeta(schema)) return
  const {beta, $ref, items, allOf = []} = schema
  if (beta !== undefined && !uses.has(beta)) uses.set(beta, {beta, path})
  if ($ref) walk($ref().node, value, {path, uses})
  for (const member of allOf) walk(member, value, {path, uses})
  for (const member of membersFor(schema, value)) walk(member, value, {path, uses})
  if (Array.isArray(value)) {
    if (items) for (let index = 0; index < value.length; index++) walk(items, value[index], {path: `${path}/${index}`, uses})
  } else if (typeof value === 'object') walkProperties(schema, value as Readonly<Record<string, unknown>>, {path, uses})
}

function walkProperties({properties, additionalProperties}: SchemaNode, value: Readonly<Record<string, unknown>>, {path, uses}: Walk): void {
  for (const name of Object.keys(value)) {
    const property = properties && Object.hasOwn(properties, name) ? properties[name] : additionalProperties
    if (typeof property === 'object' && reachesBeta(property)) walk(property, value[name], {path: join(path, name), uses})
  }
}

/** The members of a union that a value is one of. */
function membersFor({anyOf, oneOf, discriminator}: SchemaNode, value: unknown): readonly Schema[] {
  if (discriminator && oneOf) {
    const tag = (value as Readonly<Record<string, unknown>>)[discriminator.propertyName]
    const index = typeof tag === 'string' && Object.hasOwn(discriminator.mapping, tag) ? discriminator.mapping[tag] : undefined
    return index === undefined ? [] : [oneOf[index]!]
  }
  return (anyOf ?? oneOf ?? []).filter((member) => reachesBeta(member) && allows(member, value, {path: '', at: ''}))
}

/** Whether there is an `x-beta` in a schema or below it, for the schemas of which that is known. */
const known = new WeakMap<SchemaNode, boolean>()

function reachesBeta(schema: Schema): boolean {
  if (typeof schema === 'boolean') return false
  const found = known.get(schema)
  if (found !== undefined) return found
  const seen = new Set<SchemaNode>()
  const isFound = search(schema, seen)
  known.set(schema, isFound)
  if (!isFound) for (const node of seen) known.set(node, false)
  return isFound
}

function search(schema: Schema, seen: Set<SchemaNode>): boolean {
  if (typeof schema === 'boolean' || seen.has(schema)) return false
  seen.add(schema)
  const {beta, $ref, items, additionalProperties, allOf = [], anyOf = [], oneOf = [], properties = {}} = schema
  if (beta !== undefined) return true
  const below = [$ref?.().node, items, additionalProperties, ...allOf, ...anyOf, ...oneOf, ...Object.values(properties)]
  return below.some((inner) => inner !== undefined && search(inner, seen))
}
