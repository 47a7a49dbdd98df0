import type {SchemaNode} from '../../contract.ts'
import {canonicalOf} from '../../json/canonical.ts'
import {findWrongNesting} from './nesting.ts'
import type {WalkPlace} from './place.ts'
import type {Walk} from './walk.ts'

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.1 */
export function explainArray(schema: SchemaNode, value: readonly unknown[], place: WalkPlace, walk: Walk): void {
  const wrongNesting = findWrongNesting(schema, value, walk)
  if (wrongNesting !== undefined) {
    walk.sink.add(place, wrongNesting)
    return
  }
  explainLength(schema, value, place, walk)
  const {prefixItems = [], items = true, uniqueItems, contains} = schema
  // What is held against `contains` too is reached in two ways.
  const isOverlapping = walk.isOverlapping || contains !== undefined
  for (let index = 0; index < value.length && (items !== true || index < prefixItems.length); index++) {
    const isPrefix = index < prefixItems.length
    const inner = isPrefix ? prefixItems[index]! : items
    const there = isPrefix ? place.below(index, 'prefixItems', index) : place.below(index, 'items')
    if (isOverlapping) walk.explainPart(inner, value[index], there)
    else walk.explain(inner, value[index], there, walk)
  }
  if (uniqueItems === true) explainUnique(value, place, walk)
  explainContains(schema, value, place, walk)
}

function explainLength(
  {minItems = 0, maxItems = Infinity}: SchemaNode,
  {length}: readonly unknown[],
  place: WalkPlace,
  {sink}: Walk,
): void {
  if (length < minItems)
    sink.add(place, {
      code: 'too-few-items',
      say: () => ({message: `Found ${count(length)}, expected at least ${minItems}.`}),
    })
  if (length > maxItems)
    sink.add(place, {
      code: 'too-many-items',
      say: () => ({message: `Found ${count(length)}, expected at most ${maxItems}.`}),
    })
}

function count(length: number): string {
  return `${length} item${length === 1 ? '' : 's'}`
}

function explainUnique(value: readonly unknown[], place: WalkPlace, walk: Walk): void {
  const seen = new Map<unknown, number>()
  for (const [index, item] of value.entries()) {
    const isObject = typeof item === 'object' && item !== null
    const canonical = isObject ? canonicalOf(item) : ''
    walk.spend(1 + Math.ceil(canonical.length / charactersPerStep))
    // A list or an object is told from a string that reads like it by the space before it.
    const key = isObject ? ` ${canonical}` : typeof item === 'string' ? `"${item}` : item
    const first = seen.get(key)
    if (first === undefined) seen.set(key, index)
    else {
      const message = `Found the same item as at index ${first}, expected each item once.`
      walk.sink.add(place.below(index, 'uniqueItems'), {code: 'duplicate-item', say: () => ({message})})
    }
  }
}

const charactersPerStep = 64

function explainContains(schema: SchemaNode, value: readonly unknown[], place: WalkPlace, walk: Walk): void {
  const {contains, minItems = 0, minContains = 1, maxContains = Infinity} = schema
  if (contains === undefined) return
  const found = value.filter((item) => walk.allows(contains, item)).length
  const wanted =
    // What is not there is not of the wanted kind, either.
    found < minContains && value.length >= minItems
      ? `at least ${minContains}`
      : found > maxContains
        ? `at most ${maxContains}`
        : undefined
  if (wanted === undefined) return
  walk.sink.add(place, {
    code: 'wrong-items',
    say: () => ({message: `Found ${count(found)} of the wanted kind, expected ${wanted}.`}),
  })
}
