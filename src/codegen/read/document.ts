import {InputError} from '../../errors.ts'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {decodePercent, unescapeToken} from '../../json/pointer.ts'

/** A bundled OpenAPI 3.0 or 3.1 document, as far as this folder relies on it. @see https://spec.openapis.org/oas/v3.1.1 */
export interface OpenApiDocument extends JsonObject {
  readonly openapi: string
}

/** The entries of an object, and none of anything else. */
export function entries(value: unknown): [string, unknown][] {
  return isJsonObject(value) ? Object.entries(value) : []
}

/** The items of a list, and none of anything else. */
export function items(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/**
 * The value at a `#/…` pointer.
 *
 * @throws {InputError} if nothing is there.
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-6
 */
export function atPointer(document: JsonObject, pointer: string): unknown {
  const value = lookUp(document, tokens(pointer))
  if (value === undefined) throw new InputError(`The reference "${pointer}" leads nowhere.`)
  return value
}

/** The value at a reference within the document; undefined for any other, and where nothing stands. */
export function valueAt(document: JsonObject, reference: unknown): unknown {
  return typeof reference === 'string' && /^#(?:\/|$)/.test(reference) ? lookUp(document, tokens(reference)) : undefined
}

function lookUp(document: JsonObject, path: readonly string[]): unknown {
  let value: unknown = document
  for (const token of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return undefined
    value = (value as JsonObject)[token]
  }
  return value
}

/** The unescaped reference tokens of a `#/…` pointer. */
export function tokens(pointer: string): string[] {
  if (pointer === '#') return []
  if (!pointer.startsWith('#/'))
    throw new InputError(`The reference "${pointer}" is not supported, expected one that starts with "#/".`)
  return pointer
    .slice(2)
    .split('/')
    .map((token) => unescapeToken(decodePercent(token)))
}

/** A value with its own place: a Reference Object is followed to what it means. */
export function dereference(
  document: JsonObject,
  value: unknown,
  pointer: string,
): {value: JsonObject; pointer: string} {
  const seen = new Set<string>()
  while (isJsonObject(value) && typeof value.$ref === 'string') {
    pointer = value.$ref
    if (seen.has(pointer)) throw new InputError(`The reference "${pointer}" leads back to itself.`)
    seen.add(pointer)
    value = atPointer(document, pointer)
  }
  return {value: isJsonObject(value) ? value : {}, pointer}
}

/** A copy of `value` with `change` applied to every object in it, innermost first. */
export function mapObjects(value: unknown, change: (value: JsonObject) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change))
  if (!isJsonObject(value)) return value
  return change(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapObjects(inner, change)])))
}
