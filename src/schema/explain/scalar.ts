import type {SchemaNode} from '../../contract.ts'
import {isMultiple} from '../multiple.ts'
import type {WalkPlace} from './place.ts'
import type {Walk} from './walk.ts'
import {quote} from './words.ts'

const charactersPerStep = 64

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.3 */
export function explainString(
  {minLength, maxLength, pattern, expected, format, isOfFormat}: SchemaNode,
  value: string,
  place: WalkPlace,
  walk: Walk,
): void {
  const add = (code: string, wanted: () => string) =>
    walk.sink.add(place, {code, say: () => ({message: `Found ${quote(value)}, expected ${wanted()}.`})})
  if (minLength !== undefined || maxLength !== undefined) walk.spend(Math.ceil(value.length / charactersPerStep))
  // A string that is empty or cut off matches no pattern and is of no format either.
  if (minLength !== undefined && isShorterThan(value, minLength))
    add('too-short', () => (minLength === 1 ? 'a string that is not empty' : `at least ${minLength} characters`))
  else if (maxLength !== undefined && !isShorterThan(value, maxLength + 1))
    add('too-long', () => `at most ${maxLength} characters`)
  else if (pattern !== undefined && !walk.matches(pattern, value))
    add('wrong-pattern', () => expected ?? `a string that matches ${pattern}`)
  else if (isOfFormat?.(value) === false) add('wrong-format', () => `a string in the format "${format}"`)
}

/** Tells whether `text` has fewer than `limit` code points, without walking further than needed. */
function isShorterThan(text: string, limit: number): boolean {
  if (text.length < limit) return true
  let count = 0
  for (const _ of text) if (++count >= limit) return false
  return count < limit
}

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.2 */
export function explainNumber(schema: SchemaNode, value: number, place: WalkPlace, {sink}: Walk): void {
  const {
    minimum = -Infinity,
    maximum = Infinity,
    exclusiveMinimum = -Infinity,
    exclusiveMaximum = Infinity,
    multipleOf,
    format,
    isOfFormat,
  } = schema
  const add = (code: string, wanted: string) =>
    sink.add(place, {code, say: () => ({message: `Found ${quote(value)}, expected ${wanted}.`})})
  // The range of a format often says the same once more.
  if (value < minimum) add('too-small', `at least ${minimum}`)
  else if (value <= exclusiveMinimum) add('too-small', `more than ${exclusiveMinimum}`)
  else if (value > maximum) add('too-large', `at most ${maximum}`)
  else if (value >= exclusiveMaximum) add('too-large', `less than ${exclusiveMaximum}`)
  else if (multipleOf !== undefined && !isMultiple(value, multipleOf))
    add('not-a-multiple', `a multiple of ${multipleOf}`)
  else if (isOfFormat?.(value) === false) add('wrong-format', `a number in the format "${format}"`)
}
