import type {JsonObject} from '../../../json/object.ts'
import {listOperations, operationsUnder, type ListedOperation} from '../../read/list-operations.ts'
import {type Page, type Place, under} from './page.ts'

/** An operation with all that is said of it elsewhere. */
export interface ShownOperation extends Pick<ListedOperation, 'id' | 'method' | 'path'> {
  readonly value: JsonObject
  readonly place: Place
  readonly pathItem: {readonly value: JsonObject; readonly place: Place}
  readonly tags: readonly string[]
  /** Present where the service sends the request, and the reader's server answers it. */
  readonly sentBy?: 'webhook' | 'callback'
}

/** The operations of a document, those of its webhooks included, in its order. */
export function shownOperations({document}: Page): ShownOperation[] {
  const [paths, webhooks] = [{pointer: '#/paths'}, {pointer: '#/webhooks'}]
  return [
    ...toShownAll(listOperations(document), paths),
    ...toShownAll(operationsUnder(document, {value: document.webhooks, ...webhooks}), webhooks, 'webhook'),
  ]
}

/** The operations of a callback. @see https://spec.openapis.org/oas/v3.1.1#callback-object */
export function callbackOperations({document}: Page, value: JsonObject, place: Place): ShownOperation[] {
  return toShownAll(operationsUnder(document, {value, pointer: place.pointer}), place, 'callback')
}

/** The operations of path items that are kept for references. Each is known by its place: what refers to it has its id. */
export function keptOperations({document}: Page, value: unknown, place: Place): ShownOperation[] {
  return toShownAll(operationsUnder(document, {value, pointer: place.pointer}), place).map((shown) => ({
    ...shown,
    id: shown.place.pointer,
  }))
}

/** Operations in their order; what those of a path item share is described with the first of them, and repeated with the others. */
function toShownAll(listed: readonly ListedOperation[], at: Place, sentBy?: 'webhook' | 'callback'): ShownOperation[] {
  const told = new Set<string>()
  return listed.map((one) => {
    const shown = toShown(one, at)
    const {value, place} = shown.pathItem
    const pathItem = told.has(place.pointer) ? {value, place: {...place, isRepeated: true as const}} : shown.pathItem
    told.add(place.pointer)
    return {...shown, pathItem, ...(sentBy && {sentBy})}
  })
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
