import type {Contract, HttpMethod, Operation, SchemaNode} from '../../contract.ts'
import {jsonContentOf, schemaOf} from '../../http/content.ts'
import {successesOf} from '../../http/find-response.ts'
import {ownValue} from '../../json/own.ts'
import {resolve} from '../../testing/generate/resolve.ts'
import {plainName} from './page.ts'

/** The part of an operation in the life of an item. */
export type Role = 'list' | 'create' | 'get' | 'replace' | 'update' | 'delete'

/** A path whose items can be kept, and the path of one of them. */
export interface Collection {
  /** Such as `/rooms`. */
  readonly path: string
  /** Such as `/rooms/{roomId}`. */
  readonly itemPath: string
  /** The path parameter that names an item, and the property of the item that holds its value. */
  readonly parameter: string
  readonly idProperty: string
  /** The name of the schema of an item. */
  readonly schema: string
  readonly item: SchemaNode
  /** By operationId. */
  readonly roles: Readonly<Record<string, Role>>
}

const itemPath = /^(.*)\/\{([^{}]+)\}$/
const itemRoles: Partial<Record<HttpMethod, Role>> = {get: 'get', put: 'replace', patch: 'update', delete: 'delete'}

/**
 * The collections whose items a mock can keep: a path with one more parameter than another, the item that its `get` returns, which has a property
 * for the parameter, and a `post` on the shorter path that returns such an item, or nothing.
 */
export function findCollections(contract: Contract): readonly Collection[] {
  const operations = Object.entries(contract.operations)
  return operations.flatMap(([, operation]): Collection[] => {
    const [, path = '', parameter] = itemPath.exec(operation.path) ?? []
    const schema = operation.method === 'get' ? bodyOf(operation) : undefined
    const item = schema === undefined ? undefined : nodeOf(contract, schema)
    if (parameter === undefined || schema === undefined || item?.properties === undefined) return []
    const idProperty = idPropertyOf(parameter, Object.keys(item.properties))
    if (idProperty === undefined) return []
    const roles = operations.flatMap(([id, own]) => {
      const role = roleOf(contract, own, {path, itemPath: operation.path, schema})
      return role === undefined ? [] : [[id, role] as const]
    })
    if (!roles.some(([, role]) => role === 'create')) return []
    return [{path, itemPath: operation.path, parameter, idProperty, schema, item, roles: Object.fromEntries(roles)}]
  })
}

/** A line for each collection, with the operations that keep their items. */
export function describeCollections(collections: readonly Collection[]): readonly string[] {
  return collections.map(({path, roles}) => `${path} keeps its items: ${Object.keys(roles).join(', ')}`)
}

/** The property of a list's object that holds the items; an empty name where the list itself is the body, undefined where there is no list. */
export function itemsProperty(contract: Contract, list: string, schema: string): string | undefined {
  const node = nodeOf(contract, list)
  const isListOfItems = (part: SchemaNode | undefined) => {
    const items = part?.items === undefined ? undefined : resolve(part.items)
    return items !== undefined && isAssignable(items, nodeOf(contract, schema))
  }
  if (isListOfItems(node)) return ''
  return Object.keys(node?.properties ?? {}).find((name) => isListOfItems(resolve(ownValue(node!.properties!, name)!)))
}

/** The schema of the JSON body of the first successful response of an operation. */
export function bodyOf({responses}: Operation): string | undefined {
  return jsonContentOf(successesOf(responses)[0]?.response.content ?? {})?.schema
}

type Paths = Pick<Collection, 'path' | 'itemPath' | 'schema'>

function roleOf(contract: Contract, operation: Operation, {path, itemPath, schema}: Paths): Role | undefined {
  const body = bodyOf(operation)
  const item = nodeOf(contract, schema)
  const returnsItem = body === undefined ? !hasContent(operation) : isAssignable(nodeOf(contract, body), item)
  if (operation.path === itemPath) {
    const role = ownValue<Role | undefined>(itemRoles, operation.method)
    // Many services tell only that an item is gone.
    return role === 'delete' || returnsItem ? role : undefined
  }
  if (operation.path !== path) return undefined
  if (operation.method === 'post') return returnsItem ? 'create' : undefined
  const isList = operation.method === 'get' && body !== undefined
  return isList && itemsProperty(contract, body, schema) !== undefined ? 'list' : undefined
}

function hasContent({responses}: Operation): boolean {
  return Object.keys(successesOf(responses)[0]?.response.content ?? {}).length > 0
}

function nodeOf(contract: Contract, schema: string): SchemaNode | undefined {
  const compiled = schemaOf(contract, {schema})
  return compiled && resolve(compiled.node)
}

/** Tells whether objects of `one` have the properties that those of `other` need; whoever sends one checks it against the whole. */
function isAssignable(one: SchemaNode | undefined, other: SchemaNode | undefined): boolean {
  if (one?.properties === undefined || other?.properties === undefined) return false
  const has = (node: SchemaNode, name: string) => Object.hasOwn(node.properties ?? {}, name)
  return (
    (other.required ?? []).every((name) => has(one, name)) && (one.required ?? []).every((name) => has(other, name))
  )
}

/** The longest name with which the parameter's ends, as `roomId` does with `id`; else `id`. */
function idPropertyOf(parameter: string, names: readonly string[]): string | undefined {
  const [longest] = names
    .filter((name) => plainName(name) !== '' && plainName(parameter).endsWith(plainName(name)))
    .sort((one, other) => other.length - one.length)
  return longest ?? names.find((name) => name === 'id')
}
