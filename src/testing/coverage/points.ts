import type {CompiledSchema, Schema, SchemaNode} from '../../contract.ts'
import {join} from '../../json/pointer.ts'
import {describedAt, insideOf, type DescribedSchema} from '../../schema/described-schema.ts'
import {beginWalk} from '../../schema/explain/explain.ts'
import {meantMembers, type Judge} from '../../schema/meant-member.ts'

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
    yield {point: describedAt(inner, join(`${at}/properties`, name)).at, inner}
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

/** The points that a valid value exercises. */
export function* exercised(schema: CompiledSchema, value: unknown): Generator<string, void> {
  yield* exercise(describedAt(schema.node, schema.pointer), value, beginWalk())
}

function* exercise({schema, at}: DescribedSchema, value: unknown, judge: Judge): Generator<string, void> {
  if (typeof schema === 'boolean') return
  const target = schema.$ref?.()
  if (target !== undefined) yield* exercise(describedAt(target.node, target.pointer), value, judge)
  const index = (schema.enum ?? []).indexOf(value)
  if (index !== -1) yield `${at}/enum/${index}`
  for (const {schema: member, keyword} of meantMembers(schema, value, judge)) {
    yield `${at}/${keyword}`
    yield* exercise(describedAt(member, `${at}/${keyword}`), value, judge)
  }
  for (const [number, part] of (schema.allOf ?? []).entries())
    yield* exercise(describedAt(part, `${at}/allOf/${number}`), value, judge)
  if (typeof value !== 'object' || value === null) return
  for (const [token, inner] of Object.entries(value)) {
    const found = insideOf({schema, at}, value, token)
    if (found === undefined) continue
    if (Object.hasOwn(schema.properties ?? {}, token)) yield found.at
    yield* exercise(found, inner, judge)
  }
}
