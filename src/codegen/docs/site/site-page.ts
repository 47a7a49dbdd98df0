import type {Content, Html} from '../html.ts'

/** A file of a site: its path in the folder of the site, with slashes, and what is in it. One that comes again goes on with what comes. */
export type SiteFile = readonly [file: string, content: string | Uint8Array]

/** The parts of a page that are its own. */
export interface PageBody {
  readonly content: Html
  /** The column beside the content. */
  readonly aside?: Html
}

/** One page of a site, as lists of pages and links to it need it. */
export interface SitePage {
  /** The path in the folder of the site, with slashes, such as `operations/createMessage.html`. */
  readonly file: string
  /** The heading of the page. */
  readonly title: string
  /** The kind of thing that it is about, as search results name it. */
  readonly kind: string
  /** The first sentence, as plain text: for search engines, lists and previews. */
  readonly summary: string
  /** The group in the contents that lists the page. */
  readonly group: PageGroup
  /** The entry in the contents. Default: the title. */
  readonly label?: Content
  /** The place of its operation in the description. */
  readonly pointer?: string
}

/** A page with all that is on it, before it has the layout that all pages share. */
export interface WholePage extends SitePage, PageBody {
  /** The script with what is needed to try the operation of the page. */
  readonly trial?: string | undefined
  /** Further words that searches find the page by. */
  readonly names?: readonly string[]
  /** True if links of its texts have the addresses that they need already. */
  readonly isLinked?: true
}

/** A group of pages in the contents. */
export interface PageGroup {
  readonly key: string
  readonly title: string
  /** The group that it stands in. */
  readonly parent?: PageGroup
  /** A title above it and those beside it that have the same. */
  readonly heading?: string
  /** Further pages that it lists, by the pointers of their operations. */
  readonly others?: readonly string[]
}

/** The file of the script that a page loads when its operation is to be tried. */
export function trialFile(file: string): string {
  return `assets/try/${file.slice(file.lastIndexOf('/') + 1).replace(/html$/, 'js')}`
}

/** A name as far as it can be one of a file, and a part of an address, but of no program; at most 80 characters, and maybe empty. */
export function fileNameOf(name: string): string {
  const plain = name.normalize('NFC').replaceAll(/[^\p{L}\p{M}\p{Nd}._-]+/gu, '-')
  return Array.from(plain.replace(/^[-.]+/, ''))
    .slice(0, 80)
    .join('')
    .replace(/[-.]+$/, '')
    .replace(device, '$1-')
}

/** Names that Windows has for devices, in any case and with any extension. @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const device = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i

/** Gives each page of a folder a file of its own, on file systems that do not tell cases apart too. */
export class FileNames {
  readonly #taken = new Set<string>()

  /** A path for the page of `name`: `folder/name.html`, as far as the name can be part of an address. */
  take(folder: string, name: string): string {
    const plain = fileNameOf(name)
    const wish = plain === '' || plain.toLowerCase() === 'index' ? `${plain || 'page'}-` : plain
    let file = `${folder}/${wish}.html`
    for (let count = 2; this.#taken.has(file.toLowerCase()); count++) file = `${folder}/${wish}-${count}.html`
    this.#taken.add(file.toLowerCase())
    return file
  }
}
