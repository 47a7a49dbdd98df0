import {html} from '../html.ts'
import {relativeTo, type AstrayLinks} from './links.ts'

/** The places that links of texts are relative to. */
export interface LinkBases {
  /** The path of the site on its host, with a slash at both ends: root-relative links begin with it. Default: they stay as they are. */
  readonly base?: string | undefined
  /** The address that links of texts are relative to, root-relative ones too. Default: they are relative to the site. */
  readonly linkBase?: string | undefined
}

/** Leads the links that texts of a description have to files: to where these are, not to where the page is that shows the text. */
export type PlaceLinks = (markup: string, file: string, astray: AstrayLinks) => string

/** Leads links to `files` of a site. */
export function createPlaceLinks(files: ReadonlySet<string>, {base, linkBase}: LinkBases): PlaceLinks {
  const place = (file: string, address: string, {files: dead, rooted}: AstrayLinks): string => {
    if (linkBase !== undefined) return new URL(address, linkBase).href
    if (address.startsWith('/')) {
      if (base !== undefined) return base + address.slice(1)
      rooted.push(address)
      return address
    }
    const [path = '', anchor] = address.replace(/^\.\//, '').split(/(?=#)/)
    if (files.has(path)) return `${relativeTo(file, path)}${anchor ?? ''}`
    dead.push(address)
    return address
  }
  // Attributes of sanitized HTML, in whose texts every quote is escaped; what is put in is escaped again. None of it is program text.
  return (markup, file, astray) =>
    markup.replaceAll(/ href="((?![a-z][a-z\d+.-]*:|#|\/\/)[^"]+)"/gi, (_found, escaped: string) => {
      const address = place(file, escaped.replaceAll('&amp;', '&'), astray)
      return html` href="${address}"`.text
    })
}
