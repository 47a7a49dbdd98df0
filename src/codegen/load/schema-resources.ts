import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {resolveUri} from '../../json/resolve-uri.ts'
import {holderOf, mapSchemas} from '../../schema/keywords.ts'
import {innerContext, type Context} from './find-references.ts'

/** A schema that has an identifier of its own, or the document itself. @see https://json-schema.org/draft/2020-12/json-schema-core#section-4.3.5 */
export interface SchemaResource {
  /** The absolute URI that its references are relative to. */
  readonly uri: string
  readonly path: readonly string[]
  /** The schemas by the names that they give themselves, which some documents give twice. */
  readonly anchors: Map<string, readonly Anchored[]>
}

/** A schema with a name, and where it stands. */
export interface Anchored {
  readonly schema: JsonObject
  readonly path: readonly string[]
}

/** An object with a `$ref` or a `$dynamicRef`, and the resource that it is a part of. */
export interface PlacedReference extends Anchored {
  readonly resource: SchemaResource
  /** True for one in an extension, or in a keyword that is not known: it may mean something else. */
  readonly isUnknown: boolean
}

/** All that a document says of identifiers. */
export interface SchemaResources {
  readonly byUri: ReadonlyMap<string, SchemaResource>
  /** Those of the document, and of each schema that has an `$id`. */
  readonly all: readonly SchemaResource[]
  readonly references: readonly PlacedReference[]
}

interface Visit {
  readonly value: unknown
  readonly path: readonly string[]
  /** In a schema, what unknown keywords hold gives no identifiers. */
  readonly role: Context | 'schema' | 'unknown'
  readonly resource: SchemaResource
}

/** The resources of a document and the references in it. It does not recurse, so the depth of the document does not matter. */
export function readResources(document: unknown, uri: string): SchemaResources {
  const root: SchemaResource = {uri: ownUri(document, uri), path: [], anchors: new Map()}
  const all = [root]
  const references: PlacedReference[] = []
  const visits: Visit[] = [{value: document, path: [], role: 'object', resource: root}]
  for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
    const {value, path, role, resource} = visit
    if (role === 'data') continue
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visits.push({...visit, value: item, path: [...path, String(index)]})
    }
    if (!isJsonObject(value)) continue
    const isSchema = role === 'schema' || (role === 'object' && isIdentified(value))
    const own = isSchema ? resourceOf(value, path, resource) : resource
    if (own !== resource) all.push(own)
    if (isSchema) addAnchors(own, value, path)
    const isReference = typeof value.$ref === 'string' || typeof value.$dynamicRef === 'string'
    if (isReference && role !== 'names')
      references.push({schema: value, path, resource: own, isUnknown: role === 'unknown'})
    visits.push(...(isSchema ? inSchema(value, path, own) : inObject(value, path, role, own)))
  }
  // The first of those that have the same identifier.
  const byUri = new Map([...all].reverse().map((resource) => [resource.uri, resource]))
  return {all, references, byUri: byUri.has(uri) ? byUri : byUri.set(uri, root)}
}

/** The URI that a document gives to itself, or else its address. */
function ownUri(document: unknown, address: string): string {
  const {$self, $id} = isJsonObject(document) ? document : {}
  const own = [$self, $id].find((identifier) => typeof identifier === 'string')
  return (own === undefined ? undefined : resolveUri(own.replace(/#.*$/, ''), address)) ?? address
}

function isIdentified({$id, $anchor, $dynamicAnchor}: JsonObject): boolean {
  return [$id, $anchor, $dynamicAnchor].some((identifier) => typeof identifier === 'string')
}

function resourceOf({$id}: JsonObject, path: readonly string[], parent: SchemaResource): SchemaResource {
  const uri = typeof $id === 'string' ? resolveUri($id.replace(/#$/, ''), parent.uri) : undefined
  return uri === undefined || uri.includes('#') || path.length === 0 ? parent : {uri, path, anchors: new Map()}
}

function addAnchors({anchors}: SchemaResource, schema: JsonObject, path: readonly string[]): void {
  for (const name of new Set([schema.$anchor, schema.$dynamicAnchor])) {
    if (typeof name === 'string') anchors.set(name, [...(anchors.get(name) ?? []), {schema, path}])
  }
}

function inSchema(schema: JsonObject, path: readonly string[], resource: SchemaResource): Visit[] {
  return Object.entries(schema).flatMap(([keyword, value]): Visit[] => {
    const holder = holderOf(keyword)
    const context = innerContext('object', keyword, value)
    const at = [...path, keyword]
    if (holder === undefined)
      return [{value, path: at, role: context === 'data' || context === 'sample' ? 'data' : 'unknown', resource}]
    const inner: Visit[] = []
    mapSchemas(holder, value, (below, key) =>
      inner.push({value: below, path: key === undefined ? at : [...at, String(key)], role: 'schema', resource}),
    )
    return inner
  })
}

function inObject(value: JsonObject, path: readonly string[], role: Visit['role'], resource: SchemaResource): Visit[] {
  const context = role === 'schema' || role === 'unknown' ? 'object' : role
  return Object.entries(value).map(([key, inner]) => ({
    value: inner,
    path: [...path, key],
    role:
      role === 'unknown' || (role === 'object' && key.startsWith('x-'))
        ? roleOfUnknown(key, inner)
        : roleOf(context, key, inner, path),
    resource,
  }))
}

function roleOfUnknown(key: string, value: unknown): Visit['role'] {
  return innerContext('object', key, value) === 'data' ? 'data' : 'unknown'
}

function roleOf(context: Context, key: string, value: unknown, path: readonly string[]): Visit['role'] {
  const isComponent = context === 'names' && path.length === 2 && path[0] === 'components' && path[1] === 'schemas'
  const isField = context === 'object' && (key === 'schema' || key === 'itemSchema')
  return isComponent || isField ? 'schema' : innerContext(context, key, value)
}
