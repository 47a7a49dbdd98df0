import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {escapeFragmentToken, resolveReference} from '../../json/pointer.ts'
import {atPointer, dereference, mapObjects, tokens, type OpenApiDocument} from '../read/document.ts'
import type {NamedSchema} from '../read/schemas/schema-graph.ts'

export interface Hoisted {
  readonly document: OpenApiDocument
  /** The pointers to the schemas that are no components elsewhere, by the keys that they have here. */
  readonly pointers: ReadonlyMap<string, string>
}

/**
 * A copy in which every reference leads to a component: openapi-typescript makes wrong types of one that leads deeper, or into a path.
 * A schema becomes a component under the name that it is compiled under, anything else takes the place of its reference.
 */
export function hoistReferences(document: OpenApiDocument, schemas: readonly NamedSchema[]): Hoisted {
  const names = new Map(schemas.map(({name, pointer}) => [pointer, name]))
  const components = isJsonObject(document.components) ? document.components : {}
  const known = isJsonObject(components.schemas) ? components.schemas : {}
  const hoisted = new Map<string, string>()
  const inlined = new Set<string>()
  let unused = 0
  const taken = new Set([...names.values(), ...Object.keys(known)])
  /** A name for a schema that has none, as no operation refers to what it is in. In the place of each reference, there could be very many of it. */
  const nameUnused = (pointer: string) => {
    if (!schemaPlace.test(pointer) || !isJsonObject(resolveReference(document, pointer))) return undefined
    do unused += 1
    while (taken.has(`Unused${unused}`))
    names.set(pointer, `Unused${unused}`)
    return `Unused${unused}`
  }
  const replace = (value: JsonObject): unknown => {
    if (typeof value.$ref !== 'string' || !isDeep(value.$ref)) return value
    const pointer = `#${tokens(value.$ref)
      .map((token) => `/${escapeFragmentToken(token)}`)
      .join('')}`
    const name = names.get(pointer) ?? nameUnused(pointer)
    if (name === undefined) {
      if (inlined.has(pointer)) return {}
      inlined.add(pointer)
      const whole = inline(document, value, replace)
      inlined.delete(pointer)
      return whole
    }
    const key = Object.hasOwn(known, name) ? `${name}_` : name
    hoisted.set(key, pointer)
    return {...value, $ref: `#/components/schemas/${escapeFragmentToken(key)}`}
  }
  const copy = mapObjects(document, replace) as OpenApiDocument
  const {schemas: own} = isJsonObject(copy.components) ? copy.components : {}
  const added = Array.from(hoisted, ([key, pointer]): [string, unknown] => [
    key,
    mapObjects(atPointer(document, pointer), replace),
  ])
  if (added.length === 0 && !isJsonObject(own)) return {document: copy, pointers: hoisted}
  const all = [...Object.entries(own ?? {}), ...added].map(([key, schema]) => [key, asObject(schema)] as const)
  const complete = {...copy, components: {...(copy.components as object | undefined), schemas: Object.fromEntries(all)}}
  return {document: complete, pointers: hoisted}
}

/** Pointers into the schema of a body, of a parameter or of a header. */
const schemaPlace = /^#.*\/(?:content|parameters|headers)\/[^/]+\/schema(?:\/|$)/

/** A boolean schema as an object: openapi-typescript knows no other components. */
export function asObject(schema: unknown): unknown {
  return schema === true ? {} : schema === false ? {not: {}} : schema
}

/** Tells references that openapi-typescript declares no type for: extensions hold no components for it. */
function isDeep(reference: string): boolean {
  if (!reference.startsWith('#/')) return false
  const [root, kind = '', ...rest] = tokens(reference)
  return root !== 'components' || kind.startsWith('x-') || rest.length !== 1
}

/** The value of a reference in its place. One that only looks like a reference, as in an example, may lead nowhere. */
function inline(document: OpenApiDocument, value: JsonObject, replace: (value: JsonObject) => unknown): unknown {
  try {
    return mapObjects(dereference(document, value, '').value, replace)
  } catch {
    return value
  }
}
