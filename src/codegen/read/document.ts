import {InputError} from '../../errors.ts'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {setOwn} from '../../json/own.ts'
import {fragmentTokensOf, resolveReference} from '../../json/pointer.ts'

/** A bundled OpenAPI 3.0 or 3.1 document, as far as this folder relies on it. @see https://spec.openapis.org/oas/v3.1.1 */
export interface OpenApiDocument extends JsonObject {
  readonly openapi: string
}

/** The entries of an object, and none of anything else. */
export function entries(value: unknown): [string, unknown][] {
  return isJsonObject(value) ? Object.entries(value) : []
}

/** Some write null for what they leave out. */
export function isMissing(value: unknown): value is undefined | null {
  return value === undefined || value === null
}

/** Tells a schema that allows null alone. */
export function isNull(schema: unknown): boolean {
  return isJsonObject(schema) && schema.type === 'null'
}

/** The items of a list, and none of anything else. */
export function items(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/**
 * The value at a `#/…` pointer; `from` is the pointer to the reference, for messages.
 *
 * @throws {InputError} if nothing is there.
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-6
 */
export function atPointer(document: JsonObject, pointer: string, from = ''): unknown {
  assertLocal(pointer)
  const value = resolveReference(document, pointer)
  const place = from === '' ? '' : ` (at ${from})`
  if (value === undefined) throw new InputError(`The reference "${pointer}"${place} leads nowhere.`)
  return value
}

/** The reference tokens of a `#/…` pointer. @throws {InputError} for any other reference. */
export function tokens(pointer: string): string[] {
  assertLocal(pointer)
  return fragmentTokensOf(pointer)
}

function assertLocal(pointer: string): void {
  if (pointer !== '#' && !pointer.startsWith('#/'))
    throw new InputError(`The reference "${pointer}" is not supported, expected one that starts with "#/".`)
}

/** The key of the component schema at `pointer`; nothing if another kind of place is meant. */
export function componentName(pointer: string): string | undefined {
  const [root, kind, name, ...deeper] = tokens(pointer)
  return root === 'components' && kind === 'schemas' && deeper.length === 0 ? name : undefined
}

/** A value of a document, and its pointer. */
export interface Located<Value = JsonObject> {
  readonly value: Value
  readonly pointer: string
}

/** A value with its own pointer: a Reference Object is followed to what it means. */
export function dereference(document: JsonObject, value: unknown, pointer: string): Located {
  const seen = new Set<string>()
  while (isJsonObject(value) && typeof value.$ref === 'string') {
    const from = pointer
    pointer = value.$ref
    if (seen.has(pointer)) throw new InputError(`The reference "${pointer}" leads back to itself.`)
    seen.add(pointer)
    value = atPointer(document, pointer, from)
  }
  return {value: isJsonObject(value) ? value : {}, pointer}
}

/**
 * `value` with `change` applied to every object in it, innermost first. Neither may write into what it is given: parts in which nothing changes are no
 * copies.
 */
export function mapObjects(value: unknown, change: (value: JsonObject) => unknown): unknown {
  if (Array.isArray(value)) {
    const mapped = value.map((item) => mapObjects(item, change))
    return mapped.every((item, index) => item === value[index]) ? value : mapped
  }
  if (!isJsonObject(value)) return value
  let copy: JsonObject | undefined
  for (const [key, inner] of Object.entries(value)) {
    const mapped = mapObjects(inner, change)
    if (mapped !== inner) setOwn((copy ??= {...value}), key, mapped)
  }
  return change(copy ?? value)
}
