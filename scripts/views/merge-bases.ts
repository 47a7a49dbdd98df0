import {isDeepStrictEqual} from 'node:util'
import {dereference, entries, items} from '../../src/codegen/read/document.ts'
import {type JsonObject, objectAt} from '../../src/json/object.ts'
import {ownValue, setOwn} from '../../src/json/own.ts'

/**
 * A schema that is closed by `unevaluatedProperties: false`, with the properties of its bases as its own, so that `additionalProperties: false`
 * closes it. Any other schema as it is.
 *
 * @throws {Error} if a base says more than which properties there are.
 */
export function mergeBases(document: JsonObject, schema: JsonObject): JsonObject {
  const {unevaluatedProperties, allOf: _, ...own} = schema
  if (unevaluatedProperties === undefined) return schema
  if (unevaluatedProperties !== false || own.additionalProperties !== undefined)
    throw new Error('Found "unevaluatedProperties" with other properties, expected false alone.')
  const {properties, required, beta} = collect(document, schema)
  return {
    ...own,
    ...(beta !== undefined && {'x-beta': beta}),
    ...(required.length > 0 && {required}),
    properties,
    additionalProperties: false,
  }
}

interface Collected {
  readonly properties: JsonObject
  readonly required: readonly unknown[]
  readonly beta: unknown
}

/** Keywords of a base: those of properties, and descriptions. */
const known = new Set(['type', 'allOf', 'properties', 'required', 'x-beta', 'description', 'examples'])

function collect(document: JsonObject, schema: JsonObject): Collected {
  const bases = items(schema.allOf).map((member) => {
    const {value} = dereference(document, member, '')
    const other = Object.keys(value).find((keyword) => !known.has(keyword))
    if (other !== undefined) throw new Error(`Found "${other}" in a base, expected properties.`)
    return collect(document, value)
  })
  const all = [...bases.map(({properties}) => properties), objectAt(schema, 'properties')]
  const properties: JsonObject = {}
  for (const [name, property] of all.flatMap(entries)) {
    const earlier = ownValue(properties, name)
    const isSame = earlier === undefined || isDeepStrictEqual(earlier, property)
    setOwn(properties, name, isSame ? property : {allOf: [earlier, property]})
  }
  return {
    properties,
    required: [...new Set([...bases.flatMap(({required}) => required), ...items(schema.required)])],
    beta: schema['x-beta'] ?? bases.find(({beta}) => beta !== undefined)?.beta,
  }
}
