import path from 'node:path'
import type {Locale} from '../../phrases/locales.ts'
import {bundleWithSources, type Bundle} from '../load/bundle.ts'
import type {Source} from '../load/description.ts'
import {withinStack} from '../load/nesting.ts'
import {selectOperations} from '../load/select-operations.ts'
import {isGeneratedPage} from '../write/is-generated.ts'
import {writeFiles} from '../write/write-files.ts'
import {inLocale} from './say.ts'
import type {DocsSection} from './section.ts'
import {singlePage} from './single/single-page.ts'
import {renderSites, type Changelog} from './site/several-sites.ts'
import type {SiteFile} from './site/site-page.ts'
import {renderSite} from './site/site.ts'
import type {TextStore} from './site/text-store.ts'
import {writeSite} from './site/write-site.ts'
import {withWebhooks} from './with-webhooks.ts'

/** An image of the publisher. */
export interface DocsImage {
  /** Its file name, by whose end servers tell what it is. */
  readonly name: string
  readonly data: Uint8Array
}

export interface DocsOptions extends Source {
  /** The operations to show, by operationId or tag, with the schemas that they need; each description has to have them. Default: all. */
  readonly only?: readonly string[]
  /** The language of the phrases of the pages. Default: `en`. */
  readonly locale?: Locale
  /**
   * Further descriptions to put on the site, newer versions of one after older ones, with what is said of the first where they say nothing else.
   * Default: there is one description, at the root of the site.
   */
  readonly others?: readonly Source[]
  /** Writes the page of the changes between two versions. Default: there is no such page. */
  readonly changelog?: Changelog
  /** The path of the site on its host, with a slash at both ends, for the links of texts and the page for missing ones. Default: that of `url`. */
  readonly base?: string
  /** The address that links of texts are relative to. Default: they are relative to the site. */
  readonly linkBase?: string
  /** Stands before the title. Default: there is none. */
  readonly logo?: DocsImage
  /** Default: one that the toolkit has. */
  readonly favicon?: DocsImage
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
  /** Called before each description is read, each site is prepared and each page is made, with the share of the work that is done, from 0 to 1. */
  readonly progress?: (what: string, share: number) => void
  /** Further files that must not be replaced, such as those that the guides come from. */
  readonly inputs?: readonly string[]
}

export interface DocsNotice {
  /** The description that it is about. */
  readonly spec: string
  readonly message: string
}

export interface DocsResult {
  /** The number of pages. */
  readonly pages: number
  /** A sentence for each thing that the docs leave out. */
  readonly notices: readonly DocsNotice[]
}

/**
 * Writes docs of a description that ask for nothing else when they are opened: a site, or one page. A fault in what they are made of changes no file.
 *
 * @throws {InputError} if the description cannot be read, does not make sense, or has an example that is not valid or a link that leads nowhere.
 */
export async function buildDocs(options: DocsOptions): Promise<DocsResult> {
  return inLocale(options.locale ?? 'en', () => build(options))
}

/** The shares of the work that are done when all descriptions are read, and when their pages are ready to be made. */
const shareOfReading = 0.1
const shareBeforePages = 0.4

async function build(options: DocsOptions): Promise<DocsResult> {
  const {
    out,
    single,
    only = [],
    others = [],
    guides = [],
    chapters = [],
    styles = {},
    lenient = false,
    force = false,
    progress = () => {},
  } = options
  const bundles: (Pick<Bundle, 'document' | 'sources' | 'notices'> & Pick<Source, 'spec'>)[] = []
  for (const {spec, ...source} of [options, ...others]) {
    progress(spec, (bundles.length / (others.length + 1)) * shareOfReading)
    const {document, sources: read, notices: told} = await bundleWithSources({...options, ...source, spec})
    const shown = () => (only.length === 0 ? document : selectOperations(document, only))
    bundles.push({spec, sources: read, notices: told, document: withinStack(document, spec, shown)})
  }
  const document = bundles[0]!.document
  const sources = bundles.flatMap((bundle) => bundle.sources)
  const notices = bundles.flatMap(({spec, notices: own}) => own.map((message) => ({spec, message})))
  const noticeOf = (spec: string) => (message: string) => void notices.push({spec, message})
  const images = imageFiles(options)
  const site = {
    ...options,
    guides,
    chapters,
    styles,
    isLenient: lenient,
    logo: images.logo,
    favicon: images.favicon,
    progress: (page: string, share: number) => progress(page, shareBeforePages + share * (1 - shareBeforePages)),
  }
  progress(options.spec, shareOfReading)
  const make = (store: TextStore) =>
    others.length === 0
      ? renderSite(document, {...site, store, notice: noticeOf(options.spec)})
      : renderSites(
          bundles.map(({spec, document: own}) => ({spec, document: own, notice: noticeOf(spec)})),
          {...site, store},
        )
  const all = {sections: [...guides, ...chapters]}
  const page =
    single === undefined
      ? {}
      : {[single]: withinStack(document, options.spec, () => singlePage(withWebhooks(document), all))}
  const protectedFiles = [...sources, ...(options.inputs ?? [])]
  const written =
    out === undefined
      ? []
      : await writeSite(out, async (store) => withImages(await make(store), images.files), {
          force,
          inputs: protectedFiles,
        })
  await writeFiles({files: page, force, inputs: protectedFiles, isOurs: isGeneratedPage})
  return {pages: [...Object.keys(page), ...written].filter((file) => file.endsWith('.html')).length, notices}
}

/** The images as files of a site: of whatever name, and never inside a page, where an SVG could run its scripts. */
function imageFiles({logo, favicon}: Pick<DocsOptions, 'logo' | 'favicon'>) {
  const given = Object.entries({logo, favicon}).flatMap(([key, image]) =>
    image === undefined ? [] : [[key, `assets/${key}${path.extname(image.name).toLowerCase()}`, image.data] as const],
  )
  return {
    logo: given.find(([key]) => key === 'logo')?.[1],
    favicon: given.find(([key]) => key === 'favicon')?.[1],
    files: given.map(([, file, data]) => [file, data] as const),
  }
}

/** Each site has its images in a folder of its own. */
function* withImages(
  files: Iterable<SiteFile>,
  images: readonly (readonly [file: string, data: Uint8Array])[],
): Generator<SiteFile> {
  for (const [file, content] of files) {
    yield [file, content]
    const folder = /^(?<folder>.*)assets\/site\.css$/.exec(file)?.groups?.folder
    if (folder !== undefined) for (const [image, data] of images) yield [folder + image, data]
  }
}
