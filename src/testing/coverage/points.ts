import type {CompiledSchema, Schema, SchemaNode} from '../../contract.ts'
import {ownValue} from '../../json/own.ts'
import {join} from '../../json/pointer.ts'
import {allows} from '../../schema/explain/explain.ts'
import {taggedMember} from '../../schema/tagged-member.ts'

/**
 * The points of a schema that a test can exercise, each as a JSON Pointer into the description: the members of unions
 * (`…/oneOf/2`), enum values (`…/enum/1`) and properties (`…/properties/name`), in all that the schema refers to.
 */
export function pointsOf(schema: CompiledSchema): ReadonlySet<string> {
  const points = new Set<string>()
  const seen = new Set<CompiledSchema>()
  const open = [schema]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    collect(next.node, next.pointer, {points, refer: (target) => open.push(target)})
  }
  return points
}

interface Collector {
  readonly points: Set<string>
  readonly refer: (schema: CompiledSchema) => void
}

function collect(schema: Schema, parent: string, collector: Collector): void {
  if (typeof schema === 'boolean') return
  const at = schema.pointer ?? parent
  if (schema.$ref) collector.refer(schema.$ref())
  for (const [index] of (schema.enum ?? []).entries()) collector.points.add(`${at}/enum/${index}`)
  for (const {point, inner} of alternatives(schema, at)) {
    collector.points.add(point)
    collect(inner, point, collector)
  }
  for (const [place, inner] of inside(schema, at)) collect(inner, place, collector)
}

/** The parts of which a value uses some: members of unions, and properties. */
function* alternatives(schema: SchemaNode, at: string): Generator<{point: string; inner: Schema}, void> {
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    for (const [index, inner] of (schema[keyword] ?? []).entries()) yield {point: `${at}/${keyword}/${index}`, inner}
  }
  for (const [name, inner] of Object.entries(schema.properties ?? {}))
    yield {point: placeOf(inner, join(`${at}/properties`, name)), inner}
}

/** The parts that hold for each value that gets there. */
function* inside(
  {items, prefixItems = [], additionalProperties, allOf = []}: SchemaNode,
  at: string,
): Generator<[string, Schema], void> {
  if (items !== undefined) yield [`${at}/items`, items]
  if (additionalProperties !== undefined) yield [`${at}/additionalProperties`, additionalProperties]
  for (const [index, inner] of prefixItems.entries()) yield [`${at}/prefixItems/${index}`, inner]
  for (const [index, inner] of allOf.entries()) yield [`${at}/allOf/${index}`, inner]
}

function placeOf(schema: Schema, place: string): string {
  return (typeof schema === 'object' ? schema.pointer : undefined) ?? place
}

/** The points that a valid value exercises. */
export function* exercised(schema: CompiledSchema, value: unknown): Generator<string, void> {
  yield* exercise(schema.node, value, schema.pointer)
}

function* exercise(schema: Schema, value: unknown, parent: string): Generator<string, void> {
  if (typeof schema === 'boolean') return
  const at = schema.pointer ?? parent
  if (schema.$ref) yield* exercised(schema.$ref(), value)
  const index = (schema.enum ?? []).indexOf(value)
  if (index !== -1) yield `${at}/enum/${index}`
  for (const [keyword, member] of members(schema, value)) {
    yield `${at}/${keyword}`
    yield* exercise(member, value, `${at}/${keyword}`)
  }
  for (const [number, inner] of (schema.allOf ?? []).entries()) yield* exercise(inner, value, `${at}/allOf/${number}`)
  if (Array.isArray(value)) yield* exerciseItems(schema, value, at)
  else if (typeof value === 'object' && value !== null) yield* exerciseProperties(schema, Object.entries(value), at)
}

/** The members of unions that a value is of, with where they stand. */
function* members(
  {oneOf = [], anyOf = [], discriminator}: SchemaNode,
  value: unknown,
): Generator<[string, Schema], void> {
  const index = discriminator && taggedMember(discriminator, value)
  if (index !== undefined) yield [`oneOf/${index}`, oneOf[index]!]
  else for (const [at, member] of oneOf.entries()) if (isOf(member, value)) yield [`oneOf/${at}`, member]
  for (const [at, member] of anyOf.entries()) if (isOf(member, value)) yield [`anyOf/${at}`, member]
}

function isOf(member: Schema, value: unknown): boolean {
  return allows(member, value)
}

function* exerciseItems(
  {items = true, prefixItems = []}: SchemaNode,
  values: readonly unknown[],
  at: string,
): Generator<string, void> {
  for (const [index, value] of values.entries()) {
    const inner = prefixItems[index]
    if (inner === undefined) yield* exercise(items, value, `${at}/items`)
    else yield* exercise(inner, value, `${at}/prefixItems/${index}`)
  }
}

function* exerciseProperties(
  schema: SchemaNode,
  entries: readonly [string, unknown][],
  at: string,
): Generator<string, void> {
  const {properties = {}, additionalProperties = true} = schema
  for (const [name, value] of entries) {
    const inner = ownValue(properties, name)
    if (inner === undefined) {
      yield* exercise(additionalProperties, value, `${at}/additionalProperties`)
      continue
    }
    const place = placeOf(inner, join(`${at}/properties`, name))
    yield place
    yield* exercise(inner, value, place)
  }
}
