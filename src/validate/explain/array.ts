import type {SchemaNode} from '../../contract.ts'
import type {Issue} from '../../issue.ts'
import {allows, explain, isEqual} from './explain.ts'
import {below, issueAt, type Place} from './place.ts'

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.1 */
export function* explainArray(schema: SchemaNode, value: readonly unknown[], place: Place): Generator<Issue, void> {
  yield* explainLength(schema, value, place)
  const {prefixItems = [], items = true, uniqueItems} = schema
  for (const [index, item] of value.entries()) {
    const isPrefix = index < prefixItems.length
    yield* explain(isPrefix ? prefixItems[index]! : items, item, below(place, index, isPrefix ? `prefixItems/${index}` : 'items'))
  }
  if (uniqueItems === true) yield* explainUnique(value, place)
  yield* explainContains(schema, value, place)
}

function* explainLength({minItems = 0, maxItems = Infinity}: SchemaNode, {length}: readonly unknown[], place: Place): Generator<Issue, void> {
  if (length < minItems) yield issueAt(place, {code: 'too-few-items', message: `Found ${count(length)}, expected at least ${minItems}.`})
  if (length > maxItems) yield issueAt(place, {code: 'too-many-items', message: `Found ${count(length)}, expected at most ${maxItems}.`})
}

function count(length: number): string {
  return `${length} item${length === 1 ? '' : 's'}`
}

function* explainUnique(value: readonly unknown[], place: Place): Generator<Issue, void> {
  const scalars = new Map<unknown, number>()
  const seen: [unknown, number][] = []
  for (const [index, item] of value.entries()) {
    const isObject = typeof item === 'object' && item !== null
    const first = isObject ? seen.find(([earlier]) => isEqual(earlier, item))?.[1] : scalars.get(item)
    if (first !== undefined) {
      yield issueAt(below(place, index, 'uniqueItems'), {code: 'duplicate-item', message: `Found the same item as at index ${first}, expected each item once.`})
    } else if (isObject) seen.push([item, index])
    else scalars.set(item, index)
  }
}

function* explainContains(schema: SchemaNode, value: readonly unknown[], place: Place): Generator<Issue, void> {
  const {contains, minContains = 1, maxContains = Infinity} = schema
  if (contains === undefined) return
  const found = value.filter((item) => allows(contains, item)).length
  const wanted = found < minContains ? `at least ${minContains}` : found > maxContains ? `at most ${maxContains}` : undefined
  if (wanted !== undefined) yield issueAt(place, {code: 'wrong-items', message: `Found ${count(found)} of the wanted kind, expected ${wanted}.`})
}
