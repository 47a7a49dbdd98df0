import {asObject} from '../../src/codegen/emit/hoist-references.ts'
import {componentName, entries, items, mapObjects} from '../../src/codegen/read/document.ts'
import {type JsonObject, objectAt} from '../../src/json/object.ts'
import {ownMember} from '../../src/json/own.ts'
import {holderOf, keywords, mapSchemas} from '../../src/schema/keywords.ts'
import {mapDocument} from './map-document.ts'
import {mergeBases} from './merge-bases.ts'

/**
 * A bundled 3.1 document in OpenAPI 3.0, for tools that read no other. It allows the same values. What 3.0 has no name for stands under the same
 * name with `x-` before it.
 *
 * @see https://spec.openapis.org/oas/v3.0.4
 */
export function toOpenApi30(document: JsonObject): JsonObject {
  const {
    webhooks,
    jsonSchemaDialect: _,
    ...root
  } = mapDocument(document, {
    Schema: (schema) => toSchema30(mergeBases(document, schema)),
    Reference: ({$ref}) => ({$ref}),
    Info: ({summary, ...info}) => ({...info, ...(summary !== undefined && {'x-summary': summary})}),
    License: ({identifier, ...license}) => ({
      ...license,
      ...(typeof identifier === 'string' && {url: `https://spdx.org/licenses/${identifier}.html`}),
    }),
    Components: ({pathItems, ...components}) => ({
      ...components,
      ...(pathItems !== undefined && {'x-pathItems': pathItems}),
    }),
  })
  return withoutUnusedSchemas({...root, ...(webhooks !== undefined && {'x-webhooks': webhooks}), openapi: '3.0.4'})
}

/** @see https://spec.openapis.org/oas/v3.0.4#schema-object */
function toSchema30(schema: JsonObject): JsonObject {
  return withKnownKeywords(
    [withoutSiblings, withoutNull, withEnum, withExclusive, withExample].reduce(
      (changed, change) => change(changed),
      schema,
    ),
  )
}

/** A `$ref` stands alone: all beside it would be ignored. */
function withoutSiblings({$ref, ...others}: JsonObject): JsonObject {
  if ($ref === undefined) return others
  return Object.keys(others).length === 0 ? {$ref} : {...others, allOf: [...items(others.allOf), {$ref}]}
}

/** The only one of the values of `nullable` types that is null. */
const onlyNull = {type: 'string', nullable: true, enum: [null]}

function withoutNull(schema: JsonObject): JsonObject {
  const types = [schema.type ?? []].flat()
  if (types.length === 1 && types[0] === 'null') return {...schema, ...onlyNull}
  const others = types.filter((type) => type !== 'null')
  if (others.length > 1) {
    const {type: _, ...rest} = schema
    const union = types.map((type) => (type === 'null' ? onlyNull : {type}))
    return {...rest, allOf: [...items(rest.allOf), {anyOf: union}]}
  }
  return types.length === 0
    ? schema
    : {...schema, type: others[0], ...(others.length < types.length && {nullable: true})}
}

function withEnum({const: value, ...schema}: JsonObject): JsonObject {
  return value === undefined ? schema : {...schema, enum: [value]}
}

function withExclusive({...schema}: JsonObject): JsonObject {
  for (const limit of ['minimum', 'maximum']) {
    const exclusive = limit === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum'
    const value = schema[exclusive]
    if (typeof value !== 'number') continue
    if (schema[limit] !== undefined) throw new Error(`Found "${limit}" beside "${exclusive}", expected one of the two.`)
    Object.assign(schema, {[limit]: value, [exclusive]: true})
  }
  return schema
}

/** One example is left. Tools follow a `$ref` in it, which is data. */
function withExample({examples, ...schema}: JsonObject): JsonObject {
  const all = items(examples)
  const first = all.findIndex((example) => !JSON.stringify(example).includes('"$ref"'))
  const others = all.filter((_, index) => index !== first)
  return {...schema, ...(first >= 0 && {example: all[first]}), ...(others.length > 0 && {'x-examples': others})}
}

/** The keywords of 2020-12 that 3.0 lacks, and that say nothing by themselves there. */
const newer = new Set([
  ...['$id', '$schema', '$anchor', '$dynamicAnchor', '$comment', '$vocabulary'],
  ...['contentEncoding', 'contentMediaType', 'contentSchema', '$defs'],
])

/** The keywords of 2020-12 that 3.0 has. */
const shared = new Set([
  ...['$ref', 'type', 'enum', 'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'multipleOf'],
  ...['exclusiveMinimum', 'exclusiveMaximum', 'required', 'minProperties', 'maxProperties', 'minItems', 'maxItems'],
  ...['uniqueItems', 'additionalProperties', 'items', 'not', 'allOf', 'anyOf', 'oneOf', 'properties'],
])

/** @throws {Error} for what would allow other values if it were left out. */
function withKnownKeywords(schema: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (keywords.has(keyword) && !shared.has(keyword) && !newer.has(keyword))
        throw new Error(`Found "${keyword}", which the 3.0 view does not know how to say.`)
      const holder = keyword === 'additionalProperties' ? undefined : holderOf(keyword)
      return [newer.has(keyword) ? `x-${keyword}` : keyword, holder ? mapSchemas(holder, value, asObject) : value]
    }),
  )
}

/** Without the bases that nothing refers to any more. */
function withoutUnusedSchemas(document: JsonObject): JsonObject {
  const components = objectAt(document, 'components')
  const used = new Set<string>()
  const open: unknown[] = [{...document, components: {...components, schemas: {}}}]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    mapObjects(next, (value) => {
      const name = typeof value.$ref === 'string' && value.$ref.startsWith('#/') ? componentName(value.$ref) : undefined
      if (name !== undefined && !used.has(name)) open.push(ownMember(components.schemas, name))
      if (name !== undefined) used.add(name)
      return value
    })
  }
  const schemas = entries(components.schemas).filter(([name]) => used.has(name))
  return {...document, components: {...components, schemas: Object.fromEntries(schemas)}}
}
