import type {Schema, SchemaNode} from '../../contract.ts'
import {isJsonObject} from '../../json/object.ts'
import {ownMember} from '../../json/own.ts'
import {isOfType, jsonTypeOf, typesOf, unionTypes} from '../json-type.ts'
import {taggedMember} from '../meant-member.ts'
import {isDeclared, missing, misspelt} from './object.ts'
import type {SchemaFault, WalkPlace} from './place.ts'
import type {Summary} from './sink.ts'
import {nearestFirst, suggest} from './suggest.ts'
import type {Walk} from './walk.ts'
import {describeValue, listValues, nameTypes, quote} from './words.ts'

/** Explains `oneOf` and `anyOf` by the member that was meant. */
export function explainUnion(schema: SchemaNode, value: unknown, place: WalkPlace, walk: Walk): void {
  if (schema.discriminator) {
    explainTagged(schema, value, place, walk)
    return
  }
  if (schema.anyOf) explainMembers(schema.anyOf, value, {place, keyword: 'anyOf'}, walk)
  if (schema.oneOf) explainMembers(schema.oneOf, value, {place, keyword: 'oneOf'}, walk)
}

function explainTagged(schema: SchemaNode, value: unknown, place: WalkPlace, walk: Walk): void {
  const {propertyName} = schema.discriminator!
  const index = taggedMember(schema.discriminator!, value)
  const tag = ownMember(value, propertyName)
  if (index !== undefined) {
    walk.explainPart(schema.oneOf![index]!, value, place.within('oneOf', index))
  } else if (tag === undefined) {
    walk.sink.add(place, missingTag(schema, value, walk))
  } else if (typeof tag !== 'string') {
    const say = () => ({message: `Found ${describeValue(tag)}, expected a string.`, expected: ['string']})
    walk.sink.add(place, {code: 'wrong-type', property: propertyName, say})
  } else walk.sink.add(place, unknownTag(schema, tag))
}

function unknownTag({discriminator, extensible}: SchemaNode, tag: string): SchemaFault {
  const {propertyName, mapping} = discriminator!
  const say = () => {
    const tags = Object.keys(mapping)
    const [meant, expected] = [suggest(tag, tags), nearestFirst(tag, tags)]
    const wanted = meant === undefined ? `expected ${listValues(expected)}.` : `did you mean ${quote(meant)}?`
    return {message: `Found the unknown ${propertyName} ${quote(tag)}, ${wanted}`, expected}
  }
  return {
    severity: extensible ? 'warning' : 'error',
    code: 'unknown-variant',
    property: propertyName,
    isAboutTag: true,
    say,
  }
}

function missingTag({discriminator, oneOf = []}: SchemaNode, value: unknown, walk: Walk): SchemaFault {
  const {propertyName, mapping} = discriminator!
  const properties = Object.assign({}, ...oneOf.map(propertiesOf)) as Readonly<Record<string, Schema>>
  const found = misspelt(propertyName, {properties}, value as Readonly<Record<string, unknown>>, walk)
  if (found === undefined) return missing(propertyName, () => Object.keys(mapping))
  const message = `Found the unknown property ${quote(found)}, did you mean ${quote(propertyName)}?`
  return {code: 'unknown-property', property: found, say: () => ({message, expected: [propertyName]})}
}

function propertiesOf(schema: Schema): Readonly<Record<string, Schema>> {
  if (typeof schema === 'boolean') return {}
  return schema.properties ?? (schema.$ref ? propertiesOf(schema.$ref().node) : {})
}

type Entry = readonly [name: string, value: unknown]

interface Outcome {
  readonly member: Schema
  readonly place: WalkPlace
  readonly summary: Summary
}

interface Union {
  readonly place: WalkPlace
  readonly keyword: 'anyOf' | 'oneOf'
}

function explainMembers(members: readonly Schema[], value: unknown, {place, keyword}: Union, walk: Walk): void {
  const actual = jsonTypeOf(value)
  const outcomes: Outcome[] = []
  for (const [index, member] of members.entries()) {
    const types = typesOf(member)
    if (types !== undefined && !isOfType(actual, types)) continue
    outcomes.push({
      member,
      place: place.within(keyword, index),
      summary: walk.assess(member, value),
    })
  }
  const matches = outcomes.filter(({summary}) => summary.errors === 0)
  if (matches.length > 1 && keyword === 'oneOf') {
    const message = `Found a value that matches ${matches.length} alternatives, expected exactly one.`
    walk.sink.add(place, {code: 'ambiguous-variant', say: () => ({message})})
  } else if (outcomes.length === 0) {
    walk.sink.add(place, {code: 'wrong-type', say: () => wrongTypeOf(members, value)})
  } else {
    const meant = matches[0] ?? nearest(outcomes, value, walk)
    walk.explainPart(meant.member, value, meant.place)
  }
}

function wrongTypeOf(members: readonly Schema[], value: unknown) {
  const expected = unionTypes(members) ?? []
  return {message: `Found ${describeValue(value)}, expected ${nameTypes(expected)}.`, expected}
}

/** The member that is meant by a value that none allows. */
function nearest(outcomes: readonly Outcome[], value: unknown, walk: Walk): Outcome {
  if (outcomes.length === 1) return outcomes[0]!
  const entries = isJsonObject(value) ? Object.entries(value) : []
  const parts = outcomes.map(({member}) => (entries.length === 0 ? [] : [...partsOf(member, new Set())]))
  const all = parts.flat()
  walk.spend(all.length * entries.length)
  const named = entries.filter(([name]) => all.some(({properties = {}}) => Object.hasOwn(properties, name)))
  const costs = outcomes.map((outcome, index) => {
    walk.spend(parts[index]!.length * entries.length)
    return costOf(outcome) + 2 * countUnknown(parts[index]!, entries, walk) + 5 * countMistaken(parts[index]!, named)
  })
  return outcomes[costs.indexOf(Math.min(...costs))]!
}

/** The distance of a value from a member: a wrong or missing tag says that another member was meant. */
function costOf({summary: {errors, warnings, tagsHere, tagsBelow}}: Outcome): number {
  return errors + warnings + 9 * (tagsHere + tagsBelow)
}

/** The number of properties that a member says nothing of: one that knows them was meant, though it may miss others. */
function countUnknown(parts: readonly SchemaNode[], entries: readonly Entry[], walk: Walk): number {
  return entries.filter(([name]) => !parts.some((part) => isKnown(part, name, walk))).length
}

/** The number of properties that a member takes for keys of a map, though they are of another type: the member that names them was meant. */
function countMistaken(parts: readonly SchemaNode[], entries: readonly Entry[]): number {
  const isKey = ({additionalProperties, properties = {}}: SchemaNode, [name, value]: Entry) => {
    // A member without other properties takes none for a key.
    const types = typeof additionalProperties === 'object' ? typesOf(additionalProperties) : undefined
    return types !== undefined && !Object.hasOwn(properties, name) && !isOfType(jsonTypeOf(value), types)
  }
  return entries.filter((entry) => parts.some((part) => isKey(part, entry))).length
}

function isKnown(part: SchemaNode, name: string, walk: Walk): boolean {
  return typeof part.additionalProperties === 'object' || isDeclared(part, name, walk)
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
