import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {ownMember} from '../../json/own.ts'
import {decodePercent, escapeFragmentToken, fragmentTokensOf, valueAt} from '../../json/pointer.ts'
import {resolveUri} from '../../json/resolve-uri.ts'
import {
  readResources,
  type Anchored,
  type PlacedReference,
  type SchemaResource,
  type SchemaResources,
} from './schema-resources.ts'

/** Marks of what JSON Pointers do not say, for as long as a description is being put together. */
export const marks = {
  /** `true` for a schema whose names are its own; `part` for one that is a part of such a schema, as long as it stands in it. */
  resource: 'x-messages-openapi-resource',
  /** The name of a `$dynamicRef`, beside the `$ref` to the schema that it means by itself. */
  dynamic: 'x-messages-openapi-dynamic',
} as const

/** A reference that leads nowhere, with the tokens of the pointer to it. */
export interface DeadReference {
  readonly value: string
  readonly path: readonly string[]
  readonly reason: string
}

export interface ResolvedDocument {
  readonly value: unknown
  readonly dead: readonly DeadReference[]
  readonly notices: readonly string[]
  /** The JSON Pointers that the names of the document's own schemas stand for. */
  readonly anchors: ReadonlyMap<string, string>
}

/** The document, and what may be fetched. */
export interface Location {
  readonly uri: string
  readonly allows: (url: URL) => boolean
}

/** Words that a document without identifiers, and without references by them, has none of. */
const signs = /\$(?:self|id|anchor|dynamicAnchor|dynamicRef)\b|\$ref["']?\s*:\s*["']?#[^/\s"']/

/** Tells whether a text may hold identifiers of schemas, or references by them. */
export function mayHaveIdentifiers(text: string): boolean {
  return signs.test(text)
}

/**
 * A copy of a document in which references by `$id`, `$anchor` and `$dynamicAnchor` are JSON Pointers into the document. Tools that read OpenAPI
 * know no others. What leads to other documents stays relative to this one, unless an `$id` leads to a document that may be fetched.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2
 */
export function resolveIdentifiers(document: unknown, {uri, allows}: Location): ResolvedDocument {
  const value = JSON.parse(JSON.stringify(document)) as unknown
  const resources = readResources(value, uri)
  const dead: DeadReference[] = []
  const notices: string[] = []
  for (const reference of resources.references) {
    for (const keyword of ['$ref', '$dynamicRef'] as const) {
      const address = reference.schema[keyword]
      if (typeof address !== 'string') continue
      const found = find(value, address, reference, resources)
      if (found === undefined) {
        const absolute = resolveUri(address, reference.resource.uri)
        const isElsewhere = absolute !== undefined && absolute !== resolveUri(address, uri)
        if (isElsewhere && allows(new URL(absolute))) reference.schema[keyword] = absolute
      } else if (typeof found === 'string') {
        if (!reference.isUnknown) dead.push({value: address, path: [...reference.path, keyword], reason: found})
      } else {
        if (found.notice !== undefined) notices.push(found.notice)
        rewrite(reference, keyword, found)
      }
    }
  }
  mark(value, resources)
  const named = [...resources.all[0]!.anchors].map(([name, [first]]) => [name, pointerOf(first!.path)] as const)
  return {value, dead, notices, anchors: new Map(named)}
}

interface FoundTarget {
  readonly path: readonly string[]
  /** The name, where it is one that a `$dynamicRef` may mean another schema by. */
  readonly dynamic?: string | undefined
  readonly notice?: string
}

/** The target of a reference in its own document; undefined if it is in another one, and the reason if there is none. */
function find(
  document: unknown,
  address: string,
  {resource, path}: PlacedReference,
  {byUri, all}: SchemaResources,
): FoundTarget | string | undefined {
  const [uri = '', fragment = ''] = address.split(/#(.*)/s)
  const absolute = uri === '' ? resource.uri : resolveUri(uri, resource.uri)
  const target = uri === '' ? resource : byUri.get(absolute ?? '')
  if (target === undefined) return undefined
  if (fragment === '' || fragment.startsWith('/'))
    return findByPointer(document, target, {address, fragment, from: path})
  const name = decodePercent(fragment)
  const known = target.anchors.get(name) ?? all.find(({anchors}) => anchors.has(name))?.anchors.get(name)
  if (known === undefined) return `leads nowhere: no schema has the $anchor ${JSON.stringify(name)}`
  const nearest = known.reduce((best, one) => (common(one.path, path) > common(best.path, path) ? one : best))
  return {path: nearest.path, dynamic: nearest.schema.$dynamicAnchor === name ? name : undefined}
}

/** A pointer is relative to the schema with the identifier. Many mean one from the root of the document, and nothing else stands there. */
function findByPointer(
  document: unknown,
  target: SchemaResource,
  {address, fragment, from}: {address: string; fragment: string; from: readonly string[]},
): FoundTarget {
  const tokens = fragmentTokensOf(fragment)
  const path = [...target.path, ...tokens]
  if (target.path.length === 0) return {path}
  if (valueAt(document, path) !== undefined || valueAt(document, tokens) === undefined) return {path}
  const notice = `The reference ${JSON.stringify(address)} at ${pointerOf(from)} leads nowhere in the schema with the $id at ${pointerOf(target.path)}: it is read from the root of the description.`
  return {path: tokens, notice}
}

function rewrite({schema}: PlacedReference, keyword: '$ref' | '$dynamicRef', {path, dynamic}: FoundTarget): void {
  const $ref = pointerOf(path)
  if (keyword === '$ref') schema.$ref = $ref
  else {
    delete schema.$dynamicRef
    const own = {$ref, ...(dynamic !== undefined && {[marks.dynamic]: dynamic})}
    if (schema.$ref === undefined) Object.assign(schema, own)
    else schema.allOf = [...(Array.isArray(schema.allOf) ? (schema.allOf as unknown[]) : []), own]
  }
}

/** Puts marks in the place of identifiers, which would change the meaning of pointers. Parts of one resource with the same name count as resources. */
function mark(document: unknown, {all}: SchemaResources): void {
  const isMarked = new Set<unknown>()
  const isWholeResource = ownMember(document, 'openapi') === undefined
  for (const {path, anchors} of all) {
    // A whole file is a resource of its own, other than a description.
    if (path.length > 0 || isWholeResource) isMarked.add(valueAt(document, path))
    for (const named of anchors.values()) {
      if (named.length > 1) for (const one of named) isMarked.add(valueAt(document, rootOf(one, path)))
      for (const {schema} of named) {
        delete schema.$anchor
        if (isWholeResource) schema[marks.resource] = 'part'
      }
    }
  }
  for (const schema of isMarked) if (isJsonObject(schema)) schema[marks.resource] = true
  for (const {path} of all) {
    const schema = valueAt(document, path)
    if (isJsonObject(schema)) delete schema.$id
  }
}

/** The component that a schema is a part of. */
function rootOf({path}: Anchored, resource: readonly string[]): readonly string[] {
  return resource.length > 0 ? resource : path.slice(0, 3)
}

function common(one: readonly string[], other: readonly string[]): number {
  const different = one.findIndex((token, index) => token !== other[index])
  return different === -1 ? one.length : different
}

/** A pointer as a URI fragment. */
export function pointerOf(path: readonly string[]): string {
  return `#${path.map((token) => `/${escapeFragmentToken(token)}`).join('')}`
}

/** An object that refers to another schema. */
export function isReference(value: unknown): value is JsonObject & {$ref: string} {
  return isJsonObject(value) && typeof value.$ref === 'string'
}
