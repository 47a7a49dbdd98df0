import {isDeepStrictEqual} from 'node:util'
import {ownValue} from '../../../json/own.ts'
import {escapeFragmentToken} from '../../../json/pointer.ts'
import {type LoweredNode, type LoweredSchema, distinct} from './lower-schema.ts'

/** The keywords of a schema that only lists properties. A list of such schemas means the same as one schema with them all. */
const mergeable = new Set([
  '$ref',
  'pointer',
  'type',
  'properties',
  'required',
  'allOf',
  'additionalProperties',
  'unevaluatedProperties',
  'beta',
  'xml',
])

/** The number of properties that may still be copied. Where a large base has many subtypes, the copies would outgrow the description. */
export interface MergeBudget {
  properties: number
}

/** Finds a schema, merged, and where it stands; nothing if it is being merged itself. */
export type FindMerged = (name: string) => {node: LoweredSchema; pointer: string} | undefined

/**
 * `node` with `allOf` replaced by the properties of its members, where nothing is lost: shared structure then costs nothing at
 * run time, is told apart by its tag, and can be closed by `unevaluatedProperties: false`.
 */
export function mergeAllOf(node: LoweredNode, pointer: string, find: FindMerged, budget: MergeBudget): LoweredNode {
  if (node.allOf === undefined) return node
  const {allOf, ...own} = node
  const parts: [LoweredNode, string][] = []
  for (const [index, member] of [...allOf.entries(), [-1, own] as const]) {
    const part = index === -1 ? {node: member, pointer} : follow(member, `${pointer}/allOf/${index}`, find, budget)
    if (part === undefined || !isPlainObject(part.node, index === -1)) return node
    parts.push([part.node as LoweredNode, part.pointer])
  }
  budget.properties -= parts.reduce((count, [part]) => count + Object.keys(part.properties ?? {}).length, 0)
  if (budget.properties < 0) return node
  const properties = new Map<string, LoweredSchema>()
  for (const [part, at] of parts) addProperties(properties, part, at)
  const beta = parts.findLast(([part]) => part.beta !== undefined)?.[0].beta
  const xml = own.xml ?? parts.find(([part]) => part.xml !== undefined)?.[0].xml
  // A part that allows any other property has looked at all of them.
  const isOpen = parts.some(([part]) => part.additionalProperties !== undefined)
  const required = [...new Set(parts.flatMap(([part]) => part.required ?? []))]
  return {
    ...(parts.some(([part]) => part.type) && {type: ['object']}),
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && {required}),
    ...(own.unevaluatedProperties === false && !isOpen && {additionalProperties: false}),
    ...(beta !== undefined && {beta}),
    ...(xml !== undefined && {xml}),
  }
}

function follow(
  member: LoweredSchema,
  pointer: string,
  find: FindMerged,
  budget: MergeBudget,
): {node: LoweredSchema; pointer: string} | undefined {
  if (typeof member === 'boolean') return undefined
  if (member.$ref === undefined) return {node: mergeAllOf(member, pointer, find, budget), pointer}
  return Object.keys(member).length === 1 ? find(member.$ref) : undefined
}

/** A member that is itself closed would refuse the properties of its neighbours: that is kept as it is. */
function isPlainObject(node: LoweredSchema, isOwn: boolean): boolean {
  if (typeof node === 'boolean' || node.$ref !== undefined || node.allOf !== undefined) return false
  const isClosedBeforeMerging = node.additionalProperties !== undefined && node.additionalProperties !== true
  if (isClosedBeforeMerging || (!isOwn && node.unevaluatedProperties !== undefined)) return false
  if (node.unevaluatedProperties !== undefined && typeof node.unevaluatedProperties !== 'boolean') return false
  const isObject = node.type === undefined || isDeepStrictEqual(node.type, ['object'])
  return isObject && Object.keys(node).every((keyword) => mergeable.has(keyword))
}

function addProperties(properties: Map<string, LoweredSchema>, part: LoweredNode, pointer: string): void {
  for (const [name, schema] of Object.entries(part.properties ?? {})) {
    const placed = place(schema, `${pointer}/properties/${escapeFragmentToken(name)}`)
    const earlier = properties.get(name)
    properties.set(name, earlier === undefined ? placed : both(earlier, placed))
  }
}

function place(schema: LoweredSchema, pointer: string): LoweredSchema {
  return typeof schema === 'boolean' || schema.pointer !== undefined ? schema : {pointer, ...schema}
}

/** Keywords that say the same beside each other as in two schemas: they look at nothing but the value. */
const independent = new Set([
  'pointer',
  'beta',
  'xml',
  'type',
  'const',
  'enum',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
])

/** A schema for the values that both allow. The later place is kept: it is the more specific one. */
function both(earlier: LoweredSchema, later: LoweredSchema): LoweredSchema {
  const parts = distinct([...partsOf(earlier), ...partsOf(later)])
  if (parts.length === 1) return later
  if (typeof earlier === 'boolean' || typeof later === 'boolean') return {allOf: parts}
  const isConflict = Object.entries(later).some(
    ([keyword, value]) =>
      keyword !== 'pointer' && Object.hasOwn(earlier, keyword) && !isDeepStrictEqual(ownValue(earlier, keyword), value),
  )
  const isIndependent = [earlier, later].every((node) => Object.keys(node).every((keyword) => independent.has(keyword)))
  return isConflict || !isIndependent ? {allOf: parts} : {...earlier, ...later}
}

/** The members of a schema that only lists some. Not to nest the lists keeps what is merged again and again from doubling each time. */
function partsOf(schema: LoweredSchema): readonly LoweredSchema[] {
  return typeof schema === 'object' &&
    schema.allOf &&
    Object.keys(schema).every((key) => key === 'allOf' || key === 'pointer')
    ? schema.allOf
    : [schema]
}
