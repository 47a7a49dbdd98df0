import type {JsonType, Schema, SchemaNode} from '../../contract.ts'
import {jsonTypeOf, typesOf} from '../../schema/json-type.ts'
import {resolve} from './resolve.ts'

/** Something to do to a value, or to one of its properties, so that its schema no longer allows it. */
export interface PlannedFault {
  /** The code of the issue that a validator should report. */
  readonly code: string
  readonly property?: string
  readonly replacement: Replacement
  /** Tells faults with one code at one schema apart. */
  readonly key: string
}

/** The replacement of a value, or that there is none. */
export type Replacement = {readonly by: unknown} | 'nothing'

const unknownName = 'x_no_such_property'
const unknownText = 'x-no-such-value'
const samples: Readonly<Record<Exclude<JsonType, 'integer'>, unknown>> = {
  string: 'text',
  number: 0.5,
  boolean: true,
  array: [],
  object: {},
  null: null,
}

/** A value of a type that the schema does not allow; none where it allows all, or does not say. */
export function typeFaults(schema: Schema): readonly PlannedFault[] {
  const types = typesOf(schema)
  if (types === undefined) return []
  const wrong = Object.entries(samples).find(
    ([type]) => !types.some((allowed) => allowed === type || (allowed === 'integer' && type === 'number')),
  )
  // A list of values that names no type is what the value is not in.
  const {type, enum: values, const: only} = resolve(schema) ?? {}
  const code = type === undefined && (values !== undefined || only !== undefined) ? 'unknown-value' : 'wrong-type'
  return wrong === undefined ? [] : [{code, replacement: {by: wrong[1]}, key: wrong[0]}]
}

/** Faults of the value itself. `tag` is the property that tells it apart from the other members of a closed union. */
export function valueFaults(node: SchemaNode, value: unknown, tag: string | undefined): readonly PlannedFault[] {
  switch (jsonTypeOf(value)) {
    case 'object':
      return objectFaults(node, tag)
    case 'array':
      return arrayFaults(node, value as readonly unknown[])
    case 'string':
      return stringFaults(node)
    case 'integer':
    case 'number':
      return numberFaults(node)
    case 'boolean':
    case 'null':
    case undefined:
      return []
  }
}

function objectFaults(
  {required = [], additionalProperties}: SchemaNode,
  tag: string | undefined,
): readonly PlannedFault[] {
  const faults: PlannedFault[] = required.map((property) => ({
    code: 'missing-property',
    property,
    replacement: 'nothing',
    key: property,
  }))
  if (additionalProperties === false) faults.push({...fault('unknown-property', 1), property: unknownName})
  if (tag !== undefined) faults.push({...fault('unknown-variant', unknownText), property: tag})
  return faults
}

/** Longer lists and texts take much memory, and tell no more. */
const mostItems = 100_000
const mostCharacters = 1_000_000

function arrayFaults(
  {prefixItems = [], minItems = 0, maxItems = Infinity, uniqueItems = false}: SchemaNode,
  value: readonly unknown[],
): readonly PlannedFault[] {
  const faults: PlannedFault[] = []
  if (minItems > 0) faults.push(fault('too-few-items', value.slice(0, minItems - 1)))
  // More of the last item are more of `items`, unless it is one of those that come first.
  if (maxItems < mostItems && value.length > prefixItems.length && !uniqueItems) {
    const more = Array.from({length: maxItems + 1 - value.length}, () => value.at(-1))
    faults.push(fault('too-many-items', [...value, ...more]))
  }
  return faults
}

function stringFaults({
  enum: values,
  extensible,
  pattern,
  minLength = 0,
  maxLength = Infinity,
}: SchemaNode): readonly PlannedFault[] {
  if (values !== undefined) return extensible ? [] : [fault('unknown-value', unknownText)]
  if (pattern !== undefined) return []
  const faults: PlannedFault[] = []
  if (minLength > 0) faults.push(fault('too-short', 'a'.repeat(minLength - 1)))
  if (maxLength < mostCharacters) faults.push(fault('too-long', 'a'.repeat(maxLength + 1)))
  return faults
}

function numberFaults({minimum, maximum}: SchemaNode): readonly PlannedFault[] {
  const faults: PlannedFault[] = []
  if (minimum !== undefined) faults.push(fault('too-small', minimum - 1))
  if (maximum !== undefined) faults.push(fault('too-large', maximum + 1))
  return faults
}

function fault(code: string, by: unknown): PlannedFault {
  return {code, replacement: {by}, key: ''}
}
