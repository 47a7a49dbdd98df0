import {filterMembers, type JsonObject} from '../../json/object.ts'

/**
 * An object of a bundled document without what a tool could still take for the address of another one. Only data holds a `$ref` elsewhere, as an
 * example of what a payload may hold; its name is changed by a space, which readers do not see.
 */
export function withInertData(value: JsonObject): JsonObject {
  const {externalValue, $ref} = value
  if (typeof externalValue === 'string') return withInertData(filterMembers(value, (name) => name !== 'externalValue'))
  return typeof $ref === 'string' && !$ref.startsWith('#')
    ? {...filterMembers(value, (name) => name !== '$ref'), '$ref ': $ref}
    : value
}
