import type {SchemaNode} from '../../contract.ts'
import {formats} from '../../formats.ts'
import type {Issue} from '../../issue.ts'
import {issueAt, type Place} from './place.ts'
import {quote} from './words.ts'

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.3 */
export function* explainString({minLength, maxLength, pattern, expected, format}: SchemaNode, value: string, place: Place): Generator<Issue, void> {
  if (minLength !== undefined && isShorterThan(value, minLength)) {
    const wanted = minLength === 1 ? 'a string that is not empty' : `at least ${minLength} characters`
    yield issueAt(place, {code: 'too-short', message: `Found ${quote(value)}, expected ${wanted}.`})
  }
  if (maxLength !== undefined && !isShorterThan(value, maxLength + 1)) {
    yield issueAt(place, {code: 'too-long', message: `Found ${quote(value)}, expected at most ${maxLength} characters.`})
  }
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) {
    yield issueAt(place, {code: 'wrong-pattern', message: `Found ${quote(value)}, expected ${expected ?? `a string that matches ${pattern}`}.`})
  } else if (format !== undefined && formats[format]?.test(value) === false) {
    yield issueAt(place, {code: 'wrong-format', message: `Found ${quote(value)}, expected a string in the format "${format}".`})
  }
}

/** Whether `text` has fewer than `limit` code points, without walking further than needed. */
function isShorterThan(text: string, limit: number): boolean {
  if (text.length < limit) return true
  let count = 0
  for (const _ of text) if (++count >= limit) return false
  return count < limit
}

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.2 */
export function* explainNumber(schema: SchemaNode, value: number, place: Place): Generator<Issue, void> {
  const {minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity, multipleOf} = schema
  const expect = (code: string, wanted: string) => issueAt(place, {code, message: `Found ${value}, expected ${wanted}.`})
  if (value < minimum) yield expect('too-small', `at least ${minimum}`)
  else if (value <= exclusiveMinimum) yield expect('too-small', `more than ${exclusiveMinimum}`)
  if (value > maximum) yield expect('too-large', `at most ${maximum}`)
  else if (value >= exclusiveMaximum) yield expect('too-large', `less than ${exclusiveMaximum}`)
  if (multipleOf !== undefined && !Number.isInteger(value / multipleOf)) yield expect('not-a-multiple', `a multiple of ${multipleOf}`)
}
