import {ownMember} from '../../../json/own.ts'
import {decodePercent} from '../../../json/pointer.ts'
import {headingsOf} from '../markdown.ts'
import {byName} from './by-name.ts'
import {shownOperations} from './operation-list.ts'
import {createDescriptionAnchors} from './overview.ts'
import {type Page, anchorOf, operationAnchor} from './page.ts'
import {groupByTag} from './tag-groups.ts'

/** The anchor that a link means with one that no page has. */
export type FindAnchor = (anchor: string) => string

/**
 * Finds the anchors of links that were written for other renderers, as texts of many descriptions have them, and of headings by their names alone.
 *
 * | | operations | schemas | headings |
 * | --- | --- | --- | --- |
 * | Redoc | `#tag/Pets/operation/addPet`, `#tag/Pets/paths/~1pets/post` | `#schema/Pet` | `#section/Rate-limits/Bursts` |
 * | Scalar | `#tag/pets/POST/pets` | `#model/pet` | `#description/bursts` |
 * | Swagger UI | `#/Pets/addPet` | `#/definitions/Pet` | |
 * | Stoplight | `#/operations/addPet` | `#/schemas/Pet` | |
 */
export function createForeignAnchors(page: Page): FindAnchor {
  let known: ReadonlyMap<string, string> | undefined
  return (anchor) => {
    known ??= foreignAnchors(page)
    const name = comparable(anchor)
    const heading = name.startsWith('section/') ? `description/${name.slice(name.lastIndexOf('/') + 1)}` : undefined
    return known.get(name) ?? (heading && known.get(heading)) ?? anchorOf(`#${decodePercent(anchor)}`)
  }
}

function foreignAnchors(page: Page): Map<string, string> {
  const all = new Map<string, string>()
  const add = (anchor: string, ...names: readonly string[]) => {
    for (const name of names.map(comparable)) if (!all.has(name)) all.set(name, anchor)
  }
  const toAnchor = createDescriptionAnchors()
  const description = ownMember(page.document.info, 'description')
  for (const heading of typeof description === 'string' ? headingsOf(description) : []) {
    const anchor = toAnchor(heading)
    add(anchor, anchor, anchor.slice(anchor.indexOf('/') + 1), heading, `description/${heading}`)
  }
  const operations = shownOperations(page)
  for (const {id, method, path, place, tags} of operations) {
    const anchor = operationAnchor(id)
    add(anchor, anchor, `/operations/${id}`)
    for (const tag of tags)
      add(
        anchor,
        `tag/${tag}/operation/${id}`,
        `/${tag}/${id}`,
        `tag/${tag}/${method}${path}`,
        `tag/${tag}${place.pointer.slice(1)}`,
      )
  }
  for (const {id, name} of groupByTag(page, operations)) add(id, `tag/${name}`)
  for (const {name, place} of byName(page, 'schemas'))
    add(anchorOf(place.pointer), ...['schema/', 'model/', '/schemas/', '/definitions/'].map((kind) => kind + name))
  add('authentication', 'section/authentication')
  for (const {name, place} of byName(page, 'securitySchemes'))
    add(anchorOf(place.pointer), `section/authentication/${name}`)
  return all
}

/** Renderers differ in how they write letters, spaces and punctuation. None of it is program text. */
function comparable(anchor: string): string {
  return decodePercent(anchor)
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll(/[\s_]+/g, '-')
    .replaceAll(/[^\p{L}\p{M}\p{N}/.-]/gu, '')
}
