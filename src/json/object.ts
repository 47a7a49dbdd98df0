import {ownValue} from './own.ts'

/** A JSON object whose members are not known. */
export type JsonObject = Record<string, unknown>

/** Tells an object from all other JSON values: a list and `null` are none. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The objects of a list; none where `value` is no list. */
export function objects(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : []
}

/** The members that `keep` takes, in their order. */
export function filterMembers<Value>(
  object: Readonly<Record<string, Value>>,
  keep: (name: string, value: Value) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(object).filter(([name, value]) => keep(name, value)))
}

/** The members that are not undefined. */
export function withoutUndefined<Value>(object: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(object).filter((entry): entry is [string, Value] => entry[1] !== undefined))
}

/** A member's value if it is an object, else an empty object. */
export function objectAt(object: Readonly<JsonObject>, name: string): JsonObject {
  const value = ownValue(object, name)
  return isJsonObject(value) ? value : {}
}

/** A member's value if it is a list, else an empty list. */
export function listAt(object: Readonly<JsonObject>, name: string): readonly unknown[] {
  const value = ownValue(object, name)
  return Array.isArray(value) ? value : []
}

/** A member's value if it is a string. */
export function textAt(object: Readonly<JsonObject>, name: string): string | undefined {
  const value = ownValue(object, name)
  return typeof value === 'string' ? value : undefined
}
