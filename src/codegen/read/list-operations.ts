import type {HttpMethod, Operation} from '../../contract.ts'
import {isJsonObject} from '../../json/object.ts'
import {escapeFragmentToken} from '../../json/pointer.ts'
import {dereference, entries, type Located, type OpenApiDocument} from './document.ts'

/** An operation with its Path Item Object, as they stand in a document. */
export interface ListedOperation {
  /** Its operationId, or a name made of method and path where it has none. */
  readonly id: string
  readonly method: Operation['method']
  /** The path template, the name of a webhook, or the expression of a callback. */
  readonly path: string
  readonly pathItem: Located
  readonly operation: Located
}

/** The methods that are fields of a path item. */
export const fixedMethods: readonly HttpMethod[] = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
  'query',
]

/**
 * The operations of the paths of a document, in its order. No two have the same id: of several with one operationId the first has it, and the others
 * are named as those without one, which `notice` is told.
 */
export function listOperations(
  document: OpenApiDocument,
  notice: (message: string) => void = () => {},
): ListedOperation[] {
  const found = operationsUnder(document, {value: document.paths, pointer: '#/paths'})
  const takenBy = new Map<string, string>()
  const kept = new Set<ListedOperation>()
  for (const listed of found) {
    const id = operationId(listed.operation.value)
    if (id === undefined || takenBy.has(id)) continue
    takenBy.set(id, locationOf(listed))
    kept.add(listed)
  }
  return found.map((listed) => {
    const own = operationId(listed.operation.value)
    if (own !== undefined && kept.has(listed)) return {...listed, id: own}
    const id = freeId(listed, takenBy)
    if (own !== undefined) notice(toldTwice(own, takenBy.get(own), {...listed, id}))
    return {...listed, id}
  })
}

function toldTwice(id: string, first: string | undefined, second: ListedOperation): string {
  return `The operationId "${id}" of ${first} is that of ${locationOf(second)} too, which is called "${second.id}".`
}

function locationOf({method, path}: Pick<ListedOperation, 'method' | 'path'>): string {
  return `${method.toUpperCase()} ${path}`
}

/** The operations that a service asks of its clients. */
export interface Incoming {
  readonly webhooks: readonly ListedOperation[]
  readonly callbacks: readonly ListedOperation[]
}

/**
 * The webhooks of a document and the callbacks of its operations. None has the id of another operation, and of a webhook that would `notice` is told; a
 * webhook without one has its name.
 */
export function listIncoming(
  document: OpenApiDocument,
  listed: readonly ListedOperation[],
  notice: (message: string) => void = () => {},
): Incoming {
  const takenBy = new Map(listed.map((one) => [one.id, locationOf(one)]))
  const named = (found: readonly ListedOperation[], nameOf: (one: ListedOperation) => string) =>
    found.map((one) => ({...one, id: takeId(operationId(one.operation.value) ?? nameOf(one), one, takenBy)}))
  const webhooks = operationsUnder(document, {value: document.webhooks, pointer: '#/webhooks'})
  const callbacks = [...listed, ...webhooks].flatMap(({operation}) =>
    entries(operation.value.callbacks).flatMap(([name, source]) => {
      const callback = dereference(document, source, `${operation.pointer}/callbacks/${escapeFragmentToken(name)}`)
      return operationsUnder(document, callback).map((one) => ({...one, name}))
    }),
  )
  const names = new Map(callbacks.map(({operation, name}) => [operation, name]))
  const ownWebhooks = named(webhooks, ({path}) => path)
  for (const one of ownWebhooks) {
    const own = operationId(one.operation.value)
    if (own !== undefined && own !== one.id) notice(toldTwice(own, takenBy.get(own), one))
  }
  return {
    webhooks: ownWebhooks,
    callbacks: named(callbacks, (one) => names.get(one.operation) ?? operationName(one)),
  }
}

/** The operations of a map of Path Item Objects: of paths, webhooks or a callback. @see https://spec.openapis.org/oas/v3.2.0#path-item-object */
export function operationsUnder(document: OpenApiDocument, {value, pointer}: Located<unknown>): ListedOperation[] {
  return entries(value).flatMap(([path, item]) => {
    const pathItem = dereference(document, item, `${pointer}/${escapeFragmentToken(path)}`)
    return operationsOf(pathItem).map(([method, source, at]) => {
      const operation = dereference(document, source, `${pathItem.pointer}/${at}`)
      return {id: operationId(operation.value) ?? operationName({method, path}), method, path, pathItem, operation}
    })
  })
}

function operationsOf({value}: Located): [method: Operation['method'], operation: unknown, at: string][] {
  const additional = entries(value.additionalOperations) as [Uppercase<string>, unknown][]
  const all: ReturnType<typeof operationsOf> = [
    ...fixedMethods.map((method): [HttpMethod, unknown, string] => [method, value[method], method]),
    ...additional.map(([method, operation]): [Uppercase<string>, unknown, string] => [
      method,
      operation,
      `additionalOperations/${escapeFragmentToken(method)}`,
    ]),
  ]
  return all.filter(([, operation]) => isJsonObject(operation))
}

function operationId({operationId: id}: Located['value']): string | undefined {
  return typeof id === 'string' && id !== '' ? id : undefined
}

function operationName({method, path}: Pick<ListedOperation, 'method' | 'path'>): string {
  return `${method.toLowerCase()}${pascalCase(path)}`
}

function freeId(operation: Pick<ListedOperation, 'method' | 'path'>, takenBy: Map<string, string>): string {
  return takeId(operationName(operation), operation, takenBy)
}

/** The name that is wished for, or that with a number where another operation has it. */
function takeId(
  wish: string,
  operation: Pick<ListedOperation, 'method' | 'path'>,
  takenBy: Map<string, string>,
): string {
  let id = wish
  for (let count = 2; takenBy.has(id); count++) id = `${wish}_${count}`
  takenBy.set(id, locationOf(operation))
  return id
}

function pascalCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('')
}
