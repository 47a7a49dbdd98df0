import type {Schema, SchemaNode} from '../contract.ts'
import {ownValue} from '../json/own.ts'
import {allows} from '../schema/explain/explain.ts'
import {textOfSchema} from './schema-text.ts'

/** Names of properties of many kinds, of which most schemas of names refuse some. */
const names: readonly string[] = ['key1', '0', 'A', 'a b', 'é', '-', 'a1_', '']
const longestName = 1_000
const mostItems = 1_000

/**
 * Schemas of the values that a keyword refuses, whose meaning is in schemas of its own: what is drawn of one is mostly refused, which the one who draws
 * it checks. The values that `giver` allows are the ones that are looked for.
 */
export function refusedValues(node: SchemaNode, giver: SchemaNode): readonly Schema[] {
  return [
    {not: node},
    ...(node.not === undefined ? [] : [node.not]),
    ...conditional(node),
    ...containing(node),
    ...misnamed(node, giver),
    ...dependent(node),
    ...(node.allOf ?? []).flatMap(faulty),
  ]
}

/** Schemas of values that a schema refuses for one of its parts. */
function faulty(schema: Schema): readonly Schema[] {
  if (typeof schema === 'boolean') return schema ? [] : [true]
  const {properties = {}, required = []} = schema
  return [
    ...Object.entries(properties).map(([name, inner]) => ({
      type: ['object'] as const,
      required: [name],
      properties: {[name]: {not: inner}},
    })),
    ...required.map((name) => ({type: ['object'] as const, not: {required: [name]}})),
    {not: schema},
  ]
}

function both(one: Schema, others: readonly Schema[]): readonly Schema[] {
  return others.map((other) => ({allOf: [one, other]}))
}

function conditional({if: condition, then = true, else: otherwise = true}: SchemaNode): readonly Schema[] {
  if (condition === undefined) return []
  return [...both(condition, faulty(then)), ...both({not: condition}, faulty(otherwise))]
}

function containing({contains, minContains = 1, maxContains}: SchemaNode): readonly Schema[] {
  if (contains === undefined) return []
  const listOf = (length: number): readonly Schema[] =>
    length < 0 || length > mostItems
      ? []
      : [{type: ['array'], prefixItems: Array.from({length}, () => contains), minItems: length, maxItems: length}]
  return [
    ...listOf(minContains - 1),
    {type: ['array'], items: {not: contains}, minItems: 1},
    ...(maxContains === undefined ? [] : listOf(maxContains + 1)),
  ]
}

function misnamed({propertyNames}: SchemaNode, {additionalProperties = true}: SchemaNode): readonly Schema[] {
  if (propertyNames === undefined) return []
  const {maxLength = longestName} = typeof propertyNames === 'object' ? propertyNames : {}
  return [...names, 'a'.repeat(Math.min(maxLength, longestName) + 1)]
    .filter((name) => !allows(propertyNames, name))
    .map((name) => ({type: ['object'], required: [name], properties: {[name]: additionalProperties}}))
}

function dependent({dependentSchemas = {}, dependentRequired = {}}: SchemaNode): readonly Schema[] {
  const having = (name: string) => ({type: ['object'] as const, required: [name]})
  return [
    ...Object.entries(dependentSchemas).flatMap(([name, schema]) => both(having(name), faulty(schema))),
    ...Object.entries(dependentRequired).flatMap(([name, needed]) => both(having(name), faulty({required: needed}))),
  ]
}

/** Tells whether all that a keyword refuses is refused by the same keyword of another schema, as far as a look at them shows. */
export function isImplied(node: SchemaNode, by: SchemaNode): boolean {
  return (
    isAmong(node.dependentSchemas, by.dependentSchemas, isSame) &&
    isAmong(node.dependentRequired, by.dependentRequired, (names, more) =>
      names.every((name) => more.includes(name)),
    ) &&
    (node.allOf ?? []).every((part) => by.allOf?.some((other) => isSame(part, other)) === true) &&
    isFewer(node, by) &&
    rest.every((keyword) => node[keyword] === undefined || isSame(node[keyword], by[keyword]))
  )
}

/** Keywords that are the same, or say something else. */
const rest = [
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
  'unevaluatedProperties',
  'unevaluatedItems',
] as const

function isSame(one: Schema, other: Schema | undefined): boolean {
  return other !== undefined && textOfSchema(one) === textOfSchema(other)
}

function isAmong<Value>(
  members: Readonly<Record<string, Value>> = {},
  others: Readonly<Record<string, Value>> = {},
  holds: (value: Value, other: Value) => boolean,
): boolean {
  return Object.entries(members).every(([name, value]) => {
    const other = ownValue(others, name)
    return other !== undefined && holds(value, other)
  })
}

function isFewer({minContains = 1, maxContains = Infinity}: SchemaNode, by: SchemaNode): boolean {
  return minContains <= (by.minContains ?? 1) && maxContains >= (by.maxContains ?? Infinity)
}
