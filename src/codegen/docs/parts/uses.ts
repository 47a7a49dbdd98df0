import {isJsonObject} from '../../../json/object.ts'
import {html, type Html} from '../html.ts'
import {byName} from './by-name.ts'
import type {ShownOperation} from './operation-list.ts'
import {type Page, canonical, linkTo, operationAnchor} from './page.ts'

/** Links to what refers to a place, by the pointer of the place. */
export type Uses = ReadonlyMap<string, readonly Html[]>

/** Finds the operations and schemas that refer to each place. */
export function findUses(page: Page, operations: readonly ShownOperation[]): Uses {
  const uses = new Map<string, Html[]>()
  const users: {value: unknown; link: Html; own: string}[] = [
    ...operations.map(({id, value}) => ({value, link: html`<a href="#${operationAnchor(id)}">${id}</a>`, own: ''})),
    ...['responses', 'schemas'].flatMap((kind) =>
      byName(page, kind).map(({name, value, place}) => ({
        value,
        link: linkTo(place.pointer, name),
        own: place.pointer,
      })),
    ),
  ]
  for (const {value, link, own} of users) {
    const found = new Set<string>()
    collect(value, found)
    found.delete(own)
    for (const pointer of found) uses.set(pointer, [...(uses.get(pointer) ?? []), link])
  }
  return uses
}

function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, found)
  if (!isJsonObject(value)) return
  if (typeof value.$ref === 'string' && value.$ref.startsWith('#/')) found.add(canonical(value.$ref))
  for (const inner of Object.values(value)) collect(inner, found)
}
