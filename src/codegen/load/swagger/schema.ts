import {filterMembers, isJsonObject, type JsonObject} from '../../../json/object.ts'
import {ownValue} from '../../../json/own.ts'
import {entries} from '../../read/document.ts'

/** The keywords that a Parameter, Items or Header Object shares with a Schema Object. */
const schemaKeywords = new Set([
  'type',
  'format',
  'items',
  'default',
  'maximum',
  'exclusiveMaximum',
  'minimum',
  'exclusiveMinimum',
  'maxLength',
  'minLength',
  'pattern',
  'maxItems',
  'minItems',
  'uniqueItems',
  'enum',
  'multipleOf',
  'x-nullable',
])

/** The Schema Object in a Parameter, Items or Header Object. */
export function schemaIn(source: JsonObject): JsonObject {
  return filterMembers(source, (name) => schemaKeywords.has(name))
}

/** The rest of such an object. */
export function withoutSchema(source: JsonObject): JsonObject {
  return filterMembers(source, (name) => !schemaKeywords.has(name))
}

/** Keywords whose values are data, in which nothing is a schema. */
const dataKeywords = new Set(['default', 'enum', 'example'])

/** A Schema Object of OpenAPI 3.0. @see https://spec.openapis.org/oas/v2.0#schema-object */
export function toSchema(source: unknown): unknown {
  if (Array.isArray(source)) return source.map(toSchema)
  if (!isJsonObject(source)) return source
  const {discriminator, 'x-nullable': nullable, collectionFormat: _, ...rest} = withReferences(source)
  const converted = Object.entries(rest).map(([key, value]): [string, unknown] => [
    key,
    dataKeywords.has(key) ? value : key === 'properties' ? mapValues(value, toSchema) : toSchema(value),
  ])
  return {
    ...Object.fromEntries(converted),
    ...(rest.type === 'file' && {type: 'string', format: 'binary'}),
    ...(nullable === true && {nullable}),
    ...(typeof discriminator === 'string' && {discriminator: {propertyName: discriminator}}),
  }
}

const places: Readonly<Record<string, string>> = {
  definitions: 'schemas',
  parameters: 'parameters',
  responses: 'responses',
}

/** The object with its `$ref` to where the target now stands. */
export function withReferences<Value>(source: Value): Value {
  if (!isJsonObject(source) || typeof source.$ref !== 'string') return source
  const [, root = '', rest = ''] = /^#\/([^/]+)(\/.*)$/.exec(source.$ref) ?? []
  const place = ownValue(places, root)
  return place === undefined ? source : {...source, $ref: `#/components/${place}${rest}`}
}

/** An object whose values are changed. */
export function mapValues(source: unknown, change: (value: unknown) => unknown): JsonObject {
  return Object.fromEntries(entries(source).map(([name, value]) => [name, change(value)]))
}

/** The `x-` properties. */
export function extensionsOf(source: JsonObject): JsonObject {
  return filterMembers(source, (name) => name.startsWith('x-') && name !== 'x-nullable')
}
