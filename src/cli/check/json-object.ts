import {ownValue} from '../../json/own.ts'
/** A JSON object that was just parsed. */
export type JsonObject = Readonly<Record<string, unknown>>

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A property's value if it is an object, else an empty object. */
export function objectAt(object: JsonObject, name: string): JsonObject {
  const value = ownValue(object, name)
  return isJsonObject(value) ? value : {}
}

/** A property's value if it is a list, else an empty list. */
export function listAt(object: JsonObject, name: string): readonly unknown[] {
  const value = ownValue(object, name)
  return Array.isArray(value) ? value : []
}

/** A property's value if it is a string. */
export function textAt(object: JsonObject, name: string): string | undefined {
  const value = ownValue(object, name)
  return typeof value === 'string' ? value : undefined
}
