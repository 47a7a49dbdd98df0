import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {items, isNull} from '../../read/document.ts'
import {mappedTags} from '../../read/schemas/declared-tags.ts'
import {withoutDialect30} from '../../read/schemas/dialect-3-0.ts'
import {type Page, lookUp} from './page.ts'

/** A Schema Object of OpenAPI 3.0 or 3.1 in the terms of the latter. */
export function readSchema({document}: Pick<Page, 'document'>, value: unknown): JsonObject {
  if (value === false) return {not: {}}
  if (!isJsonObject(value)) return {}
  return document.openapi.startsWith('3.0') ? inDialect31(value) : value
}

/** Schemas of OpenAPI 3.0 in the terms of 3.1: each is read wherever it is shown or referred to. */
const converted = new WeakMap<JsonObject, JsonObject>()

function inDialect31(schema: JsonObject): JsonObject {
  const known = converted.get(schema)
  if (known !== undefined) return known
  const own = withoutDialect30(schema)
  converted.set(schema, own)
  return own
}

/** The alternatives of a union that are not null. */
export function alternatives(schema: JsonObject): unknown[] {
  return [...items(schema.oneOf), ...items(schema.anyOf)].filter((member) => !isNull(member))
}

/** The keywords that the name of a type says all about. */
const named = new Set(['$ref', 'type', 'format', 'const', 'contentEncoding', '$comment'])

/** Tells whether the name of its type says all that there is to know. */
export function isPlain(page: Page, value: unknown): boolean {
  if (value === false) return true
  const schema = readSchema(page, value)
  return Object.entries(schema).every(([keyword, inner]) => {
    if (keyword === 'items') return isPlain(page, inner)
    if (keyword === 'anyOf' || keyword === 'oneOf') return items(inner).every((member) => isPlain(page, member))
    return named.has(keyword)
  })
}

/** The description of a schema, else that of the one component that it stands for. */
export function describe(page: Page, value: unknown): unknown {
  const schema = readSchema(page, value)
  if (schema.description !== undefined) return schema.description
  const [only, ...others] = typeof schema.$ref === 'string' ? [schema] : alternatives(schema)
  return isJsonObject(only) && typeof only.$ref === 'string' && others.length === 0
    ? lookUp(page, only.$ref).description
    : undefined
}

/** The members of a union by the values of its tag. Without a mapping, a tag is the name of the component. */
export function unionTags({document}: Pick<Page, 'document'>, schema: JsonObject): Map<string, string> {
  const tags = mappedTags(schema, document)
  const mapped = new Set(tags.map(([, pointer]) => pointer))
  const references = alternatives(schema).flatMap((member) =>
    isJsonObject(member) && typeof member.$ref === 'string' ? [member.$ref] : [],
  )
  const others = references
    .filter((pointer) => !mapped.has(pointer))
    .map((pointer): [string, string] => [pointer.slice(pointer.lastIndexOf('/') + 1), pointer])
  return new Map([...tags, ...others])
}
