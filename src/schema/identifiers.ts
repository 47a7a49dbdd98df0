import {isJsonObject, type JsonObject} from '../json/object.ts'
import {decodePercent, resolveReference} from '../json/pointer.ts'
import {resolveUri} from '../json/resolve-uri.ts'
import {visitSubSchemas} from './keywords.ts'

/** A schema with an identifier of its own, or the whole schema. @see https://json-schema.org/draft/2020-12/json-schema-core#section-4.3.5 */
export interface Resource {
  readonly uri: string
  readonly schema: unknown
  readonly anchors: Map<string, JsonObject>
  /** The anchors that a `$dynamicRef` may mean another schema by. */
  readonly dynamicAnchors: Map<string, JsonObject>
}

/** The schema that a reference leads to by itself; with `dynamicAnchor` where it is one that a `$dynamicRef` may exchange for another. */
export interface ReferenceTarget {
  readonly schema: unknown
  readonly resource: Resource
  readonly dynamicAnchor?: string
}

/** The base of a schema that has none. */
const base = 'https://schema.invalid/'

/**
 * The identifiers in a schema, and where references by them lead. Neither nesting nor a value that contains itself costs call stack.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2
 */
export class Identifiers {
  readonly root: Resource
  readonly #byUri = new Map<string, Resource>()
  readonly #resourceOf = new Map<JsonObject, Resource>()

  constructor(root: unknown) {
    this.root = this.#add(isJsonObject(root) ? root : {}, base)
    const open = isJsonObject(root) ? [{schema: root, around: this.root}] : []
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const {schema, around} = next
      if (this.#resourceOf.has(schema)) continue
      const isOwn = schema !== root && typeof schema.$id === 'string' && !schema.$id.startsWith('#')
      const resource = isOwn ? this.#add(schema, around.uri) : around
      this.#resourceOf.set(schema, resource)
      const {$anchor, $dynamicAnchor} = schema
      if (typeof $anchor === 'string') keepFirst(resource.anchors, $anchor, schema)
      if (typeof $dynamicAnchor === 'string') keepFirst(resource.dynamicAnchors, $dynamicAnchor, schema)
      visitSubSchemas(schema, (below) => open.push({schema: below, around: resource}))
    }
  }

  /** The resource of a schema; that of the schema which refers to it, where only a pointer reaches it. */
  resourceOf(schema: JsonObject, from: Resource): Resource {
    return this.#resourceOf.get(schema) ?? from
  }

  /** The target of a reference; undefined if it is in another document, or nowhere. */
  find(reference: string, from: Resource): ReferenceTarget | undefined {
    const [uri = '', fragment = ''] = reference.split(/#(.*)/s)
    const resource = uri === '' ? from : this.#byUri.get(resolveUri(uri, from.uri) ?? '')
    if (resource === undefined) return undefined
    if (fragment === '' || fragment.startsWith('/'))
      return {schema: resolveReference(resource.schema, `#${fragment}`), resource}
    const name = decodePercent(fragment)
    const dynamic = resource.dynamicAnchors.get(name)
    return dynamic === undefined
      ? {schema: resource.anchors.get(name), resource}
      : {schema: dynamic, resource, dynamicAnchor: name}
  }

  #add(schema: JsonObject, around: string): Resource {
    const own = typeof schema.$id === 'string' ? schema.$id.replace(/#.*$/s, '') : ''
    const uri = resolveUri(own, around) ?? around
    const resource = {
      uri,
      schema,
      anchors: new Map<string, JsonObject>(),
      dynamicAnchors: new Map<string, JsonObject>(),
    }
    keepFirst(this.#byUri, uri, resource)
    return resource
  }
}

function keepFirst<Value>(map: Map<string, Value>, name: string, value: Value): void {
  if (!map.has(name)) map.set(name, value)
}
