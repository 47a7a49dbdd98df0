import {sayChange} from '../codegen/docs/say.ts'
import type {Schema, SchemaNode} from '../contract.ts'
import {filterMembers, isJsonObject} from '../json/object.ts'
import {ownValue} from '../json/own.ts'
import {assertedFormats} from '../schema/formats.ts'
import {type Conflict, type Difference, pickKeywords, tell} from './difference.ts'
import {isImplied, refusedValues} from './refused-values.ts'
import {textOfSchema} from './schema-text.ts'
import {withSameBounds} from './usual-form.ts'
import {typeDifferences, valueDifferences} from './value-differences.ts'

/** The differences of the keywords that say something of a value itself, its type, its values and its size. */
export function* keywordDifferences(old: SchemaNode, next: SchemaNode): Generator<Difference, void> {
  yield* typeDifferences(old, next)
  yield* valueDifferences(old, next)
  const [before, after] = withSameBounds(old, next)
  for (const bound of bounds) yield* boundDifferences(bound, before, after)
  yield* flagDifferences(old, next)
  yield* textDifferences(old, next)
  for (const group of otherGroups) yield* otherDifferences(group, old, next)
}

type Bound = keyof SchemaNode & (`min${string}` | `max${string}` | `exclusive${string}`)

const longestText = 10_000

const bounds: readonly Exclude<Bound, 'minContains' | 'maxContains'>[] = [
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
]

/** Schemas of values beyond a bound. */
function beyond(bound: (typeof bounds)[number], limit: number): readonly SchemaNode[] {
  switch (bound) {
    case 'minLength':
      return [{type: ['string'], maxLength: limit - 1}]
    case 'maxLength':
      return [{type: ['string'], minLength: limit + 1}]
    case 'minimum':
      return [
        {type: ['integer'], maximum: Math.ceil(limit) - 1},
        {type: ['number'], exclusiveMaximum: limit},
      ]
    case 'maximum':
      return [
        {type: ['integer'], minimum: Math.floor(limit) + 1},
        {type: ['number'], exclusiveMinimum: limit},
      ]
    case 'exclusiveMinimum':
      return [
        {type: ['number'], minimum: limit, maximum: limit},
        {type: ['number'], maximum: limit},
      ]
    case 'exclusiveMaximum':
      return [
        {type: ['number'], minimum: limit, maximum: limit},
        {type: ['number'], minimum: limit},
      ]
    case 'minItems':
      return [{type: ['array'], maxItems: limit - 1}]
    case 'maxItems':
      return [{type: ['array'], minItems: limit + 1}]
    case 'minProperties':
      return [{type: ['object'], maxProperties: limit - 1}]
    case 'maxProperties':
      return [{type: ['object'], minProperties: limit + 1}]
    default:
      return bound satisfies never
  }
}

function* boundDifferences(
  bound: (typeof bounds)[number],
  old: SchemaNode,
  next: SchemaNode,
): Generator<Difference, void> {
  const isLower = /^(?:exclusiveMin|min)/.test(bound)
  const none = isLower ? (isOfSize(bound) ? 0 : -Infinity) : Infinity
  const [before, after] = [old[bound], next[bound]]
  if ((before ?? none) === (after ?? none)) return
  const isNarrower = isLower ? (after ?? none) > (before ?? none) : (after ?? none) < (before ?? none)
  const kebab = bound.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const [verb, change] =
    before === undefined
      ? (['added', 'boundAdded'] as const)
      : after === undefined
        ? (['removed', 'boundRemoved'] as const)
        : after > before
          ? (['raised', 'boundRaised'] as const)
          : (['lowered', 'boundLowered'] as const)
  yield {
    code: `${kebab}-${verb}`,
    text: sayChange(change, {keyword: bound, before: before ?? '', after: after ?? ''}),
    ...(isNarrower
      ? {client: {refusedBy: pickKeywords(next, [bound]), tries: beyond(bound, after!), edit: resize(bound, after!)}}
      : {
          service: {refusedBy: pickKeywords(old, [bound]), tries: beyond(bound, before!), edit: resize(bound, before!)},
        }),
  }
}

/** Tells a bound of a size, which is never less than 0, from one of a number. */
function isOfSize(bound: (typeof bounds)[number]): boolean {
  return /(?:Length|Items|Properties)$/.test(bound)
}

/** A text of a pattern is mostly still one with more of its last character, or fewer. */
function resize(bound: (typeof bounds)[number], limit: number): (value: unknown) => unknown {
  return (value) => {
    if (typeof value !== 'string' || value === '' || limit > longestText) return value
    if (bound === 'maxLength') return value.padEnd(limit + 1, value.at(-1))
    return bound === 'minLength' ? value.slice(0, limit - 1) : value
  }
}

function* flagDifferences(old: SchemaNode, next: SchemaNode): Generator<Difference, void> {
  if ((old.uniqueItems ?? false) === (next.uniqueItems ?? false)) return
  const conflict = {
    refusedBy: {uniqueItems: true},
    tries: [{type: ['array'], minItems: 1}],
    edit: (value: unknown) => (Array.isArray(value) && value.length > 0 ? [value[0], value[0]] : value),
  } as const
  yield next.uniqueItems === true
    ? {code: 'unique-items-added', text: sayChange('uniqueAdded'), client: conflict}
    : {code: 'unique-items-removed', text: sayChange('uniqueRemoved'), service: conflict}
}

function* textDifferences(old: SchemaNode, next: SchemaNode): Generator<Difference, void> {
  for (const keyword of ['pattern', 'multipleOf', 'format'] as const) {
    const [before, after] = [old[keyword], next[keyword]]
    if (before === after) continue
    const kebab = keyword === 'multipleOf' ? 'multiple-of' : keyword
    const [verb, change] =
      before === undefined
        ? (['added', 'keywordAdded'] as const)
        : after === undefined
          ? (['removed', 'keywordRemoved'] as const)
          : (['changed', 'keywordChanged'] as const)
    const reason = sayChange('noValueShows', {keyword})
    const conflictOf = (taker: SchemaNode) => ({
      refusedBy: pickKeywords(taker, keyword === 'format' ? ['format', 'isOfFormat'] : [keyword]),
      tries: triesFor(keyword, taker),
      reason,
    })
    yield {
      code: `${kebab}-${verb}`,
      text: sayChange(change, {keyword, before: tell(before), after: tell(after)}),
      ...(after !== undefined && !isWiderFormat(old, next) && {client: conflictOf(next)}),
      ...(before !== undefined && !isWiderFormat(next, old) && {service: conflictOf(old)}),
    }
  }
}

/** Tells whether the format of `other` is a range that holds all of that of `one`. */
function isWiderFormat({format: one = ''}: SchemaNode, {format: other = ''}: SchemaNode): boolean {
  const [inner, outer] = [ownValue(assertedFormats, one), ownValue(assertedFormats, other)]
  if (inner?.type !== 'number' || outer?.type !== 'number') return false
  const isIn =
    (inner.minimum ?? -Infinity) >= (outer.minimum ?? -Infinity) &&
    (inner.maximum ?? Infinity) <= (outer.maximum ?? Infinity)
  return isIn && (outer.isInteger !== true || inner.isInteger === true)
}

function triesFor(keyword: 'pattern' | 'multipleOf' | 'format', taker: SchemaNode): readonly Schema[] {
  const text = {type: ['string']} as const
  if (keyword === 'multipleOf') return [1, 3, 5, 7].map((factor) => ({minimum: (taker.multipleOf! * factor) / 2}))
  if (keyword === 'pattern') return ['0', 'A', 'a b', 'é', '-', 'a1_'].map((value) => ({const: value}))
  const {minimum, maximum, isInteger} = ownValue(assertedFormats, taker.format!) ?? {}
  return [
    ...(maximum === undefined ? [] : [{type: ['integer'], minimum: maximum + 1} as const]),
    ...(minimum === undefined ? [] : [{type: ['integer'], maximum: minimum - 1} as const]),
    ...(isInteger === true ? [{const: 0.5}] : []),
    text,
    {const: 'text'},
  ]
}

/** Keywords whose meaning is compared as a whole, with those that count for nothing without them. */
const otherGroups = [
  ['not'],
  ['if', 'then', 'else'],
  ['contains', 'minContains', 'maxContains'],
  ['propertyNames'],
  ['dependentRequired'],
  ['dependentSchemas'],
  ['unevaluatedProperties'],
  ['unevaluatedItems'],
  ['allOf'],
] as const satisfies readonly (readonly (keyof SchemaNode)[])[]

function* otherDifferences(
  group: (typeof otherGroups)[number],
  old: SchemaNode,
  next: SchemaNode,
): Generator<Difference, void> {
  const [before, after] = [pickKeywords(old, group), pickKeywords(next, group)]
  if (textOfSchema(before) === textOfSchema(after)) return
  const reason = sayChange('noValueShows', {keyword: group[0]})
  const conflictOf = (taker: SchemaNode, giver: SchemaNode): Conflict | undefined => {
    const own = pickKeywords(taker, group)
    if (isImplied(own, pickKeywords(giver, group))) return undefined
    const tries = refusedValues(own, giver)
    if (!group[0].startsWith('unevaluated')) return {refusedBy: own, tries, reason}
    // What is evaluated depends on all the rest.
    return {refusedBy: taker, of: filterMembers({...taker}, (name) => name !== group[0]), tries, reason}
  }
  const [client, service] = [conflictOf(next, old), conflictOf(old, next)]
  const isEmpty = (node: SchemaNode) => !isJsonObject(node) || Object.keys(node).length === 0
  yield {
    code: `${group[0].replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-changed`,
    text: sayChange(isEmpty(before) ? 'schemaAdded' : isEmpty(after) ? 'schemaRemoved' : 'schemaChanged', {
      keyword: group[0],
    }),
    ...(client && {client}),
    ...(service && {service}),
  }
}
