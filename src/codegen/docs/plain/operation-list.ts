import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {entries} from '../../read/document.ts'
import {listOperations as listIdentified, methods, operationName} from '../../read/list-operations.ts'
import {type Page, type Place, follow, under} from './page.ts'

/** An operation with all that is said of it elsewhere. */
export interface ListedOperation {
  readonly id: string
  readonly method: string
  /** The path template, or the name of a webhook. */
  readonly path: string
  readonly value: JsonObject
  readonly place: Place
  readonly pathItem: {readonly value: JsonObject; readonly place: Place}
  readonly tags: readonly string[]
}

/** The operations of a document, those of its webhooks included, in its order. */
export function listOperations(page: Page): ListedOperation[] {
  const ids = new Map(listIdentified(page.document).map(({id, method, path}) => [`${method} ${path}`, id]))
  const withId = (operation: ListedOperation) => ({
    ...operation,
    id: ids.get(`${operation.method} ${operation.path}`) ?? operation.id,
  })
  return [
    ...operationsUnder(page, page.document.paths, {pointer: '#/paths'}).map(withId),
    ...operationsUnder(page, page.document.webhooks, {pointer: '#/webhooks'}),
  ]
}

/** The operations of a map of Path Item Objects. @see https://spec.openapis.org/oas/v3.1.1#path-item-object */
export function operationsUnder(page: Page, paths: unknown, at: Place): ListedOperation[] {
  return entries(paths).flatMap(([path, item]) => {
    const pathItem = follow(page, item, under(at, path))
    return methods
      .filter((method) => isJsonObject(pathItem.value[method]))
      .map((method) => {
        const {value, place} = follow(page, pathItem.value[method], under(pathItem.place, method))
        const tags = Array.isArray(value.tags) ? value.tags.map(String) : []
        const id = typeof value.operationId === 'string' ? value.operationId : operationName({method, path})
        return {id, method, path, value, place, pathItem, tags}
      })
  })
}
