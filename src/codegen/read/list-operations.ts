import type {HttpMethod} from '../../contract.ts'
import {InputError} from '../../errors.ts'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {escapeFragmentToken} from '../../json/pointer.ts'
import {dereference, entries, type OpenApiDocument} from './document.ts'

/** An operation, and where it stands. */
export interface ListedOperation {
  /** Its operationId, or a name made of method and path where it has none. No two are alike. */
  readonly id: string
  readonly method: HttpMethod
  readonly path: string
  /** Its Path Item Object, and where that stands. */
  readonly pathItem: JsonObject
  readonly pointer: string
}

/** The methods that a Path Item Object may have. @see https://spec.openapis.org/oas/v3.1.1#path-item-object */
export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

/**
 * The operations of a document, in its order.
 *
 * @throws {InputError} if two have the same operationId.
 */
export function listOperations(document: OpenApiDocument): ListedOperation[] {
  const found = entries(document.paths).flatMap(([path, item]) => {
    const {value: pathItem, pointer} = dereference(document, item, `#/paths/${escapeFragmentToken(path)}`)
    return methods
      .filter((method) => isJsonObject(pathItem[method]))
      .map((method) => ({method, path, pathItem, pointer}))
  })
  const takenBy = new Map<string, string>()
  for (const {method, path, pathItem} of found) {
    const id = operationId(pathItem[method])
    if (id === undefined) continue
    const place = `${method.toUpperCase()} ${path}`
    if (takenBy.has(id))
      throw new InputError(`Two operations have the operationId "${id}": ${takenBy.get(id)} and ${place}.`)
    takenBy.set(id, place)
  }
  return found.map((operation) => ({
    ...operation,
    id: operationId(operation.pathItem[operation.method]) ?? freeId(operation, takenBy),
  }))
}

function operationId(operation: unknown): string | undefined {
  return isJsonObject(operation) && typeof operation.operationId === 'string' && operation.operationId !== ''
    ? operation.operationId
    : undefined
}

/** A name made of method and path, for an operation without an operationId. */
export function operationName({method, path}: {method: HttpMethod; path: string}): string {
  return `${method}${pascalCase(path)}`
}

function freeId(operation: {method: HttpMethod; path: string}, taken: Map<string, string>): string {
  const wish = operationName(operation)
  let id = wish
  for (let count = 2; taken.has(id); count++) id = `${wish}_${count}`
  taken.set(id, operation.path)
  return id
}

function pascalCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('')
}
