import {withThoseAround} from '../../../json/pointer.ts'
import type {FindAnchor} from '../parts/foreign-anchors.ts'
import type {KeptPage} from './kept-page.ts'

/** A link of the docs that leads nowhere. */
export interface DeadLink {
  /** The file of the page that has it. */
  readonly file: string
  readonly address: string
}

/** The addresses of links that lead to no place of the site, as they are written. */
export interface AstrayLinks {
  /** Those to anchors that no page has. */
  readonly anchors: string[]
  /** Those to files that the site has not. */
  readonly files: string[]
  /** Those to the root of whatever host the site will have. */
  readonly rooted: string[]
}

/** Pages that refer to one another by anchors alone. */
export interface LinkedPages {
  /** The file that each anchor is in. */
  readonly files: ReadonlyMap<string, string>
  /** The address of a place on the site, relative to the folder of the site. Nothing if there is no such place. */
  readonly addressOf: (anchor: string) => string | undefined
}

/** Finds the page of each anchor. A link to a place that is described only as a part of another leads to that. Default of `findAnchor`: each means itself. */
export function linkPages(pages: readonly KeptPage[], findAnchor: FindAnchor = (anchor) => anchor): LinkedPages {
  const files = new Map<string, string>()
  for (const page of pages) for (const anchor of anchorsOf(page)) if (!files.has(anchor)) files.set(anchor, page.file)
  const known = new Set(pages.map(({file}) => file))
  const addressOf = (anchor: string): string | undefined => {
    for (const at of withThoseAround(files.has(anchor) ? anchor : findAnchor(anchor))) {
      const file = files.get(at)
      if (file !== undefined) return `${file}#${at}`
    }
    return known.has(anchor) ? anchor : undefined
  }
  return {files, addressOf}
}

/** The anchors that are on a page. */
export function anchorsOf({anchors}: KeptPage): string[] {
  return anchors === '' ? [] : anchors.split('\n')
}

/** Writes the address of a file of the site for a link on a certain page. */
export type LinkTo = (address: string) => string

/** An address of the site as seen from one of its pages. */
export function relativeTo(from: string, address: string): string {
  let shared = 0
  for (let end = address.indexOf('/') + 1; end > shared; end = address.indexOf('/', shared) + 1) {
    if (!from.startsWith(address.slice(shared, end), shared)) break
    shared = end
  }
  return encodeAddress('../'.repeat(from.slice(shared).split('/').length - 1) + address.slice(shared))
}

/** File names may have letters that addresses write in another way; the fragment is encoded already. */
function encodeAddress(address: string): string {
  const at = address.indexOf('#')
  return at < 0 ? encodeURI(address) : encodeURI(address.slice(0, at)) + address.slice(at)
}
