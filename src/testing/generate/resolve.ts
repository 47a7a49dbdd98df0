import type {OneWayList, Schema, SchemaNode} from '../../contract.ts'
import {canonicalOf} from '../../json/canonical.ts'
import {ownValue, setOwn} from '../../json/own.ts'
import {sharedTypes} from '../../schema/json-type.ts'
import {compilePattern} from '../../schema/pattern/compile-pattern.ts'

/** A chain of references that is longer leads back to itself. */
const longestChain = 32

/**
 * A schema with its `$ref` and `allOf` taken in, but for keywords that cannot be joined, which stay in its `allOf`; nothing where it allows no
 * value, or refers to nothing but itself.
 */
export function resolve(schema: Schema, chain = 0): SchemaNode | undefined {
  if (schema === true) return {}
  if (schema === false || chain > longestChain) return undefined
  const {$ref, allOf = [], ...own} = schema
  const parts = [...($ref ? [$ref().node] : []), ...allOf]
  let merged: SchemaNode = own
  for (const part of parts) {
    const resolved = resolve(part, chain + 1)
    if (resolved === undefined) return undefined
    merged = merge(merged, resolved)
  }
  return merged.type?.length === 0 ? undefined : merged
}

/** The identity of a schema: itself, or the schema that it does nothing but refer to. */
export function identityOf(schema: SchemaNode): object {
  const isReference =
    schema.$ref !== undefined && Object.keys(schema).every((keyword) => keyword === '$ref' || keyword === 'pointer')
  return isReference ? schema.$ref() : schema
}

/** Keywords that a schema has once, with those that count for nothing without them. */
const single = [
  ['contains', 'minContains', 'maxContains'],
  ['oneOf', 'discriminator'],
  ['anyOf'],
  ['not'],
  ['if', 'then', 'else'],
] as const

/** Those keywords of `other` that `one` has with another value. */
function unjoined(one: SchemaNode, other: SchemaNode): SchemaNode[] {
  return single
    .filter(
      ([keyword]) => one[keyword] !== undefined && other[keyword] !== undefined && one[keyword] !== other[keyword],
    )
    .map((group) => Object.fromEntries(group.map((keyword) => [keyword, other[keyword]])))
}

/** The schema of the values that both allow. Of others that cannot be joined, those of `one` count; whoever draws a value checks it against the whole. */
function merge(one: SchemaNode, other: SchemaNode): SchemaNode {
  const types = sharedTypes(one.type, other.type)
  const rest = [...(one.allOf ?? []), ...(other.allOf ?? []), ...unjoined(one, other)]
  return {
    ...other,
    ...one,
    ...(rest.length > 0 && {allOf: rest}),
    ...(types && {type: types}),
    ...((one.properties ?? other.properties) && {properties: mergeProperties(one, other)}),
    ...mergeAdditional(one, other),
    ...((one.required ?? other.required) && {
      required: [...new Set([...(one.required ?? []), ...(other.required ?? [])])],
    }),
    ...((one.oneWay ?? other.oneWay) && {oneWay: mergeOneWay(one, other)}),
    ...(one.enum && other.enum && {enum: shared(one.enum, other.enum)}),
    ...bounds(one, other),
  }
}

function shared(one: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const texts = new Set(other.map(canonicalOf))
  return one.filter((value) => texts.has(canonicalOf(value)))
}

function mergeOneWay(
  {oneWay: one = {}}: SchemaNode,
  {oneWay: other = {}}: SchemaNode,
): NonNullable<SchemaNode['oneWay']> {
  const lists = Object.keys({...one, ...other}) as OneWayList[]
  return Object.fromEntries(lists.map((list) => [list, [...new Set([...(one[list] ?? []), ...(other[list] ?? [])])]]))
}

/** The keyword for properties that neither names, as both have it. */
function mergeAdditional(
  {additionalProperties: one = true}: SchemaNode,
  {additionalProperties: other = true}: SchemaNode,
) {
  if (one === true || other === true || one === other) return {}
  return {additionalProperties: one === false || other === false ? false : {allOf: [one, other]}}
}

function mergeProperties(one: SchemaNode, other: SchemaNode): Record<string, Schema> {
  const merged: Record<string, Schema> = {}
  for (const name of Object.keys({...other.properties, ...one.properties})) {
    const parts = [schemaWithin(one, name), schemaWithin(other, name)].filter((part) => part !== undefined)
    setOwn(merged, name, parts.length > 1 ? {allOf: parts} : parts[0]!)
  }
  return merged
}

/** The part of a schema for the property of this name; nothing where it leaves it open, or has patterns for it. */
function schemaWithin({properties, patternProperties = {}, additionalProperties}: SchemaNode, name: string) {
  const own = ownValue(properties ?? {}, name)
  if (own !== undefined || additionalProperties === true) return own
  const isMatched = Object.keys(patternProperties).some((pattern) => compilePattern(pattern).test(name))
  return isMatched ? undefined : additionalProperties
}

const lower = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'] as const
const upper = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'] as const

function bounds(one: SchemaNode, other: SchemaNode): Record<string, number> {
  const found: Record<string, number> = {}
  for (const name of lower) {
    if (one[name] !== undefined && other[name] !== undefined) found[name] = Math.max(one[name], other[name])
  }
  for (const name of upper) {
    if (one[name] !== undefined && other[name] !== undefined) found[name] = Math.min(one[name], other[name])
  }
  return found
}
