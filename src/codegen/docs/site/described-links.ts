import {html} from '../html.ts'
import type {KeptPage} from './kept-page.ts'
import {relativeTo, type DeadLink} from './links.ts'

/** The places that links of texts are relative to. */
export interface LinkBases {
  /** The path of the site on its host, with a slash at both ends: root-relative links begin with it. Default: they stay as they are. */
  readonly base?: string | undefined
  /** The address that links of texts are relative to, root-relative ones too. Default: they are relative to the site. */
  readonly linkBase?: string | undefined
}

/** Links of texts to other pages, made right for the places of their pages when these are read. */
export interface DescribedLinks {
  readonly pages: readonly KeptPage[]
  /** The links of the pages read so far that lead nowhere. */
  readonly dead: readonly DeadLink[]
  /** Those that lead to the root of whatever host the site will have. */
  readonly rooted: readonly DeadLink[]
}

/** Leads the links that texts of a description have to files: to where these are, not to where the page is that shows the text. */
export function placeDescribedLinks(pages: readonly KeptPage[], {base, linkBase}: LinkBases): DescribedLinks {
  const files = new Set(['openapi.yaml', 'openapi.json', ...pages.map(({file}) => file)])
  const [dead, rooted]: DeadLink[][] = [[], []]
  const place = (file: string, address: string): string => {
    if (linkBase !== undefined) return new URL(address, linkBase).href
    if (address.startsWith('/')) {
      if (base !== undefined) return base + address.slice(1)
      rooted!.push({file, address})
      return address
    }
    const [path = '', anchor] = address.replace(/^\.\//, '').split(/(?=#)/)
    if (files.has(path)) return `${relativeTo(file, path)}${anchor ?? ''}`
    dead!.push({file, address})
    return address
  }
  // Attributes of sanitized HTML, in whose texts every quote is escaped; what is put in is escaped again. None of it is program text.
  const inMarkup = (file: string) => (markup: string) =>
    markup.replaceAll(/ href="((?![a-z][a-z\d+.-]*:|#|\/\/)[^"]+)"/gi, (_found, escaped: string) => {
      const address = place(file, escaped.replaceAll('&amp;', '&'))
      return html` href="${address}"`.text
    })
  const placed = pages.map((page): KeptPage => ({
    ...page,
    body: () => {
      const {content, aside} = page.body()
      return {content: content.map(inMarkup(page.file)), ...(aside && {aside: aside.map(inMarkup(page.file))})}
    },
  }))
  return {pages: placed, dead: dead!, rooted: rooted!}
}
