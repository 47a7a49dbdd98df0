import {dereference, entries, items} from '../../src/codegen/read/document.ts'
import {isJsonObject, type JsonObject} from '../../src/json/object.ts'
import type {Description} from './description.ts'

/** An object that a client sends, with what its bases say, too. */
export interface RequestObject {
  readonly name: string
  readonly properties: ReadonlyMap<string, unknown>
  readonly required: ReadonlySet<string>
  readonly examples: readonly JsonObject[]
}

const mapKeywords = ['properties', 'patternProperties']
const listKeywords = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const schemaKeywords = ['items', 'additionalProperties', 'not', 'propertyNames', 'contains', 'unevaluatedProperties']

/** The schemas below the request bodies by the place they stand at; those that only others build on are left out. */
export function requestSchemas(description: Description): Map<string, JsonObject> {
  const found = new Map<string, JsonObject>()
  for (const [id, operation] of Object.entries(description.operations())) {
    const {value: body} = dereference(description.document, operation.requestBody, '')
    for (const [, mediaType] of entries(body.content)) visit((mediaType as JsonObject).schema, `${id} body`, false)
  }
  return found

  function visit(reference: unknown, place: string, isBase: boolean): void {
    const {value: schema, pointer} = dereference(description.document, reference, place)
    const key = isBase ? `${pointer} as a base` : pointer
    if (found.has(key)) return
    found.set(key, schema)
    for (const [child, at] of children(schema)) visit(child, `${pointer}/${at}`, at.startsWith('allOf/'))
  }
}

function* children(schema: JsonObject): Generator<[unknown, string]> {
  for (const keyword of schemaKeywords) if (isJsonObject(schema[keyword])) yield [schema[keyword], keyword]
  for (const keyword of listKeywords)
    for (const [index, child] of items(schema[keyword]).entries()) yield [child, `${keyword}/${index}`]
  for (const keyword of mapKeywords)
    for (const [name, child] of entries(schema[keyword])) yield [child, `${keyword}/${name}`]
}

/** The named request schemas that are objects and say which properties there are, and no others. */
export function closedObjects(description: Description): RequestObject[] {
  return named(description).flatMap(([name, schema]) => {
    const isClosed = schema.additionalProperties === false || schema.unevaluatedProperties === false
    return isClosed
      ? [{name, ...readMembers(description, schema), examples: items(schema.examples).filter(isJsonObject)}]
      : []
  })
}

/** The named request schemas that are unions, each with the pointers of its members, those of unions in it included. */
export function unions(description: Description): {name: string; members: ReadonlySet<string>}[] {
  return named(description).flatMap(([name, schema]) => {
    const members = new Set(membersOf(description, schema))
    return members.size === 0 ? [] : [{name, members}]
  })
}

function named(description: Description): [string, JsonObject][] {
  return [...requestSchemas(description)].flatMap(([place, schema]) => {
    const name = /^#\/components\/schemas\/(\w+)$/.exec(place)?.[1]
    return name === undefined ? [] : [[name, schema]]
  })
}

function membersOf(description: Description, schema: JsonObject): string[] {
  return [...items(schema.anyOf), ...items(schema.oneOf)].flatMap((member) => {
    const {value, pointer} = dereference(description.document, member, '')
    return [pointer.replace('#/components/schemas/', ''), ...membersOf(description, value)]
  })
}

function readMembers(description: Description, reference: unknown): Pick<RequestObject, 'properties' | 'required'> {
  const {value: schema} = dereference(description.document, reference, '')
  const bases = items(schema.allOf).map((base) => readMembers(description, base))
  return {
    properties: new Map([...bases.flatMap(({properties}) => [...properties]), ...entries(schema.properties)]),
    required: new Set([...bases.flatMap(({required}) => [...required]), ...items(schema.required).map(String)]),
  }
}

/** The JSON types that a schema allows; all of them if it does not say. */
export function typesOf(description: Description, reference: unknown): ReadonlySet<string> {
  const {value: schema} = dereference(description.document, reference, '')
  if (schema.type !== undefined) return new Set([schema.type].flat().map(String))
  if (schema.const !== undefined) return new Set([typeof schema.const])
  const members = [...items(schema.anyOf), ...items(schema.oneOf)].map((member) => typesOf(description, member))
  return new Set(
    members.length === 0
      ? ['array', 'boolean', 'null', 'number', 'object', 'string']
      : members.flatMap((types) => [...types]),
  )
}
