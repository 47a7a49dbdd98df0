import type {Schema, SchemaNode} from '../../contract.ts'
import type {Issue} from '../../issue.ts'
import {join} from '../../json-pointer.ts'
import {explain} from './explain.ts'
import {below, issueAt, type Place} from './place.ts'
import {suggest} from './suggest.ts'
import {listValues, quote} from './words.ts'

type JsonObject = Readonly<Record<string, unknown>>

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2 */
export function* explainObject(schema: SchemaNode, value: JsonObject, place: Place): Generator<Issue, void> {
  yield* explainNames(schema, value, place)
  yield* explainSize(schema, value, place)
  for (const name of Object.keys(value)) {
    if (value[name] !== undefined) yield* explainProperty(schema, name, value[name], place)
  }
  for (const [name, needed] of Object.entries(schema.dependentRequired ?? {})) {
    if (value[name] !== undefined) yield* needed.filter((other) => value[other] === undefined).map((other) => missing(other, place))
  }
  for (const [name, dependent] of Object.entries(schema.dependentSchemas ?? {})) {
    if (value[name] !== undefined) yield* explain(dependent, value, {...place, at: `${place.at}/dependentSchemas/${name}`})
  }
}

/** Missing and unknown properties. A misspelt name is both, and is one issue. */
function* explainNames(schema: SchemaNode, value: JsonObject, place: Place): Generator<Issue, void> {
  const {properties = {}, required = []} = schema
  const absent = new Set(required.filter((name) => value[name] === undefined))
  const unclaimed = Object.keys(properties).filter((name) => value[name] === undefined)
  for (const name of Object.keys(value)) {
    if (isDeclared(schema, name)) continue
    const isClosed = schema.additionalProperties === false
    const meant = suggest(name, absent) ?? (isClosed ? suggest(name, unclaimed) : undefined)
    if (meant !== undefined) absent.delete(meant)
    if (meant !== undefined || isClosed) yield unknown(name, {meant, names: Object.keys(properties), place})
  }
  for (const name of absent) yield missing(name, place)
}

/** Whether a schema itself describes the property. */
export function isDeclared({properties = {}, patternProperties}: SchemaNode, name: string): boolean {
  return Object.hasOwn(properties, name) || patternSchemas(patternProperties, name).length > 0
}

function patternSchemas(patternProperties: SchemaNode['patternProperties'], name: string): [string, Schema][] {
  if (patternProperties === undefined) return []
  return Object.entries(patternProperties).filter(([pattern]) => new RegExp(pattern, 'u').test(name))
}

/** `meant` is the property that the name is taken for, `names` are those that there could be. */
export function unknown(name: string, {meant, names, place}: {meant: string | undefined; names: readonly string[]; place: Place}): Issue {
  const wanted = meant !== undefined ? `did you mean ${quote(meant)}?` : names.length > 0 ? `expected ${listValues(names)}.` : 'expected none.'
  const expected = meant === undefined ? names : [meant, ...names.filter((other) => other !== meant)]
  return issueAt(place, {code: 'unknown-property', message: `Found the unknown property ${quote(name)}, ${wanted}`, expected, property: name})
}

/** `expected` are the values that the property may have, where they tell the members of a union apart. */
export function missing(name: string, place: Place, expected?: readonly unknown[]): Issue {
  const wanted = expected === undefined ? '' : `: ${listValues(expected)}`
  const message = `Found no property ${quote(name)}, which is required${wanted}.`
  return issueAt(place, {code: 'missing-property', message, property: name, ...(expected && {expected})})
}

/** A misspelt name of a missing property. */
export function misspelt(name: string, schema: SchemaNode, value: JsonObject): string | undefined {
  return Object.keys(value).find((found) => !isDeclared(schema, found) && suggest(found, [name]) === name)
}

function* explainSize({minProperties = 0, maxProperties = Infinity}: SchemaNode, value: JsonObject, place: Place): Generator<Issue, void> {
  const count = Object.keys(value).length
  if (count < minProperties) yield issueAt(place, {code: 'too-few-properties', message: `Found ${count} properties, expected at least ${minProperties}.`})
  if (count > maxProperties) yield issueAt(place, {code: 'too-many-properties', message: `Found ${count} properties, expected at most ${maxProperties}.`})
}

function* explainProperty(schema: SchemaNode, name: string, value: unknown, place: Place): Generator<Issue, void> {
  const {properties = {}, patternProperties, additionalProperties, propertyNames} = schema
  if (propertyNames !== undefined) yield* explain(propertyNames, name, below(place, name, 'propertyNames'))
  const token = join('', name)
  if (Object.hasOwn(properties, name)) yield* explain(properties[name]!, value, {path: place.path + token, at: `${place.at}/properties${token}`})
  const byPattern = patternSchemas(patternProperties, name)
  for (const [pattern, inner] of byPattern) yield* explain(inner, value, below(place, name, `patternProperties${join('', pattern)}`))
  const isAdditional = !Object.hasOwn(properties, name) && byPattern.length === 0
  if (isAdditional && typeof additionalProperties === 'object') yield* explain(additionalProperties, value, below(place, name, 'additionalProperties'))
}
