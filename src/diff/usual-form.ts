import type {JsonType, Schema, SchemaNode} from '../contract.ts'
import {canonicalOf} from '../json/canonical.ts'
import {filterMembers} from '../json/object.ts'
import {ownValue} from '../json/own.ts'
import {assertedFormats} from '../schema/formats.ts'
import {isOfType, jsonTypeOf} from '../schema/json-type.ts'
import {keywords} from '../schema/keywords.ts'
import {isMultiple} from '../schema/multiple.ts'
import {listedValues} from './value-differences.ts'

/** Follows what a schema refers to; false where it allows no value. */
export type ResolveSchema = (schema: Schema) => SchemaNode | false

/**
 * A schema, whose `$ref` and `allOf` are taken in, as most write it: without what says nothing of any value, and in the plain way where there is one. Two
 * schemas that only differ in how they say the same are then alike.
 */
export function usualForm(node: SchemaNode, resolve: ResolveSchema): SchemaNode {
  const changes = [withFlatUnion, withListedValues, withTypesOfValues, withoutIdle, withPlainClosing]
  return withUsualBounds(changes.reduce((changed, change) => change(changed, resolve), node))
}

const combining = ['allOf', 'anyOf', 'oneOf', 'if', 'dependentSchemas', '$ref'] as const

/** A schema with its unevaluated properties as additional ones, which they are where nothing else evaluates any. */
function withPlainClosing(node: SchemaNode): SchemaNode {
  const {unevaluatedProperties, ...rest} = node
  if (unevaluatedProperties === undefined || rest.additionalProperties !== undefined) return node
  if (combining.some((keyword) => rest[keyword] !== undefined)) return node
  return {...rest, additionalProperties: unevaluatedProperties}
}

/** Alternatives that are written within a union of alternatives are its own. */
function withFlatUnion(node: SchemaNode): SchemaNode {
  const {anyOf} = node
  if (anyOf === undefined || node.discriminator) return node
  return anyOf.some(isBareUnion) ? {...node, anyOf: anyOf.flatMap(membersOf)} : node
}

function membersOf(schema: Schema): readonly Schema[] {
  return isBareUnion(schema) ? schema.anyOf.flatMap(membersOf) : [schema]
}

function isBareUnion(schema: Schema): schema is SchemaNode & Required<Pick<SchemaNode, 'anyOf'>> {
  return typeof schema === 'object' && schema.anyOf !== undefined && namesOf(schema).length === 1
}

/** The keywords of a schema. */
function namesOf({pointer: _pointer, ...rest}: SchemaNode): readonly string[] {
  return Object.keys(rest)
}

function withListedValues(node: SchemaNode, resolve: ResolveSchema): SchemaNode {
  const {oneOf, anyOf, ...rest} = node
  const members = oneOf ?? anyOf
  if (members === undefined || (oneOf && anyOf) || node.discriminator || listedValues(node)) return node
  const lists = members.map((member) => valuesOf(resolve(member)))
  const values = lists.flatMap((list) => list ?? [])
  if (lists.includes(undefined) || new Set(values.map(canonicalOf)).size < values.length) return node
  return withTypesOfValues({...rest, enum: values})
}

/** The values of a schema that says nothing but which they are. */
function valuesOf(node: SchemaNode | false): readonly unknown[] | undefined {
  if (node === false) return undefined
  const {pointer: _pointer, type, const: _only, enum: _several, ...others} = node
  if (Object.keys(others).length > 0) return undefined
  const values = listedValues(node)
  if (values === undefined) return type?.length === 1 && type[0] === 'null' ? [null] : undefined
  return values.every((value) => !type || isOfType(jsonTypeOf(value), type)) ? values : undefined
}

/** All values of a type, in a list, are the type. */
function withTypesOfValues(node: SchemaNode): SchemaNode {
  const values = listedValues(node)
  if (
    values === undefined ||
    values.length === 0 ||
    values.some((value) => value !== null && typeof value !== 'boolean')
  )
    return node
  const [hasNull, hasTrue, hasFalse] = [null, true, false].map((value) => values.includes(value))
  if (hasTrue !== hasFalse) return node
  const types: readonly JsonType[] = [
    ...(hasTrue ? (['boolean'] as const) : []),
    ...(hasNull ? (['null'] as const) : []),
  ]
  const type = types.filter((one) => node.type === undefined || node.type.includes(one))
  const {const: _only, enum: _several, ...rest} = node
  return type.length < types.length ? node : {...rest, type}
}

/** Patterns that each string matches. */
const anyText: ReadonlySet<string> = new Set(['', '^', '$', '.*', '^.*', '.*$'])

/** A schema without the keywords that allow every value. */
function withoutIdle(node: SchemaNode, resolve: ResolveSchema): SchemaNode {
  const isAny = (schema: Schema | undefined) => schema === undefined || allowsAll(schema, resolve)
  const required = keep(node.dependentRequired, (names) => names.length > 0)
  const schemas = keep(node.dependentSchemas, (schema) => !isAny(schema))
  const idle: Partial<Record<keyof SchemaNode, boolean>> = {
    not: node.not !== undefined && allowsNone(node.not, resolve),
    propertyNames: isAny(node.propertyNames) || isTextAlone(node.propertyNames!, resolve),
    unevaluatedProperties: isAny(node.unevaluatedProperties),
    unevaluatedItems: isAny(node.unevaluatedItems),
    dependentRequired: required === undefined,
    dependentSchemas: schemas === undefined,
    pattern: anyText.has(node.pattern ?? ''),
    multipleOf: isWholeNumber(node) && Number.isInteger(1 / (node.multipleOf ?? 1)),
    ...idleConditions(node, isAny),
    ...idleCounts(node),
  }
  const told = {...node, ...(required && {dependentRequired: required}), ...(schemas && {dependentSchemas: schemas})}
  return filterMembers(told as Readonly<Record<string, unknown>>, (name) => idle[name as keyof SchemaNode] !== true)
}

function idleConditions(node: SchemaNode, isAny: (schema: Schema | undefined) => boolean) {
  const isIdle = node.if === undefined || (isAny(node.then) && isAny(node.else))
  return {if: isIdle, then: isIdle || isAny(node.then), else: isIdle || isAny(node.else)}
}

function idleCounts({contains, minContains, maxContains}: SchemaNode) {
  const isIdle = contains === undefined || (minContains === 0 && maxContains === undefined)
  return {contains: isIdle, minContains: isIdle || minContains === 1, maxContains: isIdle}
}

function keep<Value>(
  members: Readonly<Record<string, Value>> | undefined,
  isKept: (value: Value) => boolean,
): Record<string, Value> | undefined {
  const kept = filterMembers(members ?? {}, (_, value) => isKept(value))
  return Object.keys(kept).length > 0 ? kept : undefined
}

function allowsAll(schema: Schema, resolve: ResolveSchema): boolean {
  const node = resolve(schema)
  return node !== false && namesOf(node).length === 0
}

function allowsNone(schema: Schema, resolve: ResolveSchema): boolean {
  const node = resolve(schema)
  return node === false || (node.not !== undefined && namesOf(node).length === 1 && allowsAll(node.not, resolve))
}

/** Names are strings. */
function isTextAlone(schema: Schema, resolve: ResolveSchema): boolean {
  const node = resolve(schema)
  return node !== false && namesOf(node).length === 1 && node.type?.includes('string') === true
}

/** Tells whether the numbers that a schema allows are integers. */
export function isWholeNumber({type}: SchemaNode): boolean {
  return type?.includes('integer') === true && !type.includes('number')
}

/** Of two bounds the one that counts, as an integer for integers, and none that the format has anyway. */
function withUsualBounds(node: SchemaNode): SchemaNode {
  const {minimum, maximum, exclusiveMinimum, exclusiveMaximum, ...rest} = node
  if ([minimum, maximum, exclusiveMinimum, exclusiveMaximum].every((bound) => bound === undefined)) return node
  const isWhole = isWholeNumber(node)
  const {minimum: least = -Infinity, maximum: most = Infinity} = ownValue(assertedFormats, node.format ?? '') ?? {}
  const low = strictest([minimum, exclusiveMinimum], {isWhole, limit: least, sign: 1})
  const high = strictest([maximum, exclusiveMaximum], {isWhole, limit: most, sign: -1})
  return {
    ...rest,
    ...(low && {[low.isExclusive ? 'exclusiveMinimum' : 'minimum']: low.value}),
    ...(high && {[high.isExclusive ? 'exclusiveMaximum' : 'maximum']: high.value}),
  }
}

interface UsualBound {
  readonly isExclusive: boolean
  readonly value: number
}

/** The stricter of two bounds. Upper ones have the sign -1, with which they are lower ones. */
function strictest(
  [inclusive, exclusive]: readonly [number | undefined, number | undefined],
  {isWhole, limit, sign}: {readonly isWhole: boolean; readonly limit: number; readonly sign: 1 | -1},
): UsualBound | undefined {
  const own = inclusive === undefined ? -Infinity : sign * inclusive
  const beyond = exclusive === undefined ? -Infinity : sign * exclusive
  const [least, below] = isWhole ? [Math.ceil(own), Math.floor(beyond)] : [own, beyond]
  const isExclusive = isWhole ? below + 1 > least : below >= least
  const value = isExclusive ? below : least
  if (value === -Infinity || (isExclusive ? value < sign * limit : value <= sign * limit)) return undefined
  return {isExclusive, value: sign * value + 0}
}

const pairs = [
  ['minimum', 'exclusiveMinimum', 1],
  ['maximum', 'exclusiveMaximum', -1],
] as const

/** Two schemas of integers with the same keyword for a bound that one has as "minimum", and the other as "exclusiveMinimum". */
export function withSameBounds(one: SchemaNode, other: SchemaNode): readonly [SchemaNode, SchemaNode] {
  if (!isWholeNumber(one) || !isWholeNumber(other)) return [one, other]
  return pairs.reduce<readonly [SchemaNode, SchemaNode]>(
    ([left, right], [inclusive, exclusive, step]) => {
      const isMixed = [left, right].some((node) => node[inclusive] !== undefined)
      const toInclusive = ({[exclusive]: bound, ...rest}: SchemaNode): SchemaNode =>
        bound === undefined ? rest : {...rest, [inclusive]: bound + step}
      return isMixed ? [toInclusive(left), toInclusive(right)] : [left, right]
    },
    [one, other],
  )
}

const ofNumbers: ReadonlySet<string> = new Set([...pairs.flatMap(([one, other]) => [one, other]), 'multipleOf'])

/** Two schemas of which one lists its values, and the other has bounds that leave a single number, which it then lists as well. */
export function withListedNumber(one: SchemaNode, other: SchemaNode): readonly [SchemaNode, SchemaNode] {
  const list = (node: SchemaNode, beside: SchemaNode): SchemaNode => {
    const only = listedValues(beside) === undefined || listedValues(node) !== undefined ? undefined : onlyNumber(node)
    if (only === undefined) return node
    const rest = filterMembers(node as Readonly<Record<string, unknown>>, (name) => !ofNumbers.has(name))
    return {...rest, const: only}
  }
  return [list(one, other), list(other, one)]
}

function onlyNumber(node: SchemaNode): number | undefined {
  const {type, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf} = node
  if (type === undefined || !type.every((one) => one === 'integer' || one === 'number')) return undefined
  const isWhole = isWholeNumber(node)
  const step = isWhole ? 1 : NaN
  // Of two bounds on one side, the tighter one counts, which may leave nothing.
  const isOne = (bound?: number, other?: number) => bound === undefined || other === undefined
  if (!isOne(minimum, exclusiveMinimum) || !isOne(maximum, exclusiveMaximum)) return undefined
  const [low, high] = [minimum ?? exclusiveMinimum! + step, maximum ?? exclusiveMaximum! - step]
  const isKnown = isWhole ? Number.isSafeInteger(low) : Math.abs(low) <= Number.MAX_SAFE_INTEGER
  return low === high && isKnown && (multipleOf === undefined || isMultiple(low, multipleOf)) ? low : undefined
}

/** Two schemas without what is about values of types that one of them refuses: that these are refused says it all. */
export function withSharedTypes(one: SchemaNode, other: SchemaNode): readonly [SchemaNode, SchemaNode] {
  const isShared = (about: JsonType) => [one, other].every(({type}) => type === undefined || isAmong(about, type))
  const keep = (node: SchemaNode): SchemaNode =>
    filterMembers(node as Readonly<Record<string, unknown>>, (name) => {
      const about = name === 'oneWay' ? 'object' : name === 'format' ? undefined : keywords.get(name)?.type
      return about === undefined || isShared(about)
    })
  return [keep(one), keep(other)]
}

function isAmong(about: JsonType, types: readonly JsonType[]): boolean {
  return types.includes(about) || (about === 'number' && types.includes('integer'))
}
