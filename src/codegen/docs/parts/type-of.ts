import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {items} from '../../read/document.ts'
import {html, joinHtml, type Html} from '../html.ts'
import {type Page, linkTo} from './page.ts'
import {alternatives, isNull, readSchema} from './schema-object.ts'

const shownAlternatives = 5

/** The type of a schema in a few words, with links to the components in it. */
export function typeOf(page: Page, value: unknown): Html {
  if (value === false) return html`nothing`
  const schema = readSchema(page, value)
  const types = [schema.type ?? []]
    .flat()
    .filter((type) => type !== 'null')
    .map(String)
  const isNullable =
    [schema.type].flat().includes('null') || [...items(schema.oneOf), ...items(schema.anyOf)].some(isNull)
  const type = shape(page, schema, types)
  return isNullable ? html`${type}${types.includes('array') ? ',' : undefined} or null` : type
}

function shape(page: Page, schema: JsonObject, types: readonly string[]): Html {
  if (typeof schema.$ref === 'string') return linkTo(schema.$ref)
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`
  const union = alternatives(schema)
  if (union.length > 0 && schema.properties === undefined) return unionType(page, union)
  if (types.length === 0 && items(schema.allOf).length > 0)
    return joinHtml(
      items(schema.allOf).map((member) => typeOf(page, member)),
      ' and ',
    )
  if (types.length === 0) return simpleType(page, schema, untyped(schema))
  return joinHtml(
    types.map((type) => simpleType(page, schema, type)),
    ' or ',
  )
}

/** The kind of value that a schema without a type is about. */
function untyped({properties, items: inner}: JsonObject): string {
  if (properties !== undefined) return 'object'
  return inner === undefined ? 'anything' : 'array'
}

function unionType(page: Page, union: readonly unknown[]): Html {
  if (union.length > shownAlternatives) return html`one of ${union.length} schemas`
  return joinHtml(
    union.map((member) => typeOf(page, member)),
    ' or ',
  )
}

function simpleType(page: Page, schema: JsonObject, type: string): Html {
  const {format, contentEncoding, properties, additionalProperties} = schema
  if (type === 'array') return arrayType(page, schema)
  if (type === 'object' && properties === undefined && isJsonObject(additionalProperties))
    return html`map of ${typeOf(page, additionalProperties)}`
  const detail = [format, contentEncoding].find((candidate) => typeof candidate === 'string')
  return html`${type}${detail === undefined ? undefined : ` (${detail})`}`
}

function arrayType(page: Page, {items: inner, prefixItems}: JsonObject): Html {
  if (prefixItems === undefined) return html`array of ${typeOf(page, inner)}`
  const first = items(prefixItems).map((member) => typeOf(page, member))
  const more = inner === false ? undefined : html`, then ${typeOf(page, inner)}`
  return html`array of ${joinHtml(first, ', ')}${more}`
}
