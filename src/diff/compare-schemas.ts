import {sayChange} from '../codegen/docs/say.ts'
import type {Schema, SchemaNode} from '../contract.ts'
import {ownValue} from '../json/own.ts'
import {escapeFragmentToken} from '../json/pointer.ts'
import type {Sender} from './change.ts'
import type {Difference} from './difference.ts'
import {keywordDifferences} from './keyword-differences.ts'
import {alternativesOf, isUnion, matchMembers, memberDifferences, overlapDifferences} from './members.ts'
import {placeBelow, placeOf, type ValuePlace, type PlaceStep} from './place.ts'
import {otherProperties, propertyDifferences, unproved} from './property-differences.ts'
import {partIds, resolvedOf} from './schema-text.ts'
import {withListedNumber, withSharedTypes} from './usual-form.ts'

/** Two schemas of one value, with where they are described and where the value stands. */
export interface ComparedSchemas {
  readonly old: Schema
  readonly next: Schema
  readonly oldAt: string
  readonly newAt: string
  readonly place: ValuePlace
}

export interface SchemaComparison {
  readonly sender: Sender
  /** The pairs that were compared before in a message of this kind, each with whether they differ. */
  readonly seen: Map<string, boolean>
  /** Called with each difference. */
  readonly found: (difference: Difference, compared: ComparedSchemas) => void
}

/** Schemas that are nested deeper, such as copies of one that contains itself, are met again and again. */
const deepest = 40

/** Finds the differences between two schemas, and of all that they contain. True if there are any. */
export function compareSchemas(compared: ComparedSchemas, comparison: SchemaComparison, depth = 0): boolean {
  const {seen, found} = comparison
  const key = `${partIds(compared.old).join(',')} ${partIds(compared.next).join(',')}`
  const known = depth > deepest ? false : seen.get(key)
  if (known !== undefined) return known
  seen.set(key, false)
  const note: SchemaComparison['found'] = (difference, where) => {
    if (difference.needsProof !== true) seen.set(key, true)
    found(difference, where)
  }
  compareAlternatives(compared, {...comparison, found: note}, depth)
  return seen.get(key)!
}

function compareAlternatives(compared: ComparedSchemas, comparison: SchemaComparison, depth: number): void {
  const {old, next} = compared
  const [before, after] = [resolvedOf(old), resolvedOf(next)]
  const here = {...compared, oldAt: locationOf(old, compared.oldAt), newAt: locationOf(next, compared.newAt)}
  if (before === false || after === false) {
    if (before !== after) comparison.found(refusedOrNot(before === false ? undefined : next), here)
    return
  }
  const isEither = isUnion(before) || isUnion(after)
  if (!isEither) return compareNodes([before, after], here, comparison, depth)
  const whole = isUnion(before) !== isUnion(after)
  const [one, other] = [alternativesOf(before, {whole}), alternativesOf(after, {whole})]
  compareNodes([one.rest, other.rest], here, comparison, depth)
  const matched = matchMembers(one.members, other.members)
  for (const difference of memberDifferences([before, after], matched)) comparison.found(difference, here)
  const changed = matched.both.filter(([member, counterpart]) =>
    compareSchemas(
      {...here, old: member, next: counterpart, place: withMembers(here.place, member, counterpart, comparison.sender)},
      comparison,
      depth + 1,
    ),
  )
  const differing = new Set([...changed.flat(), ...matched.removed, ...matched.added])
  if (!whole) for (const difference of overlapDifferences(before, after, differing)) comparison.found(difference, here)
}

function refusedOrNot(schema: Schema | undefined): Difference {
  return schema === undefined
    ? {code: 'value-allowed', text: sayChange('valueAllowed'), service: {refusedBy: false}}
    : {code: 'value-refused', text: sayChange('valueRefused'), client: {refusedBy: false}}
}

/** The same place, where the giver means a certain member of its union. */
function withMembers(place: ValuePlace, old: Schema, next: Schema, sender: Sender): ValuePlace {
  return {...place, giver: {allOf: [place.giver, sender === 'client' ? old : next]}}
}

function locationOf(schema: Schema, at: string): string {
  if (typeof schema === 'boolean') return at
  return schema.$ref !== undefined &&
    Object.keys(schema).every((keyword) => keyword === '$ref' || keyword === 'pointer')
    ? schema.$ref().pointer
    : (schema.pointer ?? at)
}

function compareNodes(
  given: readonly [SchemaNode, SchemaNode],
  here: ComparedSchemas,
  comparison: SchemaComparison,
  depth: number,
): void {
  const [old, next] = withListedNumber(...withSharedTypes(...given))
  for (const difference of keywordDifferences(old, next)) comparison.found(difference, here)
  for (const difference of propertyDifferences(old, next, comparison.sender)) comparison.found(difference, here)
  if (old.beta !== next.beta)
    comparison.found(
      {
        code: 'beta-changed',
        text: sayChange('betaChanged'),
        client: unproved(sayChange('betasOfService')),
      },
      here,
    )
  for (const {step, keyword, inner} of insidesOf(old, next)) {
    const [was, is] = inner
    const {giver, taker} = placeOf({old: was, new: is}, comparison.sender)
    compareSchemas(
      {
        old: was,
        next: is,
        oldAt: `${here.oldAt}/${keyword}`,
        newAt: `${here.newAt}/${keyword}`,
        place: placeBelow(here.place, step, {giver, taker}),
      },
      comparison,
      depth + 1,
    )
  }
}

interface Inside {
  readonly step: PlaceStep
  /** The way to it from the schema. */
  readonly keyword: string
  readonly inner: readonly [old: Schema, next: Schema]
}

/** The schemas of what is in a value, as both have them. */
function* insidesOf(old: SchemaNode, next: SchemaNode): Generator<Inside, void> {
  for (const [name, property] of Object.entries(old.properties ?? {})) {
    const other = ownValue(next.properties ?? {}, name)
    if (other !== undefined)
      yield {
        step: {kind: 'property', name},
        keyword: `properties/${escapeFragmentToken(name)}`,
        inner: [property, other],
      }
  }
  // A property that is described now was one of the others before.
  for (const [name, property] of Object.entries(next.properties ?? {}))
    if (typeof old.additionalProperties === 'object' && !Object.hasOwn(old.properties ?? {}, name))
      yield {
        step: {kind: 'property', name},
        keyword: `properties/${escapeFragmentToken(name)}`,
        inner: [old.additionalProperties, property],
      }
  const others = [otherProperties(old), otherProperties(next)] as const
  // Where one side has no such pattern, these are properties like all others.
  for (const pattern of new Set([old, next].flatMap((node) => Object.keys(node.patternProperties ?? {}))))
    yield {
      step: {kind: 'key', pattern},
      keyword: `patternProperties/${escapeFragmentToken(pattern)}`,
      inner: [
        ownValue(old.patternProperties ?? {}, pattern) ?? others[0],
        ownValue(next.patternProperties ?? {}, pattern) ?? others[1],
      ],
    }
  if (others.some((schema) => typeof schema === 'object') && !others.includes(false))
    yield {step: {kind: 'key'}, keyword: 'additionalProperties', inner: others}
  const length = Math.max(old.prefixItems?.length ?? 0, next.prefixItems?.length ?? 0)
  for (let index = 0; index < length; index++)
    yield {
      step: {kind: 'item', index},
      keyword: `prefixItems/${index}`,
      inner: [old.prefixItems?.[index] ?? old.items ?? true, next.prefixItems?.[index] ?? next.items ?? true],
    }
  if (old.items !== undefined || next.items !== undefined)
    yield {step: {kind: 'item', index: length}, keyword: 'items', inner: [old.items ?? true, next.items ?? true]}
}
