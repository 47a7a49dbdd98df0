import type ts from 'typescript'
import {createGap, type Direction, type Gap, type Side} from './gap.ts'
import {aliasOf, groupByTag, nameOf, readProperties, type Property} from './objects.ts'
import {flatten, readShape, type Shape} from './shape.ts'

/** Types that should mean the same. A side has several where the SDK has one more for beta features. */
export interface Pair {
  readonly sdk: readonly ts.Type[]
  readonly ours: readonly ts.Type[]
  readonly at: string
}

export interface Context {
  readonly checker: ts.TypeChecker
  readonly side: Side
  /** Pairs of objects that were compared already: types are recursive. */
  readonly seen: Map<string, Pair>
  /** All types of the SDK that were compared. */
  readonly reached: Set<ts.Type>
  readonly idOf: (type: ts.Type) => number
}

/** The differences between the two sides of a pair, and between all that they refer to. */
export function* compare({sdk, ours, at}: Pair, context: Context): Generator<Gap> {
  const shapes = {sdk: readShape(sdk, context.checker), ours: readShape(ours, context.checker)}
  for (const type of [...sdk, ...sdk.flatMap(flatten)]) context.reached.add(type)
  yield* compareKinds(shapes, at, context.side)
  yield* compareValues(shapes, aliasOf(sdk) ?? at, context.side)
  const items = {sdk: shapes.sdk.items, ours: shapes.ours.items, at}
  if (areBothUsed(items)) yield* compare(items, context)
  const objects = {sdk: shapes.sdk.objects, ours: shapes.ours.objects, at}
  if (areBothUsed(objects)) yield* compareUnions(objects, context)
}

interface Shapes {
  readonly sdk: Shape
  readonly ours: Shape
}

function* compareKinds({sdk, ours}: Shapes, at: string, side: Side): Generator<Gap> {
  if (sdk.isNullable && !ours.isNullable && !ours.kinds.has('unknown'))
    yield createGap(side, 'missing-null', at, {blocks: 'to-ours'})
  if (!sdk.isNullable && ours.isNullable && !sdk.kinds.has('unknown'))
    yield createGap(side, 'extra-null', at, {blocks: 'to-sdk'})
  const detail = `${[...sdk.kinds].join(' | ')} in the SDK, ${[...ours.kinds].join(' | ')} here`
  if (!isWithin(sdk.kinds, ours.kinds)) yield createGap(side, 'narrower-type', at, {detail, blocks: 'to-ours'})
  if (!isWithin(ours.kinds, sdk.kinds)) yield createGap(side, 'wider-type', at, {detail, blocks: 'to-sdk'})
}

function* compareValues({sdk, ours}: Shapes, at: string, side: Side): Generator<Gap> {
  const blocks = (other: Shape, direction: Direction) =>
    other.kinds.has('string') || other.kinds.has('unknown') ? {} : {blocks: direction}
  for (const value of sdk.literals)
    if (!ours.literals.has(value)) yield createGap(side, 'missing-value', `${at}=${value}`, blocks(ours, 'to-ours'))
  for (const value of ours.literals)
    if (!sdk.literals.has(value)) yield createGap(side, 'extra-value', `${at}=${value}`, blocks(sdk, 'to-sdk'))
}

function isWithin(kinds: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return others.has('unknown') || [...kinds].every((kind) => others.has(kind))
}

function areBothUsed({sdk, ours}: Pair): boolean {
  return sdk.length > 0 && ours.length > 0
}

function* compareUnions({sdk, ours, at}: Pair, context: Context): Generator<Gap> {
  const groups = {sdk: groupByTag(sdk, context.checker), ours: groupByTag(ours, context.checker)}
  for (const tag of new Set([...groups.sdk.keys(), ...groups.ours.keys()])) {
    const pair = {sdk: groups.sdk.get(tag) ?? [], ours: groups.ours.get(tag) ?? [], at}
    const place = `${at}<${tag}>`
    if (areBothUsed(pair))
      yield* compareObjects({...pair, at: nameOf(pair.sdk) ?? (groups.sdk.size > 1 ? place : at)}, context)
    else if (pair.ours.length === 0) yield createGap(context.side, 'missing-tag', place, {blocks: 'to-ours'})
    else yield createGap(context.side, 'extra-tag', place, {blocks: 'to-sdk'})
  }
}

function* compareObjects({sdk, ours, at}: Pair, context: Context): Generator<Gap> {
  const key = [sdk, ours].map((types) => types.map(context.idOf).toSorted().join()).join(':')
  if (context.seen.has(key)) return
  context.seen.set(key, {sdk, ours, at})
  const properties = {sdk: readProperties(sdk, context.checker), ours: readProperties(ours, context.checker)}
  for (const name of new Set([...properties.sdk.keys(), ...properties.ours.keys()])) {
    yield* compareProperties(
      {sdk: properties.sdk.get(name), ours: properties.ours.get(name), at: `${at}.${name}`},
      context,
    )
  }
}

interface PropertyPair {
  readonly sdk: Property | undefined
  readonly ours: Property | undefined
  readonly at: string
}

function* compareProperties({sdk, ours, at}: PropertyPair, context: Context): Generator<Gap> {
  if (sdk && ours) {
    if (isOnly(true, sdk) && isOnly(false, ours))
      yield createGap(context.side, 'missing-required', at, {blocks: 'to-sdk'})
    if (isOnly(false, sdk) && isOnly(true, ours))
      yield createGap(context.side, 'extra-required', at, {blocks: 'to-ours'})
    yield* compare({sdk: sdk.types, ours: ours.types, at}, context)
  } else if (sdk) {
    yield createGap(context.side, 'missing-property', at, isOnly(true, sdk) ? {blocks: 'to-sdk'} : {})
  } else if (ours) {
    yield createGap(context.side, 'extra-property', at, isOnly(true, ours) ? {blocks: 'to-ours'} : {})
  }
}

function isOnly(isRequired: boolean, property: Property): boolean {
  return property.isRequired.size === 1 && property.isRequired.has(isRequired)
}
