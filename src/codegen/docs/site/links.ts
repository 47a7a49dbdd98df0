import {withThoseAround} from '../../../json/pointer.ts'
import type {KeptPage} from './kept-page.ts'
import type {PageBody} from './site-page.ts'

/** A link of the docs that leads nowhere. */
export interface DeadLink {
  /** The file of the page that has it. */
  readonly file: string
  readonly address: string
}

/** Pages that refer to one another by anchors alone. */
export interface LinkedPages {
  /** The file that each anchor is in. */
  readonly files: ReadonlyMap<string, string>
  /** The address of a place on the site, relative to the folder of the site. Nothing if there is no such place. */
  readonly addressOf: (anchor: string) => string | undefined
  /** The markup of a page with the addresses that its links need. */
  readonly link: (page: KeptPage) => PageBody
  /** The links of the pages so far that lead nowhere. */
  readonly dead: readonly DeadLink[]
}

/** Anchors that the layout gives to each page. */
const ofLayout = ['top', 'contents', 'content']

/** Finds the page of each anchor, and gives links their addresses. A link to a place that is described only as a part of another leads to that. */
export function linkPages(pages: readonly KeptPage[]): LinkedPages {
  const files = new Map<string, string>()
  for (const page of pages) for (const anchor of anchorsOf(page)) if (!files.has(anchor)) files.set(anchor, page.file)
  const known = new Set(pages.map(({file}) => file))
  const addressOf = (anchor: string): string | undefined => {
    for (const at of withThoseAround(anchor)) {
      const file = files.get(at)
      if (file !== undefined) return `${file}#${at}`
    }
    return known.has(anchor) ? anchor : undefined
  }
  const dead: DeadLink[] = []
  const link = (page: KeptPage): PageBody => {
    const {file} = page
    const {content, aside} = page.body()
    const own = new Set([...ofLayout, ...anchorsOf(page)])
    // Attributes of sanitized HTML, in whose texts every quote is escaped, and addresses that are encoded. None of it is program text.
    const inMarkup = (markup: string) =>
      markup.replaceAll(/ href="#([^"]*)"/g, (found, anchor: string) => {
        if (own.has(anchor)) return found
        const address = addressOf(anchor)
        if (address !== undefined) return ` href="${relativeTo(file, address)}"`
        dead.push({file, address: `#${anchor}`})
        return ''
      })
    return {content: content.map(inMarkup), ...(aside && {aside: aside.map(inMarkup)})}
  }
  return {files, addressOf, link, dead}
}

function anchorsOf({anchors}: KeptPage): string[] {
  return anchors === '' ? [] : anchors.split('\n')
}

/** Writes the address of a file of the site for a link on a certain page. */
export type LinkTo = (address: string) => string

/** An address of the site as seen from one of its pages. */
export function relativeTo(from: string, address: string): string {
  if (address === '') return '../'.repeat(from.split('/').length - 1)
  const [folders, others] = [from.split('/').slice(0, -1), address.split('/')]
  while (folders.length > 0 && others.length > 1 && folders[0] === others[0]) {
    folders.shift()
    others.shift()
  }
  return encodeAddress('../'.repeat(folders.length) + others.join('/'))
}

/** File names may have letters that addresses write in another way; the fragment is encoded already. */
function encodeAddress(address: string): string {
  const at = address.indexOf('#')
  return at < 0 ? encodeURI(address) : encodeURI(address.slice(0, at)) + address.slice(at)
}
