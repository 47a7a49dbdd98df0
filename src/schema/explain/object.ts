import type {Schema, SchemaNode} from '../../contract.ts'
import type {JsonObject} from '../../json/object.ts'
import {ownMember, ownValue} from '../../json/own.ts'
import {isAllowedScalar} from './allowed-values.ts'
import {group, groupsOf} from './keyword-groups.ts'
import type {SchemaFault, WalkPlace} from './place.ts'
import {isNear, suggest} from './suggest.ts'
import type {Walk} from './walk.ts'
import {listValues, quote} from './words.ts'

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2 */
export function explainObject(schema: SchemaNode, value: JsonObject, place: WalkPlace, walk: Walk): void {
  const names = Object.keys(value)
  walk.spend(names.length)
  const {properties = {}, additionalProperties} = schema
  const found = explainNames(schema, {value, names}, place, walk)
  const isRare = (groupsOf(schema) & group.rare) !== 0
  if (isRare) explainSize(schema, {count: names.length, ...found}, place, walk)
  const isMixed = isRare && (schema.patternProperties ?? schema.propertyNames) !== undefined
  // That no more properties are allowed is said of their names.
  const rest = typeof additionalProperties === 'object' ? additionalProperties : true
  const values = Object.values(value)
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!
    const inner = values[index]
    // What a misspelt name stands for is no additional property.
    if (inner === undefined || found.misspelt?.has(name)) continue
    if (isMixed) explainMixed(schema, name, inner, place, walk)
    else {
      const own = ownValue(properties, name)
      if (own === undefined && rest === true) continue
      if (isAllowedScalar(own ?? rest, inner, walk)) continue
      const there =
        own === undefined ? place.below(name, 'additionalProperties') : place.below(name, 'properties', name)
      // Called from here, so that a level of nesting takes two calls, and as many levels as can be are checked.
      if (walk.isOverlapping) walk.explainPart(own ?? rest, inner, there)
      else walk.explain(own ?? rest, inner, there, walk)
    }
  }
  if (isRare && (schema.dependentRequired ?? schema.dependentSchemas)) explainDependent(schema, value, place, walk)
}

function explainDependent(
  {dependentRequired = {}, dependentSchemas = {}}: SchemaNode,
  value: JsonObject,
  place: WalkPlace,
  walk: Walk,
): void {
  const isThere = (name: string) => ownMember(value, name) !== undefined
  for (const [name, needed] of Object.entries(dependentRequired)) {
    walk.spend(1 + needed.length)
    if (isThere(name)) for (const other of needed) if (!isThere(other)) walk.sink.add(place, missing(other))
  }
  for (const [name, dependent] of Object.entries(dependentSchemas)) {
    if (isThere(name)) walk.explainPart(dependent, value, place.within('dependentSchemas', name))
  }
}

interface NamedValue {
  readonly value: JsonObject
  readonly names: readonly string[]
}

/** The faults among the names of an object. */
interface FoundNames {
  readonly missing: number
  readonly unknown: number
  /** Default: none. */
  readonly misspelt?: ReadonlySet<string> | undefined
}

const allFound: FoundNames = {missing: 0, unknown: 0}

/** Missing and unknown properties. A misspelt name is both, and is one issue. */
function explainNames(schema: SchemaNode, {value, names}: NamedValue, place: WalkPlace, walk: Walk): FoundNames {
  const {properties = {}, required = [], additionalProperties} = schema
  let absent: Set<string> | undefined
  for (const name of required) if (ownValue(value, name) === undefined) absent = (absent ?? new Set()).add(name)
  walk.spend(required.length)
  const isClosed = additionalProperties === false
  if (!isClosed && absent === undefined) return allFound
  let misspelt: Set<string> | undefined
  let unknown = 0
  for (const name of names) {
    if (isDeclared(schema, name, walk)) continue
    walk.spend(absent?.size ?? 0)
    const meant = absent && suggest(name, absent)
    if (meant !== undefined) {
      absent!.delete(meant)
      misspelt = (misspelt ?? new Set()).add(name)
    } else if (isClosed) unknown++
    if (meant !== undefined || isClosed)
      walk.tell(
        place,
        unknownProperty(name, () => wordsFor(name, {meant, properties, value})),
      )
  }
  if (absent !== undefined) for (const name of absent) walk.tell(place, missing(name))
  return {missing: absent?.size ?? 0, unknown, misspelt}
}

/** The properties that could be meant: the missing one that is, or else those that there could be. */
function wordsFor(
  name: string,
  {meant, properties, value}: {meant: string | undefined; properties: object; value: JsonObject},
): Wanted {
  const declared = Object.keys(properties)
  return {
    meant:
      meant ??
      suggest(
        name,
        declared.filter((other) => ownMember(value, other) === undefined),
      ),
    names: declared,
  }
}

/** Tells whether a schema itself describes the property. */
export function isDeclared({properties = {}, patternProperties}: SchemaNode, name: string, walk: Walk): boolean {
  return (
    Object.hasOwn(properties, name) ||
    (patternProperties !== undefined && patternSchemas(patternProperties, name, walk).length > 0)
  )
}

function patternSchemas(
  patternProperties: NonNullable<SchemaNode['patternProperties']>,
  name: string,
  walk: Walk,
): [string, Schema][] {
  const patterns = Object.entries(patternProperties)
  walk.spend(patterns.length)
  return patterns.filter(([pattern]) => walk.matches(pattern, name))
}

interface Wanted {
  /** The property that the name is taken for. */
  readonly meant?: string | undefined
  /** Those that there could be. */
  readonly names: readonly string[]
}

export function unknownProperty(property: string, find: () => Wanted): SchemaFault {
  const say = () => {
    const {meant, names} = find()
    const wanted =
      meant !== undefined
        ? `did you mean ${quote(meant)}?`
        : names.length > 0
          ? `expected ${listValues(names)}.`
          : 'expected none.'
    const expected = meant === undefined ? names : [meant, ...names.filter((other) => other !== meant)]
    return {message: `Found the unknown property ${quote(property)}, ${wanted}`, expected}
  }
  return {code: 'unknown-property', property, say}
}

/** `expected` gives the values that the property may have, where they tell the members of a union apart. */
export function missing(property: string, expected?: () => readonly unknown[]): SchemaFault {
  const say = () => {
    const values = expected?.()
    const wanted = values === undefined ? '' : `: ${listValues(values)}`
    return {message: `Found no property ${quote(property)}, which is required${wanted}.`, expected: values}
  }
  return {code: 'missing-property', property, isAboutTag: expected !== undefined, say}
}

/** A misspelt name of a missing property. */
export function misspelt(name: string, schema: SchemaNode, value: JsonObject, walk: Walk): string | undefined {
  return Object.keys(value).find((found) => isNear(found, name) && !isDeclared(schema, found, walk))
}

/** A wrong number of properties, unless it is right with those that are missing and without the unknown ones, of which is told already. */
function explainSize(
  {minProperties = 0, maxProperties = Infinity}: SchemaNode,
  {count, missing: absent, unknown}: FoundNames & {readonly count: number},
  place: WalkPlace,
  {sink}: Walk,
): void {
  if (count + absent < minProperties)
    sink.add(place, {
      code: 'too-few-properties',
      say: () => ({message: `Found ${count} properties, expected at least ${minProperties}.`}),
    })
  if (count - unknown > maxProperties)
    sink.add(place, {
      code: 'too-many-properties',
      say: () => ({message: `Found ${count} properties, expected at most ${maxProperties}.`}),
    })
}

/** A property that several schemas may speak of. */
function explainMixed(schema: SchemaNode, name: string, value: unknown, place: WalkPlace, walk: Walk): void {
  const {properties = {}, patternProperties = {}, additionalProperties, propertyNames} = schema
  if (propertyNames !== undefined) walk.explainPart(propertyNames, name, place.below(name, 'propertyNames'))
  const own = ownValue(properties, name)
  if (own !== undefined) walk.explainPart(own, value, place.below(name, 'properties', name))
  const byPattern = patternSchemas(patternProperties, name, walk)
  for (const [pattern, inner] of byPattern)
    walk.explainPart(inner, value, place.below(name, 'patternProperties', pattern))
  const isAdditional = own === undefined && byPattern.length === 0
  if (isAdditional && typeof additionalProperties === 'object')
    walk.explainPart(additionalProperties, value, place.below(name, 'additionalProperties'))
}
