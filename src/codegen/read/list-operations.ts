import type {HttpMethod} from '../../contract.ts'
import {InputError} from '../../errors.ts'
import {isJsonObject} from '../../json/object.ts'
import {escapeFragmentToken} from '../../json/pointer.ts'
import {dereference, entries, type Located, type OpenApiDocument} from './document.ts'

/** An operation with its Path Item Object, as they stand in a document. */
export interface ListedOperation {
  /** Its operationId, or a name made of method and path where it has none. */
  readonly id: string
  readonly method: HttpMethod
  /** The path template, the name of a webhook, or the expression of a callback. */
  readonly path: string
  readonly pathItem: Located
  readonly operation: Located
}

/** The methods that a Path Item Object may have. @see https://spec.openapis.org/oas/v3.1.1#path-item-object */
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

/**
 * The operations of the paths of a document, in its order. No two have the same id.
 *
 * @throws {InputError} if two have the same operationId.
 */
export function listOperations(document: OpenApiDocument): ListedOperation[] {
  const found = operationsUnder(document, {value: document.paths, pointer: '#/paths'})
  const takenBy = new Map<string, string>()
  for (const {method, path, operation} of found) {
    const id = operationId(operation.value)
    if (id === undefined) continue
    const location = `${method.toUpperCase()} ${path}`
    if (takenBy.has(id))
      throw new InputError(`Two operations have the operationId "${id}": ${takenBy.get(id)} and ${location}.`)
    takenBy.set(id, location)
  }
  return found.map((listed) => ({
    ...listed,
    id: operationId(listed.operation.value) ?? freeId(listed, takenBy),
  }))
}

/** The operations of a map of Path Item Objects: of paths, webhooks or a callback. */
export function operationsUnder(document: OpenApiDocument, {value, pointer}: Located<unknown>): ListedOperation[] {
  return entries(value).flatMap(([path, item]) => {
    const pathItem = dereference(document, item, `${pointer}/${escapeFragmentToken(path)}`)
    return methods
      .filter((method) => isJsonObject(pathItem.value[method]))
      .map((method) => {
        const operation = dereference(document, pathItem.value[method], `${pathItem.pointer}/${method}`)
        return {id: operationId(operation.value) ?? operationName({method, path}), method, path, pathItem, operation}
      })
  })
}

function operationId({operationId: id}: Located['value']): string | undefined {
  return typeof id === 'string' && id !== '' ? id : undefined
}

function operationName({method, path}: {method: HttpMethod; path: string}): string {
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
