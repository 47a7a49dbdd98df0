import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {ownMember} from '../../json/own.ts'
import {dereference, entries, items, type Located, type OpenApiDocument} from '../read/document.ts'
import {fixedMethods, listIncoming} from '../read/list-operations.ts'
import type {Model} from '../read/model.ts'
import {isNamedIn} from '../read/paths.ts'

/**
 * A copy in which every operation has an operationId, without which it would have no name in `operations`. Those of methods that
 * openapi-typescript does not know have a path item of their own, under a name that is no path.
 */
export function withOperationIds(
  document: OpenApiDocument,
  listed: Model['listed'],
  renamed: ReadonlySet<string>,
): OpenApiDocument {
  const byPath = new Map<string, JsonObject>()
  const joined = joinedPaths(listed)
  for (const {id, method, path, pathItem, operation} of listed) {
    const [shared, own] = [pathItem, operation].map(({value}) =>
      items(value.parameters).filter((parameter) => isPlaced(parameter, path, document)),
    ) as [unknown[], unknown[]]
    const isJoined = joined.has(path)
    const named = {...operation.value, operationId: id, ...parametersOf(isJoined ? [...shared, ...own] : own)}
    const {parameters: _, ...others} = pathItem.value
    const common = {...others, ...parametersOf(isJoined ? [] : shared)}
    if (isKnown(method)) byPath.set(path, {...common, ...byPath.get(path), [method]: named})
    else byPath.set(`${method} ${path}`, {parameters: isJoined ? [] : shared, post: named})
  }
  const {components} = document
  const written = entries(document.paths).filter(([path]) => !renamed.has(path))
  return {
    ...document,
    paths: {...Object.fromEntries(written), ...Object.fromEntries(byPath)},
    ...(isJsonObject(document.webhooks) && {webhooks: withOwnIds(document, document.webhooks, listed)}),
    ...(isJsonObject(components) && {components: {...components, ...withoutOperationIds(components)}}),
  }
}

/** Paths under which operations of several path items stand, with parameters of their own. */
function joinedPaths(listed: Model['listed']): ReadonlySet<string> {
  const items = new Map<string, Located>()
  return new Set(
    listed.flatMap(({path, pathItem}) => {
      const {value} = items.get(path) ?? pathItem
      items.set(path, pathItem)
      return value === pathItem.value ? [] : [path]
    }),
  )
}

function parametersOf(parameters: readonly unknown[]): {parameters?: readonly unknown[]} {
  return parameters.length > 0 ? {parameters} : {}
}

function isPlaced(parameter: unknown, path: string, document: OpenApiDocument): boolean {
  const {in: location, name} = dereference(document, parameter, '').value
  return location !== 'path' || isNamedIn(path, name)
}

/** The path items of components. Their operations have their names where paths refer to them. */
function withoutOperationIds({pathItems}: JsonObject): {pathItems?: unknown} {
  if (!isJsonObject(pathItems)) return {}
  const withoutId = (value: unknown) => (isJsonObject(value) ? {...value, operationId: undefined} : value)
  const items = entries(pathItems).map(([name, item]): [string, unknown] => [
    name,
    isJsonObject(item) ? Object.fromEntries(entries(item).map(([key, value]) => [key, withoutId(value)])) : item,
  ])
  return {pathItems: Object.fromEntries(items)}
}

/** Tells the methods of OpenAPI 3.1. */
function isKnown(method: string): boolean {
  return method !== 'query' && fixedMethods.some((fixed) => fixed === method)
}

/** Webhooks whose operations have no id of another operation. Those of components have none at all. */
function withOwnIds(document: OpenApiDocument, webhooks: JsonObject, listed: Model['listed']): JsonObject {
  const items = new Map(entries(webhooks))
  for (const {id, method, path, pathItem, operation} of listIncoming(document, listed).webhooks) {
    const item = items.get(path)
    const isOther = operation.value.operationId !== undefined && operation.value.operationId !== id
    if (isOther && isJsonObject(item) && ownMember(webhooks, path) === pathItem.value)
      items.set(path, {...item, [method]: {...operation.value, operationId: id}})
  }
  return Object.fromEntries(items)
}
