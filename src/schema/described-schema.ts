import type {Schema, SchemaNode} from '../contract.ts'
import {ownValue} from '../json/own.ts'
import {join} from '../json/pointer.ts'
import {meantMembers, type Judge} from './meant-member.ts'
import {compilePattern} from './pattern/compile-pattern.ts'

/** A schema, with where the description has it, as a JSON Pointer in a URI fragment. */
export interface DescribedSchema<Kind extends Schema = Schema> {
  readonly schema: Kind
  readonly at: string
}

/** The schema at `place`, or where it says itself that it stands. */
export function describedAt(schema: Schema, place: string): DescribedSchema {
  return {schema, at: (typeof schema === 'object' ? schema.pointer : undefined) ?? place}
}

/** A schema and all that speaks of the same value with it: what it refers to and consists of, and the members of unions that are meant. */
export function* partsOf(
  {schema, at}: DescribedSchema,
  value: unknown,
  judge: Judge,
): Generator<DescribedSchema<SchemaNode>, void> {
  if (typeof schema === 'boolean') return
  yield {schema, at}
  const target = schema.$ref?.()
  if (target !== undefined) yield* partsOf(describedAt(target.node, target.pointer), value, judge)
  for (const [index, part] of (schema.allOf ?? []).entries())
    yield* partsOf(describedAt(part, `${at}/allOf/${index}`), value, judge)
  for (const {schema: member, keyword} of meantMembers(schema, value, judge))
    yield* partsOf(describedAt(member, `${at}/${keyword}`), value, judge)
}

/** The schema that a schema itself has for a property or an item of `value`; undefined if it has none. */
export function insideOf(
  {schema, at}: DescribedSchema<SchemaNode>,
  value: unknown,
  token: string,
): DescribedSchema | undefined {
  const {properties = {}, patternProperties = {}, additionalProperties, prefixItems = [], items} = schema
  if (Array.isArray(value)) {
    const prefix = prefixItems[Number(token)]
    if (prefix !== undefined) return describedAt(prefix, `${at}/prefixItems/${token}`)
    return items === undefined ? undefined : describedAt(items, `${at}/items`)
  }
  const property = ownValue(properties, token)
  if (property !== undefined) return describedAt(property, join(`${at}/properties`, token))
  for (const [pattern, inner] of Object.entries(patternProperties))
    if (compilePattern(pattern).test(token)) return describedAt(inner, join(`${at}/patternProperties`, pattern))
  return typeof additionalProperties === 'object'
    ? describedAt(additionalProperties, `${at}/additionalProperties`)
    : undefined
}
