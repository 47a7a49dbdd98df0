import type {JsonObject} from '../../../json/object.ts'
import {listOperations, operationsUnder, type ListedOperation} from '../../read/list-operations.ts'
import {type Page, type Place, under} from './page.ts'

/** An operation with all that is said of it elsewhere. */
export interface ShownOperation extends Pick<ListedOperation, 'id' | 'method' | 'path'> {
  readonly value: JsonObject
  readonly place: Place
  readonly pathItem: {readonly value: JsonObject; readonly place: Place}
  readonly tags: readonly string[]
}

/** The operations of a document, those of its webhooks included, in its order. */
export function shownOperations({document}: Page): ShownOperation[] {
  const [paths, webhooks] = [{pointer: '#/paths'}, {pointer: '#/webhooks'}]
  return [
    ...listOperations(document).map((listed) => toShown(listed, paths)),
    ...operationsUnder(document, {value: document.webhooks, ...webhooks}).map((listed) => toShown(listed, webhooks)),
  ]
}

/** The operations of a callback. @see https://spec.openapis.org/oas/v3.1.1#callback-object */
export function callbackOperations({document}: Page, value: JsonObject, place: Place): ShownOperation[] {
  return operationsUnder(document, {value, pointer: place.pointer}).map((listed) => toShown(listed, place))
}

function toShown({id, method, path, pathItem, operation}: ListedOperation, at: Place): ShownOperation {
  const itemPlace = placeOf(pathItem.pointer, under(at, path))
  const {value, pointer} = operation
  return {
    id,
    method,
    path,
    value,
    place: placeOf(pointer, under(itemPlace, method)),
    pathItem: {value: pathItem.value, place: itemPlace},
    tags: Array.isArray(value.tags) ? value.tags.map(String) : [],
  }
}

/** The place at a pointer, which is described elsewhere unless it is where it was looked for. */
function placeOf(pointer: string, expected: Place): Place {
  return pointer === expected.pointer ? expected : {pointer, isRepeated: true}
}
