import type {Schema, SchemaNode} from '../../contract.ts'
import {isJsonObject} from '../../json/object.ts'
import {ownValue} from '../../json/own.ts'
import type {Budget} from '../budget.ts'
import {isOfType, jsonTypeOf} from '../json-type.ts'
import {isAllowedValue, unknownValue} from './allowed-values.ts'
import {explainArray} from './array.ts'
import {group, groupsOf} from './keyword-groups.ts'
import {explainObject} from './object.ts'
import type {SchemaFault, WalkPlace} from './place.ts'
import {explainNumber, explainString} from './scalar.ts'
import {explainUnevaluated} from './unevaluated.ts'
import {explainUnion} from './union.ts'
import {Walk} from './walk.ts'
import {describeValue, nameTypes, quote} from './words.ts'

/**
 * Tells the walk's sink why `schema` does not allow `value`: one fault for one mistake. The walk follows the schema, and at each
 * place asks for the JSON type first, then for the tag, and then for what the best match misses.
 */
export function explain(schema: Schema, value: unknown, place: WalkPlace, walk: Walk): void {
  if (schema === true) return
  if (schema === false) {
    walk.sink.add(place, {
      code: 'not-allowed',
      say: () => ({message: `Found ${describeValue(value)}, expected nothing here.`}),
    })
    return
  }
  walk.spend(1)
  const here = schema.pointer === undefined ? place : place.seenFrom(schema.pointer)
  const actual = jsonTypeOf(value)
  if (actual === undefined || (schema.type && !isOfType(actual, schema.type))) {
    walk.tell(here, wrongType(schema, value))
    return
  }
  const groups = groupsOf(schema)
  if (groups === group.reference) {
    walk.explainReference(schema.$ref!(), value, here, false)
    return
  }
  if (groups & group.values && !isAllowedValue(schema, value, walk)) {
    walk.tell(here, unknownValue(schema, value))
    return
  }
  const before = walk.sink.errors
  if (actual === 'object') explainObject(schema, value as Readonly<Record<string, unknown>>, here, walk)
  else if (actual === 'array') explainArray(schema, value as readonly unknown[], here, walk)
  if (groups & (group.others | group.reference)) {
    explainSame(schema, value, here, walk)
    // What a part says nothing of, because it does not hold, is not one more fault.
    if (walk.sink.errors === before) explainUnevaluated(schema, value, here, walk)
  }
  // Nor is it that a scalar which is none of those listed is of no format, either.
  if ((groups & group.scalars) === 0 || walk.sink.errors > before) return
  if (typeof value === 'string') explainString(schema, value, here, walk)
  else if (typeof value === 'number') explainNumber(schema, value, here, walk)
}

/** A walk that may take as many steps as `budget` has. Default: as many as it needs. */
export function beginWalk(budget?: Budget): Walk {
  return Walk.begin(explain, budget)
}

/** Tells whether `schema` allows `value`, apart from warnings. */
export function allows(schema: Schema, value: unknown): boolean {
  return beginWalk().allows(schema, value)
}

function wrongType({type: expected = []}: SchemaNode, value: unknown): SchemaFault {
  const wanted = () => (expected.length === 0 ? 'a JSON value' : nameTypes(expected))
  return {
    code: 'wrong-type',
    say: () => ({
      message: `Found ${describeValue(value)}, expected ${wanted()}.`,
      expected: expected.length > 0 ? expected : undefined,
    }),
  }
}

/** The refusal of what `not` allows: of properties, where it names those that must not be there. */
function notAllowed(not: Schema, value: unknown): SchemaFault {
  const {type: _type, pointer: _pointer, required = [], ...others} = typeof not === 'object' ? not : {}
  const names = isJsonObject(value) && Object.keys(others).length === 0 ? required : []
  const [property] = names.length === 1 ? names : []
  const say = () => {
    const named = names.map((name) => quote(name)).join(' and ')
    const found =
      names.length > 1
        ? `the properties ${named}, which are not allowed together`
        : `${property === undefined ? describeValue(value) : `the property ${named}`}, which is not allowed here`
    return {message: `Found ${found}.`}
  }
  return {code: 'not-allowed', ...(property !== undefined && {property}), say}
}

/** Explains the schemas that hold for the same value. */
function explainSame(schema: SchemaNode, value: unknown, place: WalkPlace, walk: Walk): void {
  const {$ref, allOf, not} = schema
  if ($ref !== undefined) walk.explainReference($ref(), value, place, true)
  if (allOf !== undefined) {
    // Unions last: that a property would tell which member was meant is not one more fault where it is missing anyway.
    for (const isLast of [false, true])
      for (const [index, part] of allOf.entries())
        if (isUnion(part) === isLast) walk.explainPart(part, value, place.within('allOf', index))
  }
  explainUnion(schema, value, place, walk)
  if (not !== undefined && walk.allows(not, value)) {
    walk.sink.add(place, notAllowed(not, value))
  }
  if (schema.if === undefined || isUndecided(schema, value, walk)) return
  const [branch, keyword] = walk.allows(schema.if, value) ? [schema.then, 'then'] : [schema.else, 'else']
  if (branch !== undefined) walk.explainPart(branch, value, place.within(keyword))
}

function isUnion(schema: Schema): boolean {
  const node = typeof schema === 'object' && schema.$ref !== undefined ? schema.$ref().node : schema
  return typeof node === 'object' && (node.anyOf ?? node.oneOf) !== undefined
}

/** Tells whether a condition asks for a property that is wrong itself, so that which branch was meant is not known. */
function isUndecided({if: condition, properties = {}}: SchemaNode, value: unknown, walk: Walk): boolean {
  if (typeof condition !== 'object' || !isJsonObject(value)) return false
  return Object.keys(condition.properties ?? {}).some((name) => {
    const inner = ownValue(value, name)
    return inner !== undefined && !walk.allows(ownValue(properties, name) ?? true, inner)
  })
}
