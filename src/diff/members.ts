import {sayChange} from '../codegen/docs/say.ts'
import type {Schema, SchemaNode} from '../contract.ts'
import {isJsonObject} from '../json/object.ts'
import {type Conflict, type Difference, pickKeywords} from './difference.ts'
import {resolvedOf, textOfSchema} from './schema-text.ts'
import {listedValues} from './value-differences.ts'

const unionKeywords = ['oneOf', 'anyOf', 'discriminator', 'extensible'] as const

/** Tells a schema that is a union of others. */
export function isUnion({oneOf, anyOf}: SchemaNode): boolean {
  return (oneOf ?? anyOf) !== undefined
}

/** A schema as a list of alternatives, with what holds for all. */
export interface Alternatives {
  readonly rest: SchemaNode
  readonly members: readonly Schema[]
}

/** The members of a union; of another schema one for each of its types. With `whole`, what stands beside a union is part of each member. */
export function alternativesOf(node: SchemaNode, {whole}: {readonly whole: boolean}): Alternatives {
  const {oneOf, anyOf, discriminator: _, extensible: __, ...beside} = node
  const members = oneOf ?? anyOf
  if (members === undefined) {
    const types = node.type ?? []
    return {rest: {}, members: types.length > 1 ? types.map((type) => ({...node, type: [type]})) : [node]}
  }
  const rest = oneOf === undefined ? beside : {...beside, ...(anyOf && {anyOf})}
  // The type of a union is mostly that of its members.
  const {type: _type, ...more} = rest
  if (!whole || Object.keys(more).every((keyword) => keyword === 'pointer')) return {rest, members}
  return {rest: {}, members: members.map((member) => ({allOf: [rest, member]}))}
}

export interface MatchedMembers {
  readonly both: readonly (readonly [old: Schema, next: Schema])[]
  readonly removed: readonly Schema[]
  readonly added: readonly Schema[]
}

/** The members of two unions that mean the same: the only ones of a tag or of a type, of one name, or equal, each of which may come several times. */
export function matchMembers(before: readonly Schema[], after: readonly Schema[]): MatchedMembers {
  const both: (readonly [Schema, Schema])[] = []
  let [removed, added] = [[...before], [...after]]
  for (const keyOf of [tagOf, nameOf, textOfSchema, typeOf]) {
    const byKey = groupsOf(added, keyOf)
    for (const [key, own] of groupsOf(removed, keyOf)) {
      const others = byKey.get(key) ?? []
      const isOne = own.length === 1 && others.length === 1
      if (!isOne && keyOf !== nameOf && keyOf !== textOfSchema) continue
      for (const [index, other] of others.slice(0, own.length).entries()) both.push([own[index]!, other])
    }
    const matched = new Set(both.flat())
    removed = removed.filter((one) => !matched.has(one))
    added = added.filter((one) => !matched.has(one))
  }
  return {both, removed, added}
}

function groupsOf(members: readonly Schema[], keyOf: (schema: Schema) => string | undefined): Map<string, Schema[]> {
  const groups = new Map<string, Schema[]>()
  for (const member of members) {
    const key = keyOf(member)
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), member])
  }
  return groups
}

/** The values of all properties that have but one. */
function tagOf(schema: Schema): string | undefined {
  const {properties = {}} = resolvedOf(schema) || {}
  const tags = Object.entries(properties).flatMap(([name, property]) => {
    const values = listedValues(resolvedOf(property) || {})
    return values?.length === 1 ? [`${name}=${JSON.stringify(values[0])}`] : []
  })
  return tags.length === 0 ? undefined : tags.sort().join(' ')
}

function nameOf(schema: Schema): string | undefined {
  return isJsonObject(schema) ? (schema as SchemaNode).$ref?.().pointer : undefined
}

function typeOf(schema: Schema): string | undefined {
  const node = resolvedOf(schema)
  return node === false ? undefined : (node.type ?? []).join(' ')
}

/** The differences of two unions besides those within the members that both have. */
export function* memberDifferences(
  [old, next]: readonly [SchemaNode, SchemaNode],
  {removed, added}: MatchedMembers,
): Generator<Difference, void> {
  const refusedBy = (taker: SchemaNode) => (isUnion(taker) ? pickKeywords(taker, unionKeywords) : taker)
  for (const member of removed)
    yield {
      code: 'member-removed',
      text: sayChange('memberRemoved', {name: nameMember(member)}),
      client: {
        refusedBy: refusedBy(next),
        of: member,
        tries: triesOf(member, refusedBy(next)),
        reason: sayChange('noValueNewRefuses'),
      },
    }
  for (const member of added)
    yield {
      code: 'member-added',
      text: sayChange('memberAdded', {name: nameMember(member)}),
      ...(old.extensible !== true && {
        service: {
          refusedBy: refusedBy(old),
          of: member,
          tries: triesOf(member, refusedBy(old)),
          reason: sayChange('noValueOldRefuses'),
        },
      }),
    }
}

/** A member may share most of its values with those of the other side, as numbers do with integers. */
function triesOf(member: Schema, refusedBy: Schema): readonly Schema[] {
  return [member, {allOf: [member, {not: refusedBy}]}]
}

/**
 * The values that several members of a union allow, which "oneOf" refuses: where the other side has "anyOf", or members that had fewer values in common.
 * `differing` are the members that are not alike on both sides.
 */
export function* overlapDifferences(
  old: SchemaNode,
  next: SchemaNode,
  differing: ReadonlySet<Schema>,
): Generator<Difference, void> {
  const isBoth = old.oneOf !== undefined && next.oneOf !== undefined
  // A tag tells which one of them was meant.
  const conflictOf = ({oneOf, discriminator}: SchemaNode): Conflict | undefined => {
    const tries = oneOf === undefined || discriminator ? [] : pairsOf(oneOf, isBoth ? differing : new Set(oneOf))
    return tries.length === 0 ? undefined : {refusedBy: {oneOf: oneOf!}, of: {anyOf: oneOf!}, tries}
  }
  const [service, client] = [conflictOf(old), conflictOf(next)]
  if (client !== undefined) yield {code: 'overlap-refused', text: sayChange('overlapRefused'), needsProof: true, client}
  if (service !== undefined)
    yield {code: 'overlap-allowed', text: sayChange('overlapAllowed'), needsProof: true, service}
}

/** Pairs of members are very many where there are many. */
const mostPairs = 50

/** Schemas of the values that two members allow, of which one is in `differing`. */
function pairsOf(members: readonly Schema[], differing: ReadonlySet<Schema>): readonly Schema[] {
  const pairs: Schema[] = []
  for (const [index, one] of members.entries())
    for (const other of members.slice(index + 1))
      if (pairs.length < mostPairs && (differing.has(one) || differing.has(other))) pairs.push({allOf: [one, other]})
  return pairs
}

function nameMember(schema: Schema): string {
  const name = nameOf(schema)?.split('/').at(-1)
  return name ?? tagOf(schema) ?? (typeOf(schema) || sayChange('unnamed'))
}
