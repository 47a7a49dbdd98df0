import {InputError} from '../../errors.ts'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {ownMember, setOwn} from '../../json/own.ts'
import {escapeFragmentToken, resolveReference} from '../../json/pointer.ts'
import {shorten} from '../../json/shorten.ts'
import {suggest} from '../../schema/explain/suggest.ts'
import {componentName, entries, items, mapObjects, tokens, type OpenApiDocument} from '../read/document.ts'
import {listIncoming, listOperations, type ListedOperation} from '../read/list-operations.ts'

/**
 * A document that has some of the operations and webhooks of another alone, by operationId, name or tag, and the components that they need.
 *
 * @throws {InputError} for a name that no operation, webhook or tag of one has.
 */
export function selectOperations(document: OpenApiDocument, only: readonly string[]): OpenApiDocument {
  const listed = listOperations(document)
  const {webhooks} = listIncoming(document, listed)
  const all = [...listed, ...webhooks]
  const known = new Set(all.flatMap(namesOf))
  for (const name of only) {
    if (known.has(name)) continue
    const meant = suggest(name, [...known])
    const hint = meant === undefined ? '.' : `, did you mean ${JSON.stringify(meant)}?`
    throw new InputError(`Found no operation or tag ${JSON.stringify(shorten(name))}${hint}`)
  }
  const asked = new Set(only)
  const isAsked = (one: ListedOperation) => namesOf(one).some((name) => asked.has(name))
  // Those of OpenAPI 3.0 are an extension, which contracts leave out.
  const {tags, components: _, 'x-webhooks': __, ...rest} = document
  const chosen = {
    ...rest,
    ...(Array.isArray(tags) && {tags: tagsOf(all.filter(isAsked), tags)}),
    paths: pathItemsOf(listed, isAsked),
    ...(document.webhooks !== undefined && {webhooks: pathItemsOf(webhooks, isAsked)}),
  }
  const left = listed.filter((one) => !isAsked(one))
  return new Needs(document, chosen, left).complete()
}

/** A document without the components that nothing outside of them needs. One without operations and webhooks, a library of components, stays as it is. */
export function removeUnusedComponents(document: OpenApiDocument): OpenApiDocument {
  const listed = listOperations(document)
  if (listed.length + listIncoming(document, listed).webhooks.length === 0) return document
  const {components: _, ...chosen} = document
  return new Needs(document, chosen).complete()
}

function namesOf({id, operation}: ListedOperation): string[] {
  return [id, ...items(operation.value.tags).map(String)]
}

/** The Tag Objects of operations, and those above them. @see https://spec.openapis.org/oas/v3.2.0#tag-object */
function tagsOf(operations: readonly ListedOperation[], tags: readonly unknown[]): unknown[] {
  const used = new Set(operations.flatMap(({operation}) => items(operation.value.tags)))
  const parents = new Map(tags.filter(isJsonObject).map(({name, parent}) => [name, parent]))
  // The set grows while it is walked.
  for (const name of used) if (parents.get(name) !== undefined) used.add(parents.get(name))
  return tags.filter((tag) => isJsonObject(tag) && used.has(tag.name))
}

/** The Path Item Objects of the operations that are asked for, without their others. */
function pathItemsOf(listed: readonly ListedOperation[], isAsked: (one: ListedOperation) => boolean): JsonObject {
  const kept: Record<string, unknown> = {}
  const others = new Map<string, Set<string>>()
  for (const one of listed) {
    if (isAsked(one)) setOwn(kept, one.path, one.pathItem.value)
    else others.set(one.path, (others.get(one.path) ?? new Set()).add(one.method))
  }
  for (const [path, item] of entries(kept)) {
    const dropped = others.get(path) ?? new Set()
    const left = (holder: unknown) => Object.fromEntries(entries(holder).filter(([method]) => !dropped.has(method)))
    const {additionalOperations} = item as JsonObject
    setOwn(kept, path, {
      ...left(item),
      ...(additionalOperations !== undefined && {additionalOperations: left(additionalOperations)}),
    })
  }
  return kept
}

/** The components that a part of a document needs, found by its references. */
class Needs {
  readonly #document: OpenApiDocument
  readonly #chosen: JsonObject
  readonly #variants: ReadonlyMap<string, readonly string[]>
  /** The operations that are left out, by their id, and by method and path. */
  readonly #left: ReadonlySet<unknown>
  /** The components that are needed, by kind and name: null until they have been looked into. */
  readonly #found = new Map<string, Map<string, unknown>>()
  readonly #open: (readonly [kind: string, name: string, value: unknown])[] = []

  constructor(document: OpenApiDocument, chosen: JsonObject, left: readonly ListedOperation[] = []) {
    this.#document = document
    this.#left = new Set(left.flatMap(({id, method, path}) => [id, `${method} ${path}`]))
    this.#chosen = chosen
    this.#variants = findVariants(document)
  }

  complete(): OpenApiDocument {
    const complete = this.#follow(this.#chosen) as OpenApiDocument
    for (let next = this.#open.pop(); next !== undefined; next = this.#open.pop()) {
      const [kind, name, value] = next
      this.#found.get(kind)!.set(name, this.#follow(value))
      if (kind === 'schemas') for (const variant of this.#variants.get(name) ?? []) this.#need(kind, variant)
    }
    const components = isJsonObject(this.#document.components) ? this.#document.components : {}
    // In the order of the whole document.
    const kinds = new Set([...Object.keys(components), ...this.#found.keys()])
    const kept = [...kinds].flatMap((kind) => {
      const found = this.#found.get(kind)
      const own = ownMember(components, kind)
      if (found === undefined) return kind.startsWith('x-') ? [[kind, own] as const] : []
      const names = new Set([...entries(own).map(([name]) => name), ...found.keys()])
      const members = [...names].flatMap((name) => (found.has(name) ? [[name, found.get(name)] as const] : []))
      return [[kind, Object.fromEntries(members)] as const]
    })
    return kept.length === 0 ? complete : {...complete, components: Object.fromEntries(kept)}
  }

  #follow(value: unknown): unknown {
    return mapObjects(value, (given) => {
      const object = this.#withoutDeadLinks(given)
      for (const requirement of items(object.security))
        for (const [scheme] of entries(requirement)) this.#need('securitySchemes', scheme)
      if (isJsonObject(object.discriminator)) this.#followMapping(object.discriminator)
      if (typeof object.$ref !== 'string' || !object.$ref.startsWith('#/')) return object
      const reference = this.#followReference(object.$ref)
      return reference === object.$ref ? object : {...object, $ref: reference}
    })
  }

  /** A response without its links to operations that are left out. */
  #withoutDeadLinks(object: JsonObject): JsonObject {
    const links = Object.entries(isJsonObject(object.links) ? object.links : {})
    const kept = links.filter(([, link]) => !this.#leadsNowhere(link))
    return kept.length === links.length ? object : {...object, links: Object.fromEntries(kept)}
  }

  #leadsNowhere(value: unknown): boolean {
    const {$ref, operationId, operationRef} = isJsonObject(value) ? value : {}
    if ($ref !== undefined) return this.#leadsNowhere(resolveReference(this.#document, $ref))
    const isLocal = typeof operationRef === 'string' && operationRef.startsWith('#/')
    const [root, path, method] = isLocal ? tokens(operationRef) : []
    return this.#left.has(operationId) || (root === 'paths' && this.#left.has(`${method} ${path}`))
  }

  /** Its targets are names of schemas, or references. */
  #followMapping({mapping, defaultMapping}: JsonObject): void {
    for (const target of [...entries(mapping).map(([, one]) => one), defaultMapping]) {
      if (typeof target !== 'string') continue
      if (target.startsWith('#/')) this.#followReference(target)
      else this.#need('schemas', target)
    }
  }

  /** The reference to the same in the smaller document: a path item without any operation in it becomes a component. */
  #followReference(reference: string): string {
    const [root = '', kind = '', name = '', ...deeper] = tokens(reference)
    if (root === 'components') {
      this.#need(kind, name)
      return reference
    }
    const isKept = (root !== 'paths' && root !== 'webhooks') || resolveReference(this.#chosen, reference) !== undefined
    const item = ownMember(ownMember(this.#document, root), kind)
    if (isKept || item === undefined) return reference
    // The name of a component, and no program text.
    const key = `${root}${kind}`.replaceAll(/[^a-z\d.-]/gi, toCode)
    this.#add('pathItems', key, item)
    return `#/components/pathItems/${[key, name, ...deeper].map(escapeFragmentToken).join('/')}`
  }

  #need(kind: string, name: string): void {
    const value = ownMember(ownMember(this.#document.components, kind), name)
    if (value === undefined || (kind === 'links' && this.#leadsNowhere(value))) return
    this.#add(kind, name, value)
  }

  #add(kind: string, name: string, value: unknown): void {
    const found = this.#found.get(kind) ?? new Map<string, unknown>()
    this.#found.set(kind, found)
    if (found.has(name)) return
    found.set(name, null)
    this.#open.push([kind, name, value])
  }
}

/** The schemas that extend one with a discriminator by `allOf`, by its name: its values are theirs. @see https://spec.openapis.org/oas/v3.2.0#discriminator-object */
function findVariants({components}: OpenApiDocument): Map<string, string[]> {
  const schemas = ownMember(components, 'schemas')
  const variants = new Map<string, string[]>()
  for (const [name, schema] of entries(schemas))
    for (const {$ref} of items(ownMember(schema, 'allOf')).filter(isJsonObject)) {
      const parent = typeof $ref === 'string' ? componentName($ref) : undefined
      if (parent === undefined || !isJsonObject(ownMember(ownMember(schemas, parent), 'discriminator'))) continue
      variants.set(parent, [...(variants.get(parent) ?? []), name])
    }
  return variants
}

/** A character that names of components do not have, so that no two paths have one name. */
function toCode(character: string): string {
  return `_${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
