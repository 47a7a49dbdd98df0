import type {JsonType, Schema, SchemaNode} from '../contract.ts'
import type {TextShape} from '../http/text-shape.ts'
import {ownValue} from '../json/own.ts'
import {jsonTypeOf, sharedTypes} from '../schema/json-type.ts'
import {compilePattern} from '../schema/pattern/compile-pattern.ts'

/** Any value, as far as a text can be one. */
const anyShape: TextShape = {
  types: undefined,
  get items() {
    return anyShape
  },
  property: () => anyShape,
  propertyNames: [],
  hasOtherProperties: false,
}

const shapes = new WeakMap<SchemaNode, TextShape>()

/** The values that a text may stand for, by a schema and all that speaks of the same value: references, `allOf`, unions, conditions. */
export function shapeOf(schema: Schema | undefined): TextShape {
  if (schema === undefined || typeof schema === 'boolean') return anyShape
  const known = shapes.get(schema)
  if (known !== undefined) return known
  const parts = [...partsOf(schema, new Set())]
  let items: TextShape | undefined
  const shape: TextShape = {
    types: typesOfAll(schema, new Map()) ?? typesOfKeywords(parts),
    get items() {
      return (items ??= shapeOfAll(parts.map((part) => part.items)))
    },
    // Names come from payloads, so that they are not remembered.
    property: (name) => shapeOfAll(parts.flatMap((part) => propertySchemas(part, name))),
    propertyNames: [...new Set(parts.flatMap((part) => Object.keys(part.properties ?? {})))],
    hasOtherProperties: parts.some(
      ({additionalProperties, patternProperties}) =>
        patternProperties !== undefined || (additionalProperties !== undefined && additionalProperties !== false),
    ),
  }
  shapes.set(schema, shape)
  return shape
}

/** The values that a text may stand for, by all schemas of one value. Those that tell no type are passed over, unless none does. */
export function shapeOfAll(schemas: readonly (Schema | undefined)[]): TextShape {
  const found = [...new Set(schemas)].filter((schema) => schema !== undefined)
  if (found.length <= 1) return shapeOf(found[0])
  const telling = found.filter((schema) => shapeOf(schema).types !== undefined)
  return shapeOf(telling.length === 1 ? telling[0] : {anyOf: telling.length > 0 ? telling : found})
}

function propertySchemas(
  {properties = {}, patternProperties, additionalProperties}: SchemaNode,
  name: string,
): readonly (Schema | undefined)[] {
  const own = ownValue(properties, name)
  if (patternProperties === undefined) return [own ?? additionalProperties]
  const matched = Object.entries(patternProperties).filter(([pattern]) => compilePattern(pattern).test(name))
  const all = [...(own === undefined ? [] : [own]), ...matched.map(([, schema]) => schema)]
  return all.length > 0 ? all : [additionalProperties]
}

/** A schema of a contract with all that speaks of the same value; none for a value that no schema describes. */
export function viewsOfNode(schema: unknown): SchemaNode[] {
  return [...partsOf(schema ?? true, new Set())]
}

/** A schema with all that speaks of the same value. Unions of unions may lead in circles. */
function* partsOf(schema: Schema, seen: Set<Schema>): Generator<SchemaNode, void> {
  if (typeof schema === 'boolean' || seen.has(schema)) return
  seen.add(schema)
  yield schema
  const {$ref, allOf = [], anyOf = [], oneOf = [], then = true, else: otherwise = true, dependentSchemas = {}} = schema
  const others = [then, otherwise, ...Object.values(dependentSchemas)]
  for (const part of [...($ref ? [$ref().node] : []), ...allOf, ...anyOf, ...oneOf, ...others])
    yield* partsOf(part, seen)
}

type Types = readonly JsonType[] | undefined

/** The types that a schema and its parts allow together; undefined if none of them says. Each is looked at once: unions of unions may lead in circles. */
function typesOfAll(schema: Schema, known: Map<Schema, Types>): Types {
  if (typeof schema === 'boolean') return schema ? undefined : []
  if (known.has(schema)) return known.get(schema)
  known.set(schema, undefined)
  const {type, enum: several, const: only, $ref, allOf = [], anyOf, oneOf} = schema
  const values = only === undefined ? several : [only]
  const all: Types[] = [
    type,
    values?.map((value) => jsonTypeOf(value) ?? 'null'),
    ...[...($ref ? [$ref().node] : []), ...allOf].map((part) => typesOfAll(part, known)),
    ...[anyOf, oneOf].flatMap((members) => (members === undefined ? [] : [unionOf(members, known)])),
  ]
  const types = all.reduce(sharedTypes, undefined)
  known.set(schema, types)
  return types
}

function unionOf(members: readonly Schema[], known: Map<Schema, Types>): Types {
  const all = members.map((member) => typesOfAll(member, known))
  return all.includes(undefined) ? undefined : [...new Set(all.flatMap((types) => types ?? []))]
}

/** Many leave the type out where other keywords show it. */
function typesOfKeywords(parts: readonly SchemaNode[]): Types {
  if (
    parts.some(
      ({properties, additionalProperties}) => properties !== undefined || typeof additionalProperties === 'object',
    )
  )
    return ['object']
  return parts.some(({items, prefixItems}) => items !== undefined || prefixItems !== undefined) ? ['array'] : undefined
}
