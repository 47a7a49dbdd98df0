import type {Schema, SchemaNode} from '../../contract.ts'
import {isJsonObject} from '../../json/object.ts'
import {ownMember, ownValue} from '../../json/own.ts'
import {isOfType, jsonTypeOf, typesOf, unionTypes} from '../json-type.ts'
import {taggedMember} from '../meant-member.ts'
import {unknownValue} from './allowed-values.ts'
import {describedBy, findNearest, type MemberOutcome} from './find-nearest.ts'
import {missing, misspelt} from './object.ts'
import type {SchemaFault, WalkPlace} from './place.ts'
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

interface Union {
  readonly place: WalkPlace
  readonly keyword: 'anyOf' | 'oneOf'
}

function explainMembers(members: readonly Schema[], value: unknown, {place, keyword}: Union, walk: Walk): void {
  const actual = jsonTypeOf(value)
  const outcomes: MemberOutcome[] = []
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
    walk.sink.add(place, {code: 'ambiguous-variant', say: () => ({message: tellMatches(matches)})})
  } else if (outcomes.length === 0) {
    walk.sink.add(place, {code: 'wrong-type', say: () => wrongTypeOf(members, value)})
  } else {
    const nearest = matches[0] === undefined ? findNearest(outcomes, value, walk) : [matches[0]]
    const ways = nearest.length === 1 ? [] : waysToComplete(nearest, value)
    const [meant] = nearest as [MemberOutcome]
    const tag = nearest.length === 1 ? undefined : findUnknownTag(nearest, value)
    if (ways.length > 1) walk.sink.add(place, noVariant(members, ways, Object.keys(value as object)))
    else if (tag !== undefined) walk.sink.add(place, tag)
    else walk.explainPart(meant.member, value, meant.place)
  }
}

/** A sentence about a value that several members allow, by the properties that each of them alone requires. */
function tellMatches(matches: readonly MemberOutcome[]): string {
  const required = matches.map(({member}) => new Set(requiredBy(member)))
  const own = required.map((names) => [...names].filter((name) => required.some((others) => !others.has(name))))
  return own.every(({length}) => length > 0)
    ? `Found ${listFirst(
        own.map((names) => listFirst(names.map(quote), ' and ')),
        ' beside ',
      )}, expected exactly one of these alternatives.`
    : `Found a value that matches ${matches.length} alternatives, expected exactly one.`
}

/** A property of which each of the members lists the values, and none has that of the value: which member was meant is not known. */
function findUnknownTag(outcomes: readonly MemberOutcome[], value: unknown): SchemaFault | undefined {
  const [{summary}, ...others] = outcomes as [MemberOutcome, ...MemberOutcome[]]
  const name = summary.tagsBelow.find(
    (token) =>
      ownMember(value, String(token)) !== undefined && others.every((other) => other.summary.tagsBelow.includes(token)),
  )
  if (name === undefined || !isJsonObject(value)) return undefined
  const parts = outcomes.flatMap(({member}) => describedBy(member).parts)
  const listed = parts.flatMap(({properties = {}}) => valuesOf(ownValue(properties, String(name)) ?? true))
  return {...unknownValue({enum: [...new Set(listed)]}, ownValue(value, String(name))), property: String(name)}
}

function valuesOf(schema: Schema): readonly unknown[] {
  if (typeof schema === 'boolean') return []
  return (
    schema.enum ?? (schema.const === undefined ? (schema.$ref ? valuesOf(schema.$ref().node) : []) : [schema.const])
  )
}

/** The names that members miss, one list for each, where that is all that is wrong and no two miss the same: then nothing tells which one was meant. */
function waysToComplete(outcomes: readonly MemberOutcome[], value: unknown): readonly (readonly string[])[] {
  if (!isJsonObject(value)) return []
  const ways: string[][] = []
  const given = Object.keys(value)
  // By their first names: of very many members, few miss the same.
  const byFirst = new Map<string, string[][]>()
  for (const {member, summary} of outcomes) {
    const missing = [...new Set(requiredBy(member))].filter((name) => ownMember(value, name) === undefined)
    // A closed member refuses the names that it does not know, which say nothing of it; nor does what else is wrong with an object without any.
    const isUnknown = missing.length > 0 && !given.some((name) => describedBy(member).names.has(name))
    const further = summary.errors - missing.length
    if (further !== 0 && !(isUnknown && (given.length === 0 || further === given.length))) return []
    const isWay = (way: readonly string[]) => way.every((name) => missing.includes(name))
    if (missing.some((name) => byFirst.get(name)?.some(isWay))) continue
    ways.push(missing)
    const [first = ''] = missing
    const others = byFirst.get(first)
    if (others === undefined) byFirst.set(first, [missing])
    else others.push(missing)
  }
  return ways
}

function* requiredBy(schema: Schema, seen = new Set<Schema>()): Generator<string, void> {
  if (typeof schema === 'boolean' || seen.has(schema)) return
  seen.add(schema)
  const {$ref, allOf = [], required = []} = schema
  yield* required
  if ($ref !== undefined) yield* requiredBy($ref().node, seen)
  for (const part of allOf) yield* requiredBy(part, seen)
}

function noVariant(
  members: readonly Schema[],
  ways: readonly (readonly string[])[],
  given: readonly string[],
): SchemaFault {
  const say = () => {
    const names = new Set(members.flatMap((member) => [...describedBy(member).names]))
    const unknown = given.filter((name) => !names.has(name)).map(quote)
    const having = unknown.length === 0 ? '' : ` with ${listFirst(unknown, ' and ')}`
    const words = ways.map((way) => listFirst(way.map(quote), ' and '))
    const wanted = listFirst(words, ways.some(({length}) => length > 1) ? ', or ' : ' or ')
    const message = `Found an object${having} that matches none of ${members.length} alternatives, expected ${wanted}.`
    return {message, expected: [...new Set(ways.flat())]}
  }
  return {code: 'no-variant', ways, say}
}

const mostListed = 4

function listFirst(words: readonly string[], separator: string): string {
  const rest = words.length - mostListed
  return (rest > 0 ? [...words.slice(0, mostListed), `${rest} more`] : words).join(separator)
}

function wrongTypeOf(members: readonly Schema[], value: unknown) {
  const expected = unionTypes(members) ?? []
  return {message: `Found ${describeValue(value)}, expected ${nameTypes(expected)}.`, expected}
}
