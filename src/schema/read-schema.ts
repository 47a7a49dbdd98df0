import type {Schema, SchemaNode} from '../contract.ts'
import {isJsonObject, type JsonObject} from '../json/object.ts'
import {ownMember} from '../json/own.ts'
import {withDescribedConstraints} from './described-constraints.ts'
import {Identifiers, type Resource} from './identifiers.ts'
import {isWellFormed} from './keyword-forms.ts'
import {holderOf, keywords, mapSchemas, type Keyword} from './keywords.ts'
import {isPattern} from './pattern/compile-pattern.ts'

export interface ReadSchemaOptions {
  /** Keeps `format`, which tells how a value looks but is an annotation, and adds what a description says of values. Default: `false`. */
  readonly forDrawing?: boolean
}

/**
 * A JSON Schema that came with a payload, such as a tool's `input_schema`, in the form of a contract's schemas. Follows references within it,
 * those by `$id`, `$anchor` and `$dynamicAnchor` too. Keywords that are unknown, or whose values make no sense, assert nothing.
 *
 * @throws {RangeError} if it is nested too deeply, or if `$dynamicRef` means too many things in it.
 */
export function readJsonSchema(schema: unknown, {forDrawing = false}: ReadSchemaOptions = {}): Schema {
  return new Reader(schema, forDrawing).readRoot(schema)
}

type GrowingNode = {-readonly [Name in keyof SchemaNode]: SchemaNode[Name]}

/** The schemas that `$dynamicRef` means by name: those of the outermost resources that have one. */
class Scope {
  /** Schemas may contain themselves, by reference. */
  readonly nodes = new Map<JsonObject, Schema>()
  readonly inner = new Map<Resource, Scope>()
  readonly meant: ReadonlyMap<string, JsonObject>

  constructor(meant: ReadonlyMap<string, JsonObject>) {
    this.meant = meant
  }
}

/** The scopes that the schemas of strangers may be read in. */
const mostScopes = 100

class Reader {
  readonly #identifiers: Identifiers
  readonly #forDrawing: boolean
  #scopes = 0

  constructor(root: unknown, forDrawing: boolean) {
    this.#identifiers = new Identifiers(root)
    this.#forDrawing = forDrawing
  }

  readRoot(schema: unknown): Schema {
    return this.#read(schema, this.#identifiers.root, new Scope(new Map()))
  }

  #read(schema: unknown, from: Resource, outer: Scope): Schema {
    if (!isJsonObject(schema)) return schema !== false
    const resource = this.#identifiers.resourceOf(schema, from)
    const scope = this.#enter(resource, outer)
    const known = scope.nodes.get(schema)
    if (known !== undefined) return known
    const node: GrowingNode = {}
    scope.nodes.set(schema, node)
    for (const [name, value] of Object.entries(this.#forDrawing ? withDescribedConstraints(schema) : schema)) {
      const keyword = keywords.get(name)
      if (keyword !== undefined && this.#isTaken(name, keyword, value))
        Object.assign(node, {[name]: this.#readKeyword(name, value, resource, scope)})
    }
    return this.#addReferences(schema, node, resource, scope)
  }

  /** The scope inside a resource, which adds the names that no outer one has. */
  #enter(resource: Resource, outer: Scope): Scope {
    const known = outer.inner.get(resource)
    if (known !== undefined) return known
    const isNew = [...resource.dynamicAnchors.keys()].some((name) => !outer.meant.has(name))
    const scope = isNew ? new Scope(new Map([...resource.dynamicAnchors, ...outer.meant])) : outer
    if (isNew && ++this.#scopes > mostScopes) throw new RangeError('It means too many things.')
    outer.inner.set(resource, scope)
    return scope
  }

  #isTaken(name: string, keyword: Keyword, value: unknown): boolean {
    if (name === '$ref' || !isWellFormed(keyword.value, value)) return false
    if (name === 'format') return this.#forDrawing
    if (name === 'multipleOf') return Number(value) > 0
    return holderOf(name) === undefined || keyword.to !== undefined
  }

  #readKeyword(name: string, value: unknown, resource: Resource, scope: Scope): unknown {
    if (name === 'type') return [value].flat()
    const holder = holderOf(name)
    const schemas = name === 'patternProperties' ? withReadablePatterns(value as JsonObject) : value
    return holder === undefined ? value : mapSchemas(holder, schemas, (schema) => this.#read(schema, resource, scope))
  }

  /** A reference without company is what it leads to. One to elsewhere asserts nothing. */
  #addReferences(schema: JsonObject, node: GrowingNode, resource: Resource, scope: Scope): Schema {
    const targets = ['$ref', '$dynamicRef'].flatMap((keyword) => {
      const reference = ownMember(schema, keyword)
      return typeof reference === 'string' ? [this.#follow(keyword, reference, resource, scope)] : []
    })
    const [target] = targets
    if (target === undefined) return node
    const isAlone = targets.length === 1 && Object.keys(node).length === 0
    node.allOf = [...(node.allOf ?? []), ...targets]
    if (isAlone) scope.nodes.set(schema, target)
    return isAlone ? target : node
  }

  /** @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3.2 */
  #follow(keyword: string, reference: string, resource: Resource, scope: Scope): Schema {
    const target = this.#identifiers.find(reference, resource)
    const {dynamicAnchor} = target ?? {}
    const meant =
      keyword === '$dynamicRef' && dynamicAnchor !== undefined ? scope.meant.get(dynamicAnchor) : target?.schema
    return this.#read(meant, target?.resource ?? resource, scope)
  }
}

function withReadablePatterns(schemas: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schemas).filter(([pattern]) => isPattern(pattern)))
}
