import {bundleWithSources} from '../load/bundle.ts'
import type {Source} from '../load/description.ts'
import {withinStack} from '../load/nesting.ts'
import {isGeneratedPage} from '../write/is-generated.ts'
import {writeFiles} from '../write/write-files.ts'
import type {DocsSection} from './section.ts'
import {singlePage} from './single/single-page.ts'
import {renderSite} from './site/site.ts'
import {writeSite} from './site/write-site.ts'

export interface DocsOptions extends Source {
  /** The folder for the site; made if it does not exist. */
  readonly out?: string
  /** The file for all of it on one page, which needs no JavaScript. */
  readonly single?: string
  /** Texts to show beside what the description says. */
  readonly guides?: readonly DocsSection[]
  /** The same, with a page of its own for each second-level heading. */
  readonly chapters?: readonly DocsSection[]
  /** The address that the site will have: pages name it for search engines. Default: they name none. */
  readonly url?: string
  /** The URL of a server that readers may send requests to. Default: requests go to the mock in the page alone. */
  readonly tryServer?: string
  /** The title of the site. Default: that of the description. */
  readonly title?: string
  /** Style sheets to load after that of the site, by their file names. */
  readonly styles?: Readonly<Record<string, string>>
  /** Leave out samples that are not valid, and links that lead nowhere, instead of refusing them. Default: `false`. */
  readonly lenient?: boolean
  /** Replace files that were not generated, and symbolic links; never what is read. Default: `false`. */
  readonly force?: boolean
  /** Further files that must not be replaced, such as those that the guides come from. */
  readonly inputs?: readonly string[]
}

export interface DocsResult {
  /** The number of pages. */
  readonly pages: number
  /** A sentence for each thing that the docs leave out. */
  readonly notices: readonly string[]
}

/**
 * Writes docs of a description that ask for nothing else when they are opened: a site, or one page. All of it is built in memory first, so a
 * failure writes nothing.
 *
 * @throws {InputError} if the description cannot be read, does not make sense, or has an example that is not valid or a link that leads nowhere.
 */
export async function buildDocs(options: DocsOptions): Promise<DocsResult> {
  const {
    out,
    single,
    guides = [],
    chapters = [],
    url,
    tryServer,
    title,
    styles = {},
    lenient = false,
    force = false,
    inputs = [],
  } = options
  const {document, sources, notices: read} = await bundleWithSources(options)
  const notices = [...read]
  const notice = (message: string) => void notices.push(message)
  const site =
    out === undefined
      ? {}
      : await renderSite(document, {guides, chapters, url, tryServer, title, styles, isLenient: lenient, notice})
  const all = {sections: [...guides, ...chapters]}
  const page =
    single === undefined ? {} : {[single]: withinStack(document, options.spec, () => singlePage(document, all))}
  const protectedFiles = [...sources, ...inputs]
  await writeFiles({files: page, force, inputs: protectedFiles, isOurs: isGeneratedPage})
  if (out !== undefined) await writeSite(out, site, {force, inputs: protectedFiles})
  return {pages: [...Object.keys(page), ...Object.keys(site)].filter((file) => file.endsWith('.html')).length, notices}
}
