import {InputError} from '../../../errors.ts'
import {emitDocument} from '../../load/yaml.ts'
import type {OpenApiDocument} from '../../read/document.ts'
import {readModel} from '../../read/model.ts'
import {toContract} from '../../read/to-contract.ts'
import {findElsewhere} from '../parts/elsewhere.ts'
import {createForeignAnchors, type FindAnchor} from '../parts/foreign-anchors.ts'
import {titleOfDocument} from '../parts/overview.ts'
import type {Page} from '../parts/page.ts'
import {createSamples} from '../samples/samples.ts'
import {createSchemaExamples} from '../samples/schema-examples.ts'
import {currentLocale} from '../say.ts'
import type {DocsSection} from '../section.ts'
import {withWebhooks} from '../with-webhooks.ts'
import {readAssets} from './assets.ts'
import {groupPages} from './contents.ts'
import type {LinkBases} from './described-links.ts'
import {Finisher} from './finish-pages.ts'
import {keepPage, type KeptPage} from './kept-page.ts'
import {type Brand, type Layout, type OtherVersion, renderPage} from './layout.ts'
import {type DeadLink, linkPages, type LinkedPages} from './links.ts'
import {machineFiles, markdownFiles} from './machine-files.ts'
import {missingPage} from './missing-page.ts'
import {createPages} from './pages.ts'
import {searchIndex, type SearchedPage, searchRecords} from './search-index.ts'
import {SharedMarkup} from './shared-markup.ts'
import {trialFile, type SiteFile} from './site-page.ts'
import {memoryStore, type TextStore} from './text-store.ts'
import {createTrials} from './trials.ts'

export interface SiteOptions extends LinkBases, Brand {
  readonly guides: readonly DocsSection[]
  /** Guides whose second-level headings begin pages of their own. */
  readonly chapters: readonly DocsSection[]
  /** The address that the site will have. Default: none is known, so that nothing names it. */
  readonly url?: string | undefined
  /** The URL of a server that readers may send requests to. Default: they go to the mock in the page alone. */
  readonly tryServer?: string | undefined
  /** Style sheets to put behind that of the site, by their file names. */
  readonly styles: Readonly<Record<string, string>>
  /** Default: that of the description. */
  readonly title?: string | undefined
  /** Publish what is wrong with examples and links, too, and name it. Default: `false`. */
  readonly isLenient: boolean
  /** The file that faults are said of. Default: none is named. */
  readonly spec?: string | undefined
  /** Called with a sentence for each thing that the site leaves out. */
  readonly notice: (message: string) => void
  /** Called before each page is made, with the share of the pages that are. */
  readonly progress?: ((page: string, share: number) => void) | undefined
  /** The place of the pages until they are written. Default: memory. */
  readonly store?: TextStore | undefined
}

/** The pages of a site, before it is known what stands beside it. */
export interface PreparedSite {
  readonly pages: readonly KeptPage[]
  readonly shared: SharedMarkup
  readonly document: OpenApiDocument
  readonly title: string
  readonly version: string
  /** Default: links are to anchors of the site alone. */
  readonly findAnchor?: FindAnchor
}

/** The sites that stand beside one. */
export interface BesideSite {
  /** The versions of its API, to choose from. Default: there are no others. */
  readonly versions?: readonly OtherVersion[]
  /** The records that its search looks through. Default: those of its own pages. */
  readonly records?: readonly SearchedPage[]
}

/** The pages of the site of a description. @throws {InputError} if an example is not valid. */
export function prepareSite(document: OpenApiDocument, options: SiteOptions): PreparedSite {
  const {guides, chapters, tryServer, store = memoryStore} = options
  const shown = withWebhooks(document)
  const model = readModel(shown, {file: options.spec})
  const contract = toContract(model)
  const samples = createSamples(model, failing(options), contract)
  const findExamples = createSchemaExamples(model, contract)
  const findTrial = createTrials(model, samples, tryServer)
  const shared = new SharedMarkup()
  const page: Page = {document: shown, elsewhere: findElsewhere(shown), repeats: {left: Infinity}}
  const pages = createPages(page, {shared, samples, findExamples, findTrial, guides, chapters})
  const {name: title, version} = titleOfDocument(document)
  return {
    document,
    title,
    version,
    shared,
    pages: Array.from(pages, (one) => keepPage(one, shared, store)),
    findAnchor: createForeignAnchors(page),
  }
}

/**
 * The files of a site, each made when it is asked for: all of a large one at once would take much memory.
 *
 * @throws {InputError} behind the pages, if a link of theirs leads nowhere.
 */
export function* finishSite(
  {title, version, pages, shared, findAnchor}: Omit<PreparedSite, 'document'>,
  options: SiteOptions,
  {versions = [], records = searchRecords(pages)}: BesideSite = {},
): Generator<SiteFile> {
  const root = rootOf(options)
  const layout: Layout = {
    ...layoutOf(options),
    title: options.title ?? title,
    version,
    grouped: groupPages(pages),
    versions,
  }
  const linked = linkPages(pages, findAnchor)
  const finisher = new Finisher({pages, shared, linked, ...options})
  yield* machineFiles(pages, layout)
  for (const [index, page] of pages.entries()) {
    options.progress?.(page.file, index / pages.length)
    const body = finisher.finish(page)
    yield [page.file, renderPage(page, layout, body)]
    yield* markdownFiles(page, body, {isFirst: index === 0})
    if (page.trial !== undefined) yield [trialFile(page.file), page.trial()]
  }
  const {dead, rooted} = finisher
  if (rooted.length > 0) options.notice(tellRooted(rooted[0]!))
  if (dead.length > 0) failing(options)(tellDead(dead))
  yield* styleFiles(options.styles)
  if (root !== undefined) yield ['404.html', missingPage(layout, root)]
  yield ['assets/search-index.js', searchIndex(records)]
  yield ['assets/addresses.js', addressTable(linked)]
}

/** The description itself, for programs. */
export function* documentFiles(document: OpenApiDocument): Generator<SiteFile> {
  yield ['openapi.yaml', emitDocument(document)]
  yield ['openapi.json', `${JSON.stringify(document, null, 2)}\n`]
}

/**
 * The files of a site that documents a description. A large site has hundreds of megabytes of pages, so that each is in memory only while
 * something is done with it:
 *
 * 1. `createPages` makes the pages, which refer to one another by anchors alone, such as `#/components/schemas/Pet`. An `Unfolder` shows on them what is
 *    in the schemas. What several pages show goes into `SharedMarkup`, and the pages have marks in its place.
 * 2. `keepPage` puts each page into a `TextStore`, and leaves in memory what the contents, searches and links of others need.
 * 3. A `Finisher` reads the pages again, now that all are known: anchors become addresses, and headings skip no level. It finishes shared markup once.
 * 4. `renderPage` puts each page into the layout, `markdownFiles` writes it as Markdown, and `writeSite` puts each file where it belongs.
 *
 * @throws {InputError} while they are made, if an example is not valid or a link leads nowhere.
 */
export async function renderSite(document: OpenApiDocument, options: SiteOptions): Promise<Iterable<SiteFile>> {
  return siteFiles(document, {...options, assets: await readAssets()})
}

/**
 * The texts of the description come first, while nothing else is in memory. Whoever takes files holds the last one until the next is there: that is a
 * small one while the pages are made.
 */
function* siteFiles(
  document: OpenApiDocument,
  {assets, ...options}: SiteOptions & {readonly assets: readonly SiteFile[]},
): Generator<SiteFile> {
  yield* documentFiles(document)
  yield* assets
  yield* finishSite(prepareSite(document, options), options)
}

/** The path of the site on its host, as far as it is known. */
function rootOf({base, url}: Pick<SiteOptions, 'base' | 'url'>): string | undefined {
  return base ?? (url === undefined ? undefined : new URL(url).pathname)
}

/** The parts of a layout that options decide. */
function layoutOf({
  url,
  tryServer,
  styles,
  logo,
  favicon,
}: Omit<SiteOptions, 'notice'>): Omit<Layout, 'title' | 'version' | 'grouped' | 'versions'> {
  return {
    lang: currentLocale(),
    url,
    connects: tryServer === undefined ? [] : [new URL(tryServer).origin],
    styles: styleFiles(styles).map(([file]) => file),
    logo,
    favicon,
  }
}

/** Style sheets as files of the site. */
function styleFiles(styles: SiteOptions['styles']): SiteFile[] {
  return Object.entries(styles).map(([file, text]) => [`assets/css/${file}`, text])
}

/** Refuses a description for a fault, or publishes it all the same and names that. */
function failing({isLenient, notice, spec}: SiteOptions): (message: string) => void {
  return (message) => {
    if (!isLenient) throw new InputError(message, spec === undefined ? {} : {file: spec})
    notice(message)
  }
}

function tellRooted({file, address}: DeadLink): string {
  return `Found links to the root of the host, such as "${address}" on ${file}: "--link-base" or "--base" tells where they lead.`
}

function tellDead(dead: readonly DeadLink[]): string {
  const lines = dead.map(({file, address}) => `${file}: ${address}`)
  const shown = lines.slice(0, 20)
  const more = lines.length > shown.length ? [`and ${lines.length - shown.length} more`] : []
  return `Found links that lead nowhere.\n${[...shown, ...more].join('\n')}`
}

/** The pages of operations and components by their old anchors, so that these lead there. */
function addressTable({files}: LinkedPages): string {
  const whole = [...files].filter(([anchor]) =>
    /^(?:operation|section|tag|error)\/|^\/components\/[^/]+\/[^/]+$|^\/(?:paths|webhooks)\/[^/]+\/[^/]+$/.test(anchor),
  )
  return `window.docsAddresses = ${JSON.stringify(Object.fromEntries(whole))}\n`
}
