import type {Contract, Schema, SchemaNode} from '../../contract.ts'
import {canonicalOf} from '../../json/canonical.ts'
import {ownMember} from '../../json/own.ts'
import {join, tokensOf, valueAt} from '../../json/pointer.ts'
import {insideOf} from '../../schema/described-schema.ts'
import {beginWalk} from '../../schema/explain/explain.ts'
import type {Walk} from '../../schema/explain/walk.ts'
import {isOfType, jsonTypeOf, typesOf} from '../../schema/json-type.ts'
import {meantMembers} from '../../schema/meant-member.ts'
import {cover} from './cover.ts'
import {typeFaults, valueFaults, type PlannedFault, type Replacement} from './faults.ts'
import {schemaNamed} from './generate.ts'
import {identityOf, resolve} from './resolve.ts'

/** A value with one fault, which a validator should report as one issue. */
export interface Negative {
  /** The name of the schema that no longer allows the value. */
  readonly schema: string
  readonly code: string
  /** The location of the fault, as a JSON Pointer into the value. */
  readonly path: string
  readonly value: unknown
}

/**
 * Values with one fault each, made from those of `cover`: a missing or unknown property, a wrong type, an unknown enum value or
 * tag, a number, text or list beyond its bounds. Each kind of fault comes once for each place of the description, however many of
 * the schemas refer to it.
 *
 * @throws {InputError} if the contract has no such schema.
 */
export function* negatives(contract: Contract, ...names: readonly string[]): Generator<Negative, void> {
  const seen: Seen = {faults: new Set(), tries: new Map(), schemas: new Set()}
  for (const name of names) {
    yield* negativesOf(contract, name, seen)
    seen.schemas.add(schemaNamed(contract, name))
  }
}

/** A union that contains itself has very many values, all of much the same size. What is no fault in some of them is none in the others. */
const mostTries = 8

interface Seen {
  readonly faults: Set<string>
  /** The number of values in which a fault turned out to be none, as where a union has another member for it. */
  readonly tries: Map<string, number>
  /** Schemas whose every fault has been seen. */
  readonly schemas: Set<object>
}

function* negativesOf(contract: Contract, name: string, seen: Seen): Generator<Negative, void> {
  const schema = schemaNamed(contract, name)
  const whole = {$ref: () => schema}
  for (const value of cover(contract, name)) {
    // What it has found of the parts of a value holds for those of faulty ones, too.
    const walk = beginWalk()
    for (const {path, at, fault, unions} of faultsIn(whole, value, {
      path: '',
      at: name,
      seen: seen.schemas,
      unions: [],
      walk,
    })) {
      const key = `${at} ${fault.code} ${fault.key}`
      if (seen.faults.has(key)) continue
      const place = fault.property === undefined ? path : join(path, fault.property)
      const faulty = replaceAt(value, tokensOf(place), fault.replacement)
      if (walk.allows(whole, faulty) || isInTwice(faulty, tokensOf(place))) {
        const tries = (seen.tries.get(key) ?? 0) + 1
        seen.tries.set(key, tries)
        if (tries >= mostTries) seen.faults.add(key)
        continue
      }
      seen.faults.add(key)
      if (unions.some((union) => isEquallyFar(union, faulty, walk))) continue
      yield {schema: name, code: fault.code, path: place, value: faulty}
    }
  }
}

interface Place {
  readonly path: string
  /** Tells the places of the description apart. */
  readonly at: string
  /** Schemas to pass by. */
  readonly seen: ReadonlySet<object>
  /** Those without a tag that the place is in. */
  readonly unions: readonly PlacedUnion[]
  /** Of the value that the place is in. */
  readonly walk: Walk
}

/** The members of a union, and the location of the value that is one of them. */
interface PlacedUnion {
  readonly members: readonly Schema[]
  readonly path: string
}

/** Tells whether a value is one fault away from several members, so that nobody can say which one was meant. */
function isEquallyFar({members, path}: PlacedUnion, value: unknown, walk: Walk): boolean {
  const part = valueAt(value, tokensOf(path))
  const isNear = (types: ReturnType<typeof typesOf>) => types === undefined || isOfType(jsonTypeOf(part), types)
  const possible = members.filter((member) => isNear(typesOf(member)))
  const near = possible.filter((member) => walk.assess(member, part).errors <= 1)
  const known = (member: Schema) => countKnown(member, part)
  // Where `oneOf` allows a value since it breaks all other members, its names may point to one of those.
  return near.length > 1 || possible.some((member) => known(member) > Math.max(...near.map(known)))
}

/** The number of the properties of a value that a schema describes. */
function countKnown(schema: Schema, value: unknown): number {
  const {properties = {}} = resolve(schema) ?? {}
  return typeof value === 'object' && value !== null
    ? Object.keys(value).filter((name) => Object.hasOwn(properties, name)).length
    : 0
}

/** Tells whether a list on the way to a location has the item on it once more, which is a fault of its own where items are to be unique. */
function isInTwice(value: unknown, [token, ...rest]: readonly string[]): boolean {
  if (token === undefined || typeof value !== 'object' || value === null) return false
  const inner = ownMember(value, token)
  const own = canonicalOf(inner)
  const isTwice = Array.isArray(value) && value.filter((item) => canonicalOf(item) === own).length > 1
  return isTwice || isInTwice(inner, rest)
}

function* faultsIn(
  schema: Schema,
  value: unknown,
  place: Place,
): Generator<Place & {readonly fault: PlannedFault}, void> {
  for (const fault of typeFaults(schema)) yield {...place, fault}
  if (typeof schema === 'object' && place.seen.has(identityOf(schema))) return
  for (const {node, at, tag, members} of nodesOf(schema, value, place)) {
    const unions = [...place.unions, ...members.map((one) => ({members: one, path: place.path}))]
    for (const fault of valueFaults(node, value, tag?.isClosed ? tag.name : undefined)) {
      if (!tag?.isAmbiguous || fault.property !== tag.name) yield {...place, at, unions, fault}
    }
    for (const [name, inner, below] of inside(node, value)) {
      // Of a tag, an unknown value is an unknown variant, which the union has reported.
      const isKnown = (fault: PlannedFault) => name === tag?.name && fault.code === 'unknown-value'
      const found = faultsIn(inner, below, {...place, unions, path: join(place.path, name), at: `${at}/${name}`})
      for (const faulty of found) if (!isKnown(faulty.fault)) yield faulty
    }
  }
}

interface FoundNode {
  readonly node: SchemaNode
  readonly at: string
  readonly tag?: Tag
  /** Of each union without a tag that it is in. */
  readonly members: readonly (readonly Schema[])[]
}

/** The property that tells the members of a union apart. */
interface Tag {
  readonly name: string
  /** True if another value is an error. */
  readonly isClosed: boolean
  /** True if a value without the tag could be meant for a member that has none. */
  readonly isAmbiguous?: boolean
}

/** The schema, or the member of its union that the value is of. */
function* nodesOf(
  schema: Schema,
  value: unknown,
  {at: place, walk}: Pick<Place, 'at' | 'walk'>,
): Generator<FoundNode, void> {
  const node = resolve(schema)
  if (node === undefined) return
  const at = (typeof schema === 'object' ? schema.$ref?.().pointer : undefined) ?? place
  const members = node.oneOf ?? node.anyOf
  if (members === undefined) yield {node, at, members: []}
  const [meant] = meantMembers(node, value, walk)
  if (members === undefined || meant === undefined) return
  const isOpen = node.extensible === true || node.discriminator?.defaultMapping !== undefined
  const tag = node.discriminator && {name: node.discriminator.propertyName, isClosed: !isOpen}
  const isAmbiguous =
    tag === undefined && members.filter((member) => typesOf(member)?.includes('object') ?? true).length > 1
  for (const found of nodesOf(meant.schema, value, {at: `${at}/${meant.keyword}`, walk})) {
    const own = tag ?? (found.tag && {...found.tag, isAmbiguous})
    yield {...found, ...(own && {tag: own}), ...(tag === undefined && {members: [members, ...found.members]})}
  }
}

/** The parts of a value with the schemas that describe them. */
function* inside(schema: SchemaNode, value: unknown): Generator<[string, Schema, unknown], void> {
  if (typeof value !== 'object' || value === null) return
  for (const [token, inner] of Object.entries(value)) {
    const found = insideOf({schema, at: ''}, value, token)
    if (found !== undefined) yield [token, found.schema, inner]
  }
}

function replaceAt(value: unknown, [token, ...rest]: readonly string[], replacement: Replacement): unknown {
  if (token === undefined) return replacement === 'nothing' ? undefined : replacement.by
  const replaced = (inner: unknown) => replaceAt(inner, rest, replacement)
  if (Array.isArray(value))
    return (value as readonly unknown[]).map((item, index) => (String(index) === token ? replaced(item) : item))
  const {[token]: inner, ...others} = value as Record<string, unknown>
  return rest.length === 0 && replacement === 'nothing' ? others : {...others, [token]: replaced(inner)}
}
