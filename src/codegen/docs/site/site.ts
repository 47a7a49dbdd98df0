import {InputError} from '../../../errors.ts'
import {emitDocument} from '../../load/yaml.ts'
import type {OpenApiDocument} from '../../read/document.ts'
import {readModel} from '../../read/model.ts'
import {createSamples} from '../samples/samples.ts'
import type {DocsSection} from '../section.ts'
import {readAssets} from './assets.ts'
import {groupPages} from './contents.ts'
import {renderPage, type Layout} from './layout.ts'
import {linkPages, type LinkedPages} from './links.ts'
import {machineFiles} from './machine-files.ts'
import {createPages, titleOfDocument} from './pages.ts'
import {searchIndex} from './search-index.ts'
import {trialFile, type SitePage} from './site-page.ts'
import {createTrials} from './trials.ts'

export interface SiteOptions {
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
  /** Called with a sentence for each thing that the site leaves out. */
  readonly notice: (message: string) => void
}

/**
 * The files of a site that documents a description, by their paths.
 *
 * @throws {InputError} if an example is not valid, or a link leads nowhere.
 */
export async function renderSite(document: OpenApiDocument, options: SiteOptions): Promise<Record<string, string>> {
  const {guides, chapters, styles, url, tryServer, isLenient, notice} = options
  const fail = (message: string) => {
    if (!isLenient) throw new InputError(message)
    notice(message)
  }
  const model = readModel(document)
  const samples = createSamples(model, fail)
  const trials = createTrials(model, samples, tryServer)
  const pages = createPages({document}, {samples, trials, guides, chapters})
  const {name, version} = titleOfDocument(document)
  const layout: Layout = {
    title: options.title ?? name,
    version,
    lang: 'en',
    grouped: groupPages(pages),
    url,
    connects: tryServer === undefined ? [] : [new URL(tryServer).origin],
    styles: Object.keys(styles).map((file) => `assets/${file}`),
  }
  const markups = new Map(pages.map((page) => [page.file, renderPage(page, layout)]))
  const linked = linkPages(markups)
  const files = Object.fromEntries([...markups].map(([file, markup]) => [file, linked.link(file, markup)]))
  if (linked.dead.length > 0) fail(tellDead(linked))
  return {
    ...files,
    ...machineFiles(pages, files, layout),
    ...(await readAssets()),
    ...Object.fromEntries(
      pages.flatMap(({file, trial}) => (trial === undefined ? [] : [[trialFile(file), trial] as const])),
    ),
    ...Object.fromEntries(Object.entries(styles).map(([file, text]) => [`assets/${file}`, text])),
    'assets/search-index.js': searchIndex(pages),
    'assets/addresses.js': addressTable(pages, linked),
    'openapi.yaml': emitDocument(document),
    'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  }
}

function tellDead({dead}: LinkedPages): string {
  const lines = dead.map(({file, address}) => `${file}: ${address}`)
  const shown = lines.slice(0, 20)
  const more = lines.length > shown.length ? [`and ${lines.length - shown.length} more`] : []
  return `Found links that lead nowhere.\n${[...shown, ...more].join('\n')}`
}

/** The pages of operations and components by their old anchors, so that these lead there. */
function addressTable(pages: readonly SitePage[], {addressOf}: LinkedPages): string {
  const anchors = pages.flatMap(({content}) =>
    Array.from(content.text.matchAll(/ id="([^"]*)"/g), ([, anchor]) => anchor!),
  )
  const whole = anchors.filter((anchor) =>
    /^(?:operation|section|tag|error)\/|^\/components\/[^/]+\/[^/]+$|^\/(?:paths|webhooks)\/[^/]+\/[^/]+$/.test(anchor),
  )
  const table = Object.fromEntries(whole.map((anchor) => [anchor, addressOf(anchor)?.split('#')[0]]))
  return `window.docsAddresses = ${JSON.stringify(table)}\n`
}
