import type {JsonType, SchemaNode} from '../../../contract.ts'
import {InputError} from '../../../errors.ts'
import {filterMembers, isJsonObject, type JsonObject} from '../../../json/object.ts'
import {ownValue, setOwn} from '../../../json/own.ts'
import {escapeFragmentToken} from '../../../json/pointer.ts'
import {type SchemaHolder, holderOf, mapSchemas, keywords} from '../../../schema/keywords.ts'
import {limits} from '../../limits.ts'
import {tellSlowness, type PatternSpeed} from '../../patterns/check-pattern.ts'
import {entries, items} from '../document.ts'
import {assertKeywords} from './assert-keywords.ts'
import {readDeclaredTags, type DeclaredTags} from './declared-tags.ts'
import {isNullableUnion, withoutDialect30, withoutEarlierDrafts} from './dialect-3-0.ts'
import type {Directions} from './find-directions.ts'
import type {OneWay} from './one-way-properties.ts'
import {unicodePattern} from './unicode-pattern.ts'

/** A schema as `SchemaNode`, but with the name of a schema where that has a function. */
export type LoweredSchema = boolean | LoweredNode

export type LoweredNode = JsonObject & {
  $ref?: string
  pointer?: string
  beta?: string
  xml?: JsonObject
  oneWay?: SchemaNode['oneWay']
  type?: JsonType[]
  properties?: Record<string, LoweredSchema>
  patternProperties?: Record<string, LoweredSchema>
  required?: string[]
  additionalProperties?: LoweredSchema
  unevaluatedProperties?: LoweredSchema
  allOf?: LoweredSchema[]
  anyOf?: LoweredSchema[]
  oneOf?: LoweredSchema[]
  discriminator?: {propertyName: string; mapping: Record<string, number>; ofNumbers?: true; defaultMapping?: number}
  declaredTags?: DeclaredTags
}

/** Keywords that are read on their own: they mean something else in OpenAPI, or only assert what has a form in JavaScript. */
const readApart: ReadonlySet<string> = new Set(['$ref', '$defs', 'definitions', 'type', 'format', 'pattern'])

export interface LowerContext extends Directions {
  /** In OpenAPI 3.0 nothing counts beside a `$ref`. */
  readonly isOpenApi30: boolean
  /** The name of the schema at a pointer. */
  readonly nameOf: (pointer: string) => string
  /** The speed of a pattern that is an expression of JavaScript. */
  readonly speedOf: (pattern: string) => PatternSpeed
  /** Tells whether values are checked by a format. */
  readonly isAsserted: (format: string, pointer: string) => boolean
  /** Called with each schema, to tell what nobody knows of. */
  readonly watchKeywords: (schema: JsonObject, pointer: string) => void
  /** Called with a sentence for each thing that cannot be asserted. */
  readonly notice: (message: string) => void
  /** The properties of a schema that go one way. */
  readonly oneWayOf: (schema: unknown) => ReadonlyMap<string, OneWay>
  /** Those of the schemas that speak of the same value. */
  readonly inherited?: ReadonlyMap<string, OneWay> | undefined
}

/** The assertions of a Schema Object of OpenAPI 3.0 or 3.1, in one form. @see https://spec.openapis.org/oas/v3.1.1#schema-object */
export function lowerSchema(schema: unknown, pointer: string, context: LowerContext): LoweredSchema {
  if (typeof schema === 'boolean') return schema
  if (!isJsonObject(schema)) throw new InputError(`Found ${JSON.stringify(schema)} at ${pointer}, expected a schema.`)
  if (isNullableUnion(schema)) {
    const {nullable: _nullable, ...rest} = schema
    return {anyOf: [{type: ['null']}, {pointer, ...(lowerSchema(rest, pointer, context) as LoweredNode)}]}
  }
  const node: LoweredNode = {}
  if (typeof schema.$ref === 'string') {
    node.$ref = context.nameOf(schema.$ref)
    if (context.isOpenApi30) return node
  }
  const source = withoutEarlierDrafts(withoutDialect30(schema))
  assertKeywords(source, pointer)
  context.watchKeywords(schema, pointer)
  if (Array.isArray(source.enum) && source.enum.length === 0)
    context.notice(`The enum at ${pointer}/enum is empty: no value is allowed there.`)
  if (source.type !== undefined) node.type = [source.type].flat() as JsonType[]
  const ways = new Map([...(context.inherited ?? []), ...context.oneWayOf(source)])
  const [ofSame, ofOther] = [ways, undefined].map((inherited) => ({...context, inherited}))
  for (const [keyword, value] of Object.entries(source)) {
    if (!keywords.has(keyword) || readApart.has(keyword) || (keyword === 'uniqueItems' && value === false)) continue
    setOwn(
      node,
      keyword,
      lowerKeyword(holderOf(keyword), value, `${pointer}/${keyword}`, speaksOfSame.has(keyword) ? ofSame! : ofOther!),
    )
  }
  // A value that matches one of two alike matches the other, so that to ask twice, in turn twice for each, is for nothing.
  if (node.allOf) node.allOf = distinct(node.allOf)
  if (node.anyOf) node.anyOf = distinct(node.anyOf)
  Object.assign(node, readOneWay(source, pointer, {...context, ways}))
  const declaredTags = readDeclaredTags(source)
  if (declaredTags === undefined && isJsonObject(source.discriminator) && 'defaultMapping' in source.discriminator)
    context.notice(
      `The "defaultMapping" at ${pointer}/discriminator is no member of a "oneOf" of components: values are checked by the schema alone.`,
    )
  if (declaredTags) node.declaredTags = declaredTags
  Object.assign(node, readPatterns(source, node, pointer, context))
  if (typeof source.format === 'string' && context.isAsserted(source.format, `${pointer}/format`))
    node.format = source.format
  if (typeof source['x-expected'] === 'string') node.expected = source['x-expected']
  if (source['x-extensible'] === true) node.extensible = true
  if (isJsonObject(source.xml)) node.xml = filterMembers(source.xml, (field) => !field.startsWith('x-'))
  if (typeof source['x-beta'] === 'string') node.beta = source['x-beta']
  return node
}

/** Keywords whose schemas speak of the same value as their own. */
const speaksOfSame: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'then', 'else'])

/** The names that are required in both directions in which the schema is used, and those that go one way. */
function readOneWay(
  {properties, required}: JsonObject,
  pointer: string,
  {ways, isSent, isReceived}: LowerContext & {readonly ways: ReadonlyMap<string, OneWay>},
): Pick<LoweredNode, 'required' | 'oneWay'> {
  const named = entries(properties).map(([name]) => name)
  const listed = Array.isArray(required) ? (required as string[]) : []
  const isLeftOut = (name: string) =>
    (ways.get(name) === 'readOnly' && isSent(pointer)) || (ways.get(name) === 'writeOnly' && isReceived(pointer))
  const pick = (names: readonly string[], way: OneWay) => names.filter((name) => ways.get(name) === way)
  const leftOut = listed.filter(isLeftOut)
  const lists = {
    readOnly: pick(named, 'readOnly'),
    writeOnly: pick(named, 'writeOnly'),
    requiredReceived: isReceived(pointer) ? pick(leftOut, 'readOnly') : [],
    requiredSent: isSent(pointer) ? pick(leftOut, 'writeOnly') : [],
  }
  const oneWay = filterMembers(lists, (_, names) => names.length > 0)
  return {
    ...(Array.isArray(required) && {required: listed.filter((name) => !isLeftOut(name))}),
    ...(Object.keys(oneWay).length > 0 && {oneWay}),
  }
}

function lowerKeyword(
  holder: SchemaHolder | undefined,
  value: unknown,
  pointer: string,
  context: LowerContext,
): unknown {
  if (holder === undefined) return value
  const [count, limit] =
    holder === 'schemasByKey' ? [entries(value).length, limits.properties] : [items(value).length, limits.members]
  if (count > limit) throw new InputError(`Found ${count} schemas at ${pointer}, expected at most ${limit}.`)
  return mapSchemas(holder, value, (schema, key) => lowerSchema(schema, below(pointer, key), context))
}

/** `schema` with `change` applied to every node in it, innermost first. */
export function mapNodes(
  schema: LoweredSchema,
  pointer: string,
  change: (node: LoweredNode, pointer: string) => LoweredNode,
): LoweredSchema {
  if (typeof schema === 'boolean') return schema
  const at = schema.pointer ?? pointer
  const node: LoweredNode = {...schema}
  for (const [keyword, value] of Object.entries(schema)) {
    const holder = holderOf(keyword)
    if (holder !== undefined)
      setOwn(
        node,
        keyword,
        mapSchemas(holder, value, (inner, key) =>
          mapNodes(inner as LoweredSchema, below(`${at}/${keyword}`, key), change),
        ),
      )
  }
  return change(node, at)
}

/** The schemas without those that say the same as an earlier one. Where it stands does not count. */
export function distinct(schemas: readonly LoweredSchema[]): LoweredSchema[] {
  const byText = new Map<string, LoweredSchema>()
  for (const schema of schemas) {
    const text = textOf(schema)
    if (!byText.has(text)) byText.set(text, schema)
  }
  return [...byText.values()]
}

function textOf(schema: LoweredSchema): string {
  if (typeof schema === 'boolean') return String(schema)
  const {pointer: _pointer, ...rest} = schema
  return JSON.stringify(rest)
}

/** False for the schemas that are booleans. */
export function isNode(schema: LoweredSchema): schema is LoweredNode {
  return typeof schema === 'object'
}

/** The schemas in the value of a keyword, none if it has no schemas. */
export function membersOf(node: LoweredNode, keyword: string): LoweredSchema[] {
  const holder = holderOf(keyword)
  const found: LoweredSchema[] = []
  if (holder !== undefined && Object.hasOwn(node, keyword))
    mapSchemas(holder, ownValue(node, keyword), (schema) => found.push(schema as LoweredSchema))
  return found
}

/** The pointer to a schema in the value of a keyword. */
function below(pointer: string, key: string | number | undefined): string {
  return key === undefined ? pointer : `${pointer}/${escapeFragmentToken(String(key))}`
}

/** The patterns of a schema in the terms of this language. One that has no such terms asserts nothing, nor does what follows from it. */
function readPatterns(
  {pattern}: JsonObject,
  {patternProperties}: LoweredNode,
  pointer: string,
  {notice, speedOf}: LowerContext,
): Partial<LoweredNode> {
  const read = (text: string, at: string) => {
    const readable = unicodePattern(text)
    const fault = readable === undefined ? 'is no regular expression of JavaScript' : tellSlowness(speedOf(readable))
    if (fault !== undefined) notice(`The pattern ${JSON.stringify(text)} at ${at} ${fault}: it is not checked.`)
    return fault === undefined ? readable : undefined
  }
  const own = typeof pattern === 'string' ? read(pattern, `${pointer}/pattern`) : undefined
  const members = entries(patternProperties).map(
    ([key, schema]) => [read(key, `${pointer}/patternProperties`), schema] as const,
  )
  const isComplete = members.every(([key]) => key !== undefined)
  return {
    ...(own !== undefined && {pattern: own}),
    ...(patternProperties && {
      patternProperties: Object.fromEntries(members.filter(([key]) => key !== undefined)) as Record<
        string,
        LoweredSchema
      >,
    }),
    ...(!isComplete && {additionalProperties: true, unevaluatedProperties: true}),
  }
}
