import type {CompiledSchema, JsonType, Schema, SchemaNode} from '../contract.ts'
import {ownValue} from '../json/own.ts'
import {join} from '../json/pointer.ts'
import {isOfType, jsonTypeOf, typesOf} from '../schema/json-type.ts'

/** A place of a value that needs a beta feature. */
export interface BetaUse {
  readonly beta: string
  readonly path: string
}

/**
 * The first place of each beta feature that a value needs, by the `x-beta` of its schema, which allows the value. The walk goes only
 * where there may be one. Null stands for nothing, so that it needs none.
 */
export function findBetas({node}: CompiledSchema, value: unknown): readonly BetaUse[] {
  const guide = guideFor(node)
  if (guide === undefined) return []
  const uses = new Map<string, BetaUse>()
  walk(guide, value, undefined, uses)
  return [...uses.values()]
}

/** The way to a value, which becomes a path only where there is something to say. */
interface Way {
  readonly parent: Way | undefined
  readonly token: string | number
}

function pathOf(way: Way | undefined): string {
  return way === undefined ? '' : join(pathOf(way.parent), way.token)
}

/** The part of a schema that leads to an `x-beta`, in a form that is quick to follow. */
class Guide {
  readonly beta: string | undefined
  /** The guides for the same value: references and members of `allOf`. */
  readonly same: readonly Guide[]
  readonly members: readonly Member[]
  readonly tagName: string
  readonly tags: ReadonlyMap<unknown, Guide>
  readonly properties: ReadonlyMap<string, Guide>
  readonly items: Guide | undefined

  constructor(
    {beta, $ref, allOf = [], anyOf, oneOf = [], discriminator, properties = {}, items}: SchemaNode,
    remember: (guide: Guide) => void,
  ) {
    remember(this)
    const {propertyName = '', mapping = {}} = discriminator ?? {}
    this.beta = beta
    this.same = [...($ref ? [$ref().node] : []), ...allOf].flatMap(guidesFor)
    this.members = (anyOf ?? (discriminator ? [] : oneOf)).flatMap(toMembers)
    this.tagName = propertyName
    this.tags = new Map(
      Object.entries(mapping).flatMap(([tag, index]) => guidesFor(oneOf[index]!).map((guide) => [tag, guide])),
    )
    this.properties = new Map(
      Object.entries(properties).flatMap(([name, property]) => guidesFor(property).map((guide) => [name, guide])),
    )
    this.items = items === undefined ? undefined : guideFor(items)
  }
}

interface Member {
  readonly guide: Guide
  readonly isMeant: (value: unknown, type: JsonType | undefined) => boolean
}

function walk(guide: Guide, value: unknown, way: Way | undefined, uses: Map<string, BetaUse>): void {
  if (value === null || value === undefined) return
  const {beta, same, members} = guide
  if (beta !== undefined && !uses.has(beta)) uses.set(beta, {beta, path: pathOf(way)})
  for (let index = 0; index < same.length; index++) walk(same[index]!, value, way, uses)
  if (members.length > 0) {
    const type = jsonTypeOf(value)
    for (const member of members) if (member.isMeant(value, type)) walk(member.guide, value, way, uses)
  }
  if (Array.isArray(value)) {
    if (guide.items !== undefined)
      for (let token = 0; token < value.length; token++) walk(guide.items, value[token], {parent: way, token}, uses)
  } else if (typeof value === 'object') walkObject(guide, value as Readonly<Record<string, unknown>>, way, uses)
}

function walkObject(
  {tagName, tags, properties}: Guide,
  value: Readonly<Record<string, unknown>>,
  way: Way | undefined,
  uses: Map<string, BetaUse>,
): void {
  const tagged = tags.size > 0 ? tags.get(ownValue(value, tagName)) : undefined
  if (tagged !== undefined) walk(tagged, value, way, uses)
  if (properties.size === 0) return
  for (const token in value) {
    const property = properties.get(token)
    if (property !== undefined) walk(property, value[token], {parent: way, token}, uses)
  }
}

const guides = new WeakMap<SchemaNode, Guide>()

/** Nothing if no `x-beta` can be reached. */
function guideFor(schema: Schema): Guide | undefined {
  if (typeof schema === 'boolean' || !reachesBeta(schema)) return undefined
  return guides.get(schema) ?? new Guide(schema, (guide) => guides.set(schema, guide))
}

function guidesFor(schema: Schema): readonly Guide[] {
  const guide = guideFor(schema)
  return guide === undefined ? [] : [guide]
}

/** Most members of a union are told by their type. Those that share it with another one have to look at the value. */
function toMembers(schema: Schema, _index: number, union: readonly Schema[]): readonly Member[] {
  const types = typesOf(schema)
  const isOneOfType = (type: JsonType | undefined) => types === undefined || isOfType(type, types)
  const isAlone = !union.some((other) => other !== schema && (typesOf(other)?.some(isOneOfType) ?? true))
  const target = isAlone || typeof schema === 'boolean' ? undefined : schema.$ref?.()
  return guidesFor(schema).map((guide) => ({
    guide,
    isMeant: (value, type) => isOneOfType(type) && target?.is(value) !== false,
  }))
}

/** Schemas of which it is known if there is an `x-beta` in or below them. */
const reaches = new WeakMap<SchemaNode, boolean>()

function reachesBeta(schema: SchemaNode): boolean {
  const known = reaches.get(schema)
  if (known !== undefined) return known
  const seen = new Set<SchemaNode>()
  const isFound = search(schema, seen)
  reaches.set(schema, isFound)
  if (!isFound) for (const node of seen) reaches.set(node, false)
  return isFound
}

function search(schema: Schema, seen: Set<SchemaNode>): boolean {
  if (typeof schema === 'boolean' || seen.has(schema)) return false
  seen.add(schema)
  const {beta, $ref, items, allOf = [], anyOf = [], oneOf = [], properties = {}} = schema
  if (beta !== undefined || reaches.get(schema) === true) return true
  const below = [$ref?.().node, items, ...allOf, ...anyOf, ...oneOf, ...Object.values(properties)]
  return below.some((inner) => inner !== undefined && search(inner, seen))
}
