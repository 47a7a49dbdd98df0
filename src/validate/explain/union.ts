import type {Schema, SchemaNode} from '../../contract.ts'
import type {Issue} from '../../issue.ts'
import {explain} from './explain.ts'
import {isOfType, jsonTypeOf, typesOf, unionTypes} from './json-type.ts'
import {missing, misspelt} from './object.ts'
import {issueAt, type Place} from './place.ts'
import {nearestFirst, suggest} from './suggest.ts'
import {describe, listValues, nameTypes, quote} from './words.ts'

/** Explains `oneOf` and `anyOf` by the member that was meant. */
export function* explainUnion(schema: SchemaNode, value: unknown, place: Place): Generator<Issue, void> {
  if (schema.discriminator) {
    yield* explainTagged(schema, value as Readonly<Record<string, unknown>>, place)
    return
  }
  if (schema.anyOf) yield* explainMembers(schema.anyOf, {value, place, keyword: 'anyOf'})
  if (schema.oneOf) yield* explainMembers(schema.oneOf, {value, place, keyword: 'oneOf'})
}

function* explainTagged(schema: SchemaNode, value: Readonly<Record<string, unknown>>, place: Place): Generator<Issue, void> {
  const {propertyName, mapping} = schema.discriminator!
  const members = schema.oneOf!
  const tag = value[propertyName]
  const tags = Object.keys(mapping)
  if (tag === undefined) {
    yield explainMissingTag(schema, value, place)
  } else if (typeof tag !== 'string') {
    yield issueAt(place, {code: 'wrong-type', message: `Found ${describe(tag)}, expected a string.`, expected: ['string'], property: propertyName})
  } else if (Object.hasOwn(mapping, tag)) {
    const index = mapping[tag]!
    yield* explain(members[index]!, value, {...place, at: `${place.at}/oneOf/${index}`})
  } else {
    const meant = suggest(tag, tags)
    yield issueAt(place, {
      severity: schema.extensible ? 'warning' : 'error',
      code: 'unknown-variant',
      message: `Found the unknown ${propertyName} ${quote(tag)}, ${meant === undefined ? `expected ${listValues(nearestFirst(tag, tags))}.` : `did you mean ${quote(meant)}?`}`,
      expected: nearestFirst(tag, tags),
      property: propertyName,
    })
  }
}

function explainMissingTag({discriminator, oneOf = []}: SchemaNode, value: Readonly<Record<string, unknown>>, place: Place): Issue {
  const {propertyName, mapping} = discriminator!
  const properties = Object.assign({}, ...oneOf.map(propertiesOf)) as Readonly<Record<string, Schema>>
  const found = misspelt(propertyName, {properties}, value)
  if (found === undefined) return missing(propertyName, place, Object.keys(mapping))
  const message = `Found the unknown property ${quote(found)}, did you mean ${quote(propertyName)}?`
  return issueAt(place, {code: 'unknown-property', message, expected: [propertyName], property: found})
}

function propertiesOf(schema: Schema): Readonly<Record<string, Schema>> {
  if (typeof schema === 'boolean') return {}
  return schema.properties ?? (schema.$ref ? propertiesOf(schema.$ref().node) : {})
}

interface Members {
  readonly value: unknown
  readonly place: Place
  readonly keyword: 'anyOf' | 'oneOf'
}

function* explainMembers(members: readonly Schema[], {value, place, keyword}: Members): Generator<Issue, void> {
  const actual = jsonTypeOf(value)
  const outcomes: (readonly Issue[])[] = []
  for (const [index, member] of members.entries()) {
    const types = typesOf(member)
    if (types === undefined || isOfType(actual, types)) outcomes.push([...explain(member, value, {...place, at: `${place.at}/${keyword}/${index}`})])
  }
  const matches = outcomes.filter((issues) => !issues.some(({severity}) => severity === 'error'))
  if (matches.length > 1 && keyword === 'oneOf') {
    yield issueAt(place, {code: 'ambiguous-variant', message: `Found a value that matches ${matches.length} alternatives, expected exactly one.`})
  } else if (matches.length > 0) {
    yield* matches[0]!
  } else if (outcomes.length === 0) {
    const expected = unionTypes(members) ?? []
    yield issueAt(place, {code: 'wrong-type', message: `Found ${describe(value)}, expected ${nameTypes(expected)}.`, expected})
  } else {
    yield* outcomes.reduce((best, issues) => (costOf(issues, place) < costOf(best, place) ? issues : best))
  }
}

/** How far a value is from a member: a wrong or missing tag says that another member was meant. */
function costOf(issues: readonly Issue[], place: Place): number {
  return issues.reduce((sum, issue) => sum + (isAboutTag(issue, place) ? 10 : 1), 0)
}

/** A tag is a property of the value itself: what is wrong further down is no sign of another member. */
function isAboutTag({code, expected, path}: Issue, place: Place): boolean {
  if (path.slice(place.path.length + 1).includes('/')) return false
  return code === 'unknown-variant' || code === 'unknown-value' || (code === 'missing-property' && expected !== undefined)
}
