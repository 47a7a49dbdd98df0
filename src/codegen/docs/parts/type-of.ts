import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {isNull, items} from '../../read/document.ts'
import {html, joinHtml, type Html} from '../html.ts'
import {say, sayText} from '../say.ts'
import {type Page, linkTo} from './page.ts'
import {alternatives, readSchema} from './schema-object.ts'

const shownAlternatives = 5

/** The type of a schema in a few words, with links to the components in it. */
export function typeOf(page: Page, value: unknown): Html {
  if (value === false) return say('nothing')
  const schema = readSchema(page, value)
  const types = [schema.type ?? []]
    .flat()
    .filter((type) => type !== 'null')
    .map(String)
  const isNullable =
    [schema.type].flat().includes('null') || [...items(schema.oneOf), ...items(schema.anyOf)].some(isNull)
  const type = shape(page, schema, types)
  return isNullable ? say(types.includes('array') ? 'orNullList' : 'orNull', {type}) : type
}

function shape(page: Page, schema: JsonObject, types: readonly string[]): Html {
  if (typeof schema.$ref === 'string') return linkTo(schema.$ref)
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`
  const union = alternatives(schema)
  if (union.length > 0 && schema.properties === undefined) return unionType(page, union)
  if (types.length === 0 && items(schema.allOf).length > 0)
    return joinHtml(
      items(schema.allOf).map((member) => typeOf(page, member)),
      say('and'),
    )
  if (types.length === 0) return simpleType(page, schema, untyped(schema))
  return joinHtml(
    types.map((type) => simpleType(page, schema, type)),
    say('or'),
  )
}

/** The kind of value that a schema without a type is about. */
function untyped({properties, items: inner}: JsonObject): string {
  if (properties !== undefined) return 'object'
  return inner === undefined ? sayText('anything') : 'array'
}

function unionType(page: Page, union: readonly unknown[]): Html {
  if (union.length > shownAlternatives) return say('oneOfSchemas', {count: union.length})
  return joinHtml(
    union.map((member) => typeOf(page, member)),
    say('or'),
  )
}

function simpleType(page: Page, schema: JsonObject, type: string): Html {
  const {format, contentEncoding, properties, additionalProperties} = schema
  if (type === 'array') return arrayType(page, schema)
  if (type === 'object' && properties === undefined && isJsonObject(additionalProperties))
    return say('mapOf', {type: typeOf(page, additionalProperties)})
  const detail = [format, contentEncoding].find((candidate) => typeof candidate === 'string')
  return html`${type}${detail === undefined ? undefined : ` (${detail})`}`
}

function arrayType(page: Page, {items: inner, prefixItems}: JsonObject): Html {
  if (prefixItems === undefined) return say('arrayOf', {type: typeOf(page, inner)})
  const first = items(prefixItems).map((member) => typeOf(page, member))
  const list = joinHtml(first, say('comma'))
  return inner === false ? say('arrayOf', {type: list}) : say('arrayThen', {first: list, type: typeOf(page, inner)})
}
