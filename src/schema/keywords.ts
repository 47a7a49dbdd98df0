import {isJsonObject, type JsonObject} from '../json/object.ts'
import {join} from '../json/pointer.ts'

/** The ways in which the value of a keyword holds schemas: as one, in a list, or by names. */
export type SchemaHolder = 'schema' | 'schemas' | 'schemasByKey'

/** A keyword of JSON Schema 2020-12: what a walker through schemas needs to know of it. */
export interface Keyword {
  /** The type of the values about which it says something. Default: every type. */
  readonly type?: 'string' | 'number' | 'array' | 'object'
  /** The form of its own value. */
  readonly value:
    | SchemaHolder
    | 'any'
    | 'list'
    | 'text'
    | 'pattern'
    | 'types'
    | 'count'
    | 'number'
    | 'flag'
    | 'names'
    | 'namesByKey'
  /** The values to which its schemas apply: the value, or what is in it. Absent where only references reach them. */
  readonly to?: 'itself' | 'property' | 'item' | 'name'
}

/**
 * The keywords of JSON Schema 2020-12; `definitions` is the earlier name of `$defs`. Every walker asks this table which values of a
 * schema are schemas, so that a keyword is added here, and where it is checked.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6
 */
export const keywords: ReadonlyMap<string, Keyword> = new Map<string, Keyword>(
  Object.entries({
    $ref: {value: 'text'},
    $defs: {value: 'schemasByKey'},
    definitions: {value: 'schemasByKey'},
    type: {value: 'types'},
    enum: {value: 'list'},
    const: {value: 'any'},
    format: {type: 'string', value: 'text'},
    pattern: {type: 'string', value: 'pattern'},
    minLength: {type: 'string', value: 'count'},
    maxLength: {type: 'string', value: 'count'},
    minimum: {type: 'number', value: 'number'},
    maximum: {type: 'number', value: 'number'},
    exclusiveMinimum: {type: 'number', value: 'number'},
    exclusiveMaximum: {type: 'number', value: 'number'},
    multipleOf: {type: 'number', value: 'number'},
    required: {type: 'object', value: 'names'},
    minProperties: {type: 'object', value: 'count'},
    maxProperties: {type: 'object', value: 'count'},
    dependentRequired: {type: 'object', value: 'namesByKey'},
    minContains: {type: 'array', value: 'count'},
    maxContains: {type: 'array', value: 'count'},
    minItems: {type: 'array', value: 'count'},
    maxItems: {type: 'array', value: 'count'},
    uniqueItems: {type: 'array', value: 'flag'},
    additionalProperties: {type: 'object', value: 'schema', to: 'property'},
    unevaluatedProperties: {type: 'object', value: 'schema', to: 'property'},
    unevaluatedItems: {type: 'array', value: 'schema', to: 'item'},
    propertyNames: {type: 'object', value: 'schema', to: 'name'},
    items: {type: 'array', value: 'schema', to: 'item'},
    contains: {type: 'array', value: 'schema', to: 'item'},
    not: {value: 'schema', to: 'itself'},
    if: {value: 'schema', to: 'itself'},
    then: {value: 'schema', to: 'itself'},
    else: {value: 'schema', to: 'itself'},
    prefixItems: {type: 'array', value: 'schemas', to: 'item'},
    allOf: {value: 'schemas', to: 'itself'},
    anyOf: {value: 'schemas', to: 'itself'},
    oneOf: {value: 'schemas', to: 'itself'},
    properties: {type: 'object', value: 'schemasByKey', to: 'property'},
    patternProperties: {type: 'object', value: 'schemasByKey', to: 'property'},
    dependentSchemas: {type: 'object', value: 'schemasByKey', to: 'itself'},
  } satisfies Record<string, Keyword>),
)

/** The keywords of JSON Schema and OpenAPI that assert nothing of a value by themselves, or are read before all others. */
export const annotationKeywords: ReadonlySet<string> = new Set([
  '$id',
  '$schema',
  '$anchor',
  '$dynamicAnchor',
  '$comment',
  '$vocabulary',
  'title',
  'summary',
  'description',
  'default',
  'example',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  'nullable',
  'discriminator',
  'xml',
  'externalDocs',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
  'dependencies',
  'additionalItems',
])

/** The names of the keywords that `is` picks, in the order of the table. */
export function keywordsWhere(is: (keyword: Keyword) => boolean): readonly string[] {
  return Array.from(keywords).flatMap(([name, keyword]) => (is(keyword) ? [name] : []))
}

/** The form in which the value of a keyword holds schemas; undefined for a keyword that holds none. */
export function holderOf(keyword: string): SchemaHolder | undefined {
  const value = keywords.get(keyword)?.value
  return value === 'schema' || value === 'schemas' || value === 'schemasByKey' ? value : undefined
}

/**
 * The value of a keyword with `map` applied to each schema in it. `key` is what leads on from the keyword: an index, a name, or
 * nothing. A value of another form holds no schemas.
 */
export function mapSchemas<Mapped>(
  holder: SchemaHolder,
  value: unknown,
  map: (schema: unknown, key?: string | number) => Mapped,
): Mapped | Mapped[] | Record<string, Mapped> {
  switch (holder) {
    case 'schema':
      return map(value)
    case 'schemas':
      return Array.isArray(value) ? value.map((member, index) => map(member, index)) : []
    case 'schemasByKey':
      return isJsonObject(value)
        ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, map(member, key)]))
        : {}
    default:
      return holder satisfies never
  }
}

/** Calls `visit` with each schema object directly below `schema`, its keyword, and what leads on from there: an index, a name, or nothing. */
export function visitSubSchemas(
  schema: JsonObject,
  visit: (schema: JsonObject, keyword: string, key?: string) => void,
): void {
  for (const keyword in schema) {
    const value = schema[keyword]
    if (typeof value !== 'object' || value === null) continue
    const holder = holderOf(keyword)
    if (holder === 'schema') {
      if (isJsonObject(value)) visit(value, keyword)
    } else if (holder !== undefined && Array.isArray(value) === (holder === 'schemas')) {
      const members = value as JsonObject
      for (const key in members) {
        const member = members[key]
        if (isJsonObject(member)) visit(member, keyword, key)
      }
    }
  }
}

/** A schema object at or below a root. Few are ever asked where they stand, so that the pointer is put together only then. */
export class PlacedSchema {
  readonly schema: JsonObject
  readonly #around: PlacedSchema | undefined
  readonly #keyword: string
  readonly #key: string | undefined
  #pointer: string | undefined

  constructor(schema: JsonObject, place: string | PlacedSchema, keyword = '', key?: string) {
    this.schema = schema
    this.#around = typeof place === 'string' ? undefined : place
    this.#pointer = typeof place === 'string' ? place : undefined
    this.#keyword = keyword
    this.#key = key
  }

  /** The JSON Pointer that leads to it, which begins with that of the root. Nesting costs no call stack, and each level its part once. */
  get pointer(): string {
    const unknown: PlacedSchema[] = []
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let at: PlacedSchema = this
    for (; at.#pointer === undefined; at = at.#around!) unknown.push(at)
    let pointer = at.#pointer
    for (let inner = unknown.pop(); inner !== undefined; inner = unknown.pop()) {
      pointer = join(pointer, inner.#keyword)
      if (inner.#key !== undefined) pointer = join(pointer, inner.#key)
      inner.#pointer = pointer
    }
    return pointer
  }
}

/** A schema and all that are below it, each before those below itself. Nesting costs no call stack. */
export function* walkSchemas(root: JsonObject): Generator<PlacedSchema, void> {
  const open = [new PlacedSchema(root, '')]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next
    const around = next
    const first = open.length
    visitSubSchemas(next.schema, (below, keyword, key) => open.push(new PlacedSchema(below, around, keyword, key)))
    reverseFrom(open, first)
  }
}

/** Reverses the items of a list from `first` on. */
function reverseFrom(items: unknown[], first: number): void {
  for (let from = first, to = items.length - 1; from < to; from++, to--)
    [items[from], items[to]] = [items[to], items[from]]
}
