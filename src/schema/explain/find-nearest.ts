import type {Schema, SchemaNode} from '../../contract.ts'
import {isJsonObject} from '../../json/object.ts'
import {ownMember, ownValue} from '../../json/own.ts'
import {isOfType, jsonTypeOf, typesOf} from '../json-type.ts'
import {isDeclared} from './object.ts'
import type {WalkPlace} from './place.ts'
import type {Summary} from './sink.ts'
import {isNear} from './suggest.ts'
import type {Walk} from './walk.ts'

/** A member of a union with what is wrong with a value by it. */
export interface MemberOutcome {
  readonly member: Schema
  readonly place: WalkPlace
  readonly summary: Summary
}

type Entry = readonly [name: string, value: unknown]

/** A member with all that may speak of the same value. */
interface Described {
  readonly parts: readonly SchemaNode[]
  /** The properties that these describe or require. */
  readonly names: ReadonlySet<string>
}

interface Candidate extends Described {
  readonly summary: Summary
}

/** The properties of a value that no member allows. */
interface Properties {
  readonly entries: readonly Entry[]
  /** Those that a member describes or requires. */
  readonly named: ReadonlySet<string>
}

/** The member that is meant by a value that none allows, and those that are as likely, if nothing tells which one it is. */
export function findNearest(outcomes: readonly MemberOutcome[], value: unknown, walk: Walk): readonly MemberOutcome[] {
  if (outcomes.length === 1) return outcomes
  const entries = isJsonObject(value) ? Object.entries(value) : []
  const candidates = outcomes.map(({member, summary}) => ({summary, ...describedBy(member)}))
  const named = new Set<string>()
  for (const [name] of entries) if (candidates.some(({names}) => names.has(name))) named.add(name)
  const tags = new Tags(candidates, value, walk)
  const costs = candidates.map((candidate) => {
    walk.spend(candidate.parts.length * entries.length * 2)
    const {errors, warnings, tagsHere} = candidate.summary
    const wrongTags = tagsHere + tags.countAgainst(candidate)
    return errors + warnings + 9 * wrongTags + costOfNames(candidate, {entries, named}, walk)
  })
  // Of an object without a property that any names, the number of those that it misses says nothing.
  const isUntold = named.size === 0 && isJsonObject(value)
  const distances = isUntold ? costs.map((cost, index) => cost - outcomes[index]!.summary.errors) : costs
  const least = Math.min(...distances)
  return [...outcomes.keys()]
    .filter((index) => distances[index] === least)
    .sort((one, other) => costs[one]! - costs[other]!)
    .map((index) => outcomes[index]!)
}

const nothing: Described = {parts: [], names: new Set()}
const known = new WeakMap<SchemaNode, Described>()

/** A member with all that may speak of the same value, looked up once: large unions have very many names. */
export function describedBy(member: Schema): Described {
  if (typeof member === 'boolean') return nothing
  const before = known.get(member)
  if (before !== undefined) return before
  const parts = [...partsOf(member, new Set())]
  const names = parts.flatMap(({properties = {}, required = []}) => [...Object.keys(properties), ...required])
  const described = {parts, names: new Set(names)}
  known.set(member, described)
  return described
}

/** The tags of a value, with the members that allow them. */
class Tags {
  readonly #candidates: readonly Candidate[]
  readonly #value: unknown
  readonly #walk: Walk
  /** By the name of a tag: looked up once for all members, since each of them may have the same tag. */
  readonly #allowing = new Map<string, ReadonlySet<Candidate>>()

  constructor(candidates: readonly Candidate[], value: unknown, walk: Walk) {
    this.#candidates = candidates
    this.#value = value
    this.#walk = walk
  }

  /** The number of tags that speak for another member: those that are missing, and those that another one allows. One that none allows says nothing. */
  countAgainst(own: Candidate): number {
    return own.summary.tagsBelow.filter((token) => this.#isOfAnother(own, String(token))).length
  }

  #isOfAnother(own: Candidate, name: string): boolean {
    const tag = ownMember(this.#value, name)
    if (tag === undefined) return true
    let allowing = this.#allowing.get(name)
    if (allowing === undefined) {
      allowing = new Set(this.#candidates.filter((candidate) => allowsProperty(candidate, name, tag, this.#walk)))
      this.#allowing.set(name, allowing)
    }
    return allowing.size > (allowing.has(own) ? 1 : 0)
  }
}

function allowsProperty({parts}: Candidate, name: string, value: unknown, walk: Walk): boolean {
  return parts.some(({properties = {}}) => {
    const schema = ownValue(properties, name)
    return schema !== undefined && walk.allows(schema, value)
  })
}

function costOfNames(candidate: Candidate, properties: Properties, walk: Walk): number {
  return 2 * countUnknown(candidate, properties, walk) + 5 * countMistaken(candidate.parts, properties)
}

/** Comparing spellings takes long, and an object with more names that nobody knows is not misspelt. */
const mostMisspelt = 16

/** The number of properties that a member says nothing of: one that knows them was meant, though it may miss others. */
function countUnknown({parts, names}: Candidate, {entries, named}: Properties, walk: Walk): number {
  const mayBeMisspelt = entries.length - named.size <= mostMisspelt
  const isKnown = (name: string) =>
    names.has(name) ||
    parts.some((part) => typeof part.additionalProperties === 'object' || isDeclared(part, name, walk)) ||
    (mayBeMisspelt && !named.has(name) && isNearOne(name, names, walk))
  return entries.filter(([name]) => !isKnown(name)).length
}

function isNearOne(name: string, names: ReadonlySet<string>, walk: Walk): boolean {
  walk.spend(names.size)
  return [...names].some((known) => isNear(name, known))
}

/** The number of properties that a member takes for keys of a map, though they are of another type: the member that names them was meant. */
function countMistaken(parts: readonly SchemaNode[], {entries, named}: Properties): number {
  const isKey = ({additionalProperties, properties = {}}: SchemaNode, [name, value]: Entry) => {
    // A member without other properties takes none for a key.
    const types = typeof additionalProperties === 'object' ? typesOf(additionalProperties) : undefined
    return types !== undefined && !Object.hasOwn(properties, name) && !isOfType(jsonTypeOf(value), types)
  }
  return entries.filter((entry) => named.has(entry[0]) && parts.some((part) => isKey(part, entry))).length
}

/** A schema with all that may speak of the same value. */
function* partsOf(schema: Schema, seen: Set<Schema>): Generator<SchemaNode, void> {
  if (typeof schema === 'boolean' || seen.has(schema)) return
  seen.add(schema)
  yield schema
  const {$ref, allOf = [], anyOf = [], oneOf = [], if: condition = true, then = true, else: otherwise = true} = schema
  if ($ref !== undefined) yield* partsOf($ref().node, seen)
  for (const part of [...allOf, ...anyOf, ...oneOf, condition, then, otherwise]) yield* partsOf(part, seen)
}
