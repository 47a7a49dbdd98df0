import type {Schema, SchemaNode} from '../../contract.ts'
import type {Issue} from '../../issue.ts'
import {explainArray} from './array.ts'
import {isOfType, jsonTypeOf} from './json-type.ts'
import {explainObject} from './object.ts'
import {issueAt, type Place} from './place.ts'
import {explainNumber, explainString} from './scalar.ts'
import {explainUnevaluated} from './unevaluated.ts'
import {explainUnion} from './union.ts'
import {describe, listValues, nameTypes, quote} from './words.ts'
import {suggest} from './suggest.ts'

/**
 * Why `schema` does not allow `value`: one issue for one fault. The walk follows the schema, and at each place asks for the JSON
 * type first, then for the tag, and then for what the best match misses.
 */
export function* explain(schema: Schema, value: unknown, place: Place): Generator<Issue, void> {
  if (schema === true) return
  if (schema === false) {
    yield issueAt(place, {code: 'not-allowed', message: `Found ${describe(value)}, expected nothing here.`})
    return
  }
  const here = schema.pointer === undefined ? place : {...place, at: schema.pointer}
  const actual = jsonTypeOf(value)
  if (actual === undefined || (schema.type && !isOfType(actual, schema.type))) {
    const expected = schema.type ?? []
    const wanted = expected.length === 0 ? 'a JSON value' : nameTypes(expected)
    yield issueAt(here, {code: 'wrong-type', message: `Found ${describe(value)}, expected ${wanted}.`, ...(expected.length > 0 && {expected})})
    return
  }
  if (!isAllowedValue(schema, value)) {
    yield explainValue(schema, value, here)
    return
  }
  let isWrong = false
  for (const issue of explainParts(schema, value, here)) {
    isWrong ||= issue.severity === 'error'
    yield issue
  }
  // What a part says nothing of, because it does not hold, is not one more fault.
  if (!isWrong) yield* explainUnevaluated(schema, value, here)
}

function* explainParts(schema: SchemaNode, value: unknown, place: Place): Generator<Issue, void> {
  yield* explainByType(schema, value, place)
  yield* explainReference(schema, value, place)
  yield* explainCombined(schema, value, place)
}

/** Whether `schema` allows `value`, apart from warnings. */
export function allows(schema: Schema, value: unknown): boolean {
  for (const {severity} of explain(schema, value, {path: '', at: ''})) if (severity === 'error') return false
  return true
}

function isAllowedValue({const: only, enum: several}: SchemaNode, value: unknown): boolean {
  return (only === undefined || isEqual(only, value)) && (several === undefined || several.some((one) => isEqual(one, value)))
}

/** Equality of JSON values. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  const values = other as Record<string, unknown>
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isEqual((one as Record<string, unknown>)[key], values[key]))
  )
}

function explainValue({const: only, enum: several, extensible}: SchemaNode, value: unknown, place: Place): Issue {
  const expected = several ?? [only]
  const nearest = typeof value === 'string' ? suggest(value, expected.filter((one) => typeof one === 'string')) : undefined
  const wanted = nearest === undefined ? `expected ${listValues(expected)}` : `did you mean ${quote(nearest)}?`
  return issueAt(place, {
    severity: extensible ? 'warning' : 'error',
    code: 'unknown-value',
    message: `Found ${quote(value)}, ${wanted.replace(/([^?])$/, '$1.')}`,
    expected,
  })
}

function* explainByType(schema: SchemaNode, value: unknown, place: Place): Generator<Issue, void> {
  if (typeof value === 'string') yield* explainString(schema, value, place)
  else if (typeof value === 'number') yield* explainNumber(schema, value, place)
  else if (Array.isArray(value)) yield* explainArray(schema, value, place)
  else if (typeof value === 'object' && value !== null) yield* explainObject(schema, value as Record<string, unknown>, place)
}

function* explainReference({$ref}: SchemaNode, value: unknown, {path}: Place): Generator<Issue, void> {
  const target = $ref?.()
  if (target !== undefined && !target.is(value)) yield* explain(target.node, value, {path, at: target.pointer})
}

function* explainCombined(schema: SchemaNode, value: unknown, place: Place): Generator<Issue, void> {
  for (const [index, member] of (schema.allOf ?? []).entries()) yield* explain(member, value, {...place, at: `${place.at}/allOf/${index}`})
  yield* explainUnion(schema, value, place)
  if (schema.not !== undefined && allows(schema.not, value)) {
    yield issueAt(place, {code: 'not-allowed', message: `Found ${describe(value)}, which is not allowed here.`})
  }
  if (schema.if === undefined) return
  const [branch, keyword] = allows(schema.if, value) ? [schema.then, 'then'] : [schema.else, 'else']
  if (branch !== undefined) yield* explain(branch, value, {...place, at: `${place.at}/${keyword}`})
}
