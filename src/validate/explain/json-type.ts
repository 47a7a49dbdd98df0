import type {JsonType, Schema} from '../../contract.ts'

/** The JSON type of a value, where `integer` is the narrower answer for whole numbers; nothing for what JSON cannot hold. */
export function jsonTypeOf(value: unknown): JsonType | undefined {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : Number.isFinite(value) ? 'number' : undefined
  const type = typeof value
  return type === 'string' || type === 'boolean' || type === 'object' ? type : undefined
}

/** Whether a value of JSON type `actual` is one of `types`. */
export function isOfType(actual: JsonType | undefined, types: readonly JsonType[]): boolean {
  return actual !== undefined && (types.includes(actual) || (actual === 'integer' && types.includes('number')))
}

/** The JSON types that a schema can allow; nothing if it does not say. */
export function typesOf(schema: Schema): readonly JsonType[] | undefined {
  if (typeof schema === 'boolean') return schema ? undefined : []
  if (schema.type) return schema.type
  if (schema.$ref) return typesOf(schema.$ref().node)
  if (schema.const !== undefined) return [jsonTypeOf(schema.const) ?? 'null']
  if (schema.enum) return schema.enum.map((value) => jsonTypeOf(value) ?? 'null')
  return unionTypes(schema.anyOf ?? schema.oneOf ?? [true])
}

/** The JSON types that one of `members` can allow; nothing if a member does not say. */
export function unionTypes(members: readonly Schema[]): readonly JsonType[] | undefined {
  const types = members.map(typesOf)
  return types.includes(undefined) ? undefined : [...new Set((types as JsonType[][]).flat())]
}
