import type {JsonType, Schema, SchemaNode} from '../contract.ts'

/** The JSON type of a value, where `integer` is the narrower answer for whole numbers; nothing for what JSON cannot hold. */
export function jsonTypeOf(value: unknown): JsonType | undefined {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number')
    return Number.isInteger(value) ? 'integer' : Number.isFinite(value) ? 'number' : undefined
  const type = typeof value
  return type === 'string' || type === 'boolean' || type === 'object' ? type : undefined
}

/** Tells whether a value of JSON type `actual` is one of `types`. */
export function isOfType(actual: JsonType | undefined, types: readonly JsonType[]): boolean {
  return actual !== undefined && (types.includes(actual) || (actual === 'integer' && types.includes('number')))
}

/** The types that both lists allow, where an integer is a number; undefined, as a list, allows every type. */
export function sharedTypes(
  some: readonly JsonType[] | undefined,
  others: readonly JsonType[] | undefined,
): readonly JsonType[] | undefined {
  if (some === undefined || others === undefined) return some ?? others
  return [
    ...some.filter((type) => isOfType(type, others)),
    ...others.filter((type) => isOfType(type, some) && !some.includes(type)),
  ]
}

/** The answers that `typesOf` has found, null where a schema does not say. Unions of unions lead to one schema in many ways, and in circles. */
const known = new WeakMap<SchemaNode, readonly JsonType[] | null>()

/** The JSON types that a schema can allow; nothing if it does not say. */
export function typesOf(schema: Schema): readonly JsonType[] | undefined {
  if (typeof schema === 'boolean') return schema ? undefined : []
  if (schema.type) return schema.type
  const before = known.get(schema)
  if (before !== undefined) return before ?? undefined
  known.set(schema, null)
  const types = findTypes(schema)
  known.set(schema, types ?? null)
  return types
}

function findTypes({$ref, const: only, enum: several, anyOf, oneOf}: SchemaNode): readonly JsonType[] | undefined {
  if ($ref) return typesOf($ref().node)
  if (only !== undefined) return [jsonTypeOf(only) ?? 'null']
  if (several) return several.map((value) => jsonTypeOf(value) ?? 'null')
  return unionTypes(anyOf ?? oneOf ?? [true])
}

/** The JSON types that one of `members` can allow; nothing if a member does not say. */
export function unionTypes(members: readonly Schema[]): readonly JsonType[] | undefined {
  const types = members.map(typesOf)
  return types.includes(undefined) ? undefined : [...new Set((types as JsonType[][]).flat())]
}
