import {filterMembers, isJsonObject, type JsonObject} from '../../json/object.ts'
import {ownValue, setOwn} from '../../json/own.ts'

/** Tells whether an object may be sent. */
export type IsValid = (value: JsonObject) => boolean

/** An object with the changes, or with those of them that leave it valid. A null that a property cannot hold removes it. */
export function change(object: JsonObject, changes: JsonObject, isValid: IsValid): JsonObject {
  const whole = {...object, ...changes}
  if (isValid(whole)) return whole
  let changed = object
  for (const [name, value] of Object.entries(changes)) {
    const candidates = [withMember(changed, name, value), ...(value === null ? [without(changed, name)] : [])]
    changed = candidates.find(isValid) ?? changed
  }
  return changed
}

/** The changes to the members of `object` that a merge patch asks for. @see https://www.rfc-editor.org/rfc/rfc7396 */
export function mergePatch(object: JsonObject, patch: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(patch).map(([name, value]) => {
      const old = ownValue(object, name)
      return [name, isJsonObject(value) && isJsonObject(old) ? patched(old, value) : value]
    }),
  )
}

/** The members of these names. */
export function pick(object: JsonObject, names: Iterable<string>): JsonObject {
  const wanted = new Set(names)
  return filterMembers(object, (name) => wanted.has(name))
}

function patched(object: JsonObject, patch: JsonObject): JsonObject {
  const merged = {...object, ...mergePatch(object, patch)}
  return filterMembers(merged, (_, value) => value !== null)
}

function withMember(object: JsonObject, name: string, value: unknown): JsonObject {
  const changed = {...object}
  setOwn(changed, name, value)
  return changed
}

function without(object: JsonObject, name: string): JsonObject {
  return filterMembers(object, (other) => other !== name)
}
