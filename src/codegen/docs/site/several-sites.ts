import type {OpenApiDocument} from '../../read/document.ts'
import {html, type Html} from '../html.ts'
import {plainSummary, renderGuide} from '../markdown.ts'
import {anchorOf, canonical} from '../parts/page.ts'
import {say, sayText} from '../say.ts'
import {readAssets} from './assets.ts'
import {keepPage} from './kept-page.ts'
import type {OtherVersion} from './layout.ts'
import {linkPages} from './links.ts'
import {searchRecords} from './search-index.ts'
import {SharedMarkup} from './shared-markup.ts'
import {fileNameOf, type SiteFile, type WholePage} from './site-page.ts'
import {documentFiles, finishSite, prepareSite, type PreparedSite, type SiteOptions} from './site.ts'
import {memoryStore} from './text-store.ts'

/** The address of the page about a place of the older or of the newer description, if there is one. */
export type AddressOfPlace = (side: 'old' | 'new', pointer: string) => string | undefined

/** Writes the changes between two versions of a description as CommonMark. */
export type Changelog = (old: OpenApiDocument, next: OpenApiDocument, addressOf: AddressOfPlace) => string

/** A description of several, with where its faults are told. */
export interface DescribedSite extends Pick<SiteOptions, 'spec' | 'notice'> {
  readonly document: OpenApiDocument
}

export interface SeveralOptions extends Omit<SiteOptions, 'spec' | 'notice'> {
  /** Default: there are no pages of changes. */
  readonly changelog?: Changelog | undefined
}

/** A site in its folder below that of all. */
interface PlacedSite extends PreparedSite, DescribedSite {
  readonly folder: string
}

/**
 * The files of several sites, each in a folder of its own, and a page that lists them. Descriptions of one title are versions of one API, the
 * oldest first: their pages lead to one another, and each but the first tells what has changed.
 *
 * @throws {InputError} as `renderSite` does.
 */
export async function renderSites(
  descriptions: readonly DescribedSite[],
  options: SeveralOptions,
): Promise<Iterable<SiteFile>> {
  const assets = await readAssets()
  const sites = placeSites(
    descriptions.map((one) => ({
      ...prepareSite(one.document, {...options, ...one}),
      spec: one.spec,
      notice: one.notice,
    })),
  )
  const apis = new Map<string, PlacedSite[]>()
  for (const site of sites) apis.set(site.title, [...(apis.get(site.title) ?? []), site])
  return finishSites([...apis], sites, {...options, assets})
}

function* finishSites(
  apis: readonly (readonly [title: string, versions: readonly PlacedSite[]])[],
  sites: readonly PlacedSite[],
  options: SeveralOptions & {readonly assets: readonly SiteFile[]},
): Generator<SiteFile> {
  let finished = 0
  for (const [, versions] of apis) {
    const whole = versions.map((site, index) => withChanges(site, versions[index - 1], options.changelog))
    for (const site of whole) {
      const before = finished++
      const progress = (page: string, share: number) =>
        options.progress?.(`${site.folder}/${page}`, (before + share) / sites.length)
      const own = finishSite(site, {...below(site, options), progress}, {versions: switches(site, whole)})
      for (const files of [documentFiles(site.document), options.assets, own])
        for (const [file, content] of files) yield [`${site.folder}/${file}`, content]
    }
  }
  yield* listingFiles(apis, sites, options)
}

/** The names of files and folders at the root, in the folder of a site as well as above those of several. */
const namesAtRoot = ['assets', 'index.html', 'index.md', '404.html', 'llms.txt', 'llms-full.txt', 'sitemap.xml']

/** Folders are named after titles, and after versions where several have one title. */
function placeSites(prepared: readonly (PreparedSite & DescribedSite)[]): PlacedSite[] {
  const taken = new Set(namesAtRoot)
  const titles = new Set(prepared.map(({title}) => title))
  return prepared.map((site) => {
    const hasVersions = prepared.filter(({title}) => title === site.title).length > 1
    const parts = [...(titles.size > 1 ? [site.title] : []), ...(hasVersions ? [site.version] : [])]
    const wish = fileNameOf(parts.join('-').toLowerCase()) || 'api'
    let folder = wish
    for (let count = 2; taken.has(folder); count++) folder = `${wish}-${count}`
    taken.add(folder)
    return {...site, folder}
  })
}

function below({folder, spec, notice}: PlacedSite, options: SeveralOptions): SiteOptions {
  const {url, base} = options
  return {
    ...options,
    spec,
    notice,
    title: undefined,
    ...(url !== undefined && {url: new URL(`${encodeURI(folder)}/`, url).href}),
    ...(base !== undefined && {base: `${base}${encodeURI(folder)}/`}),
  }
}

/** The other versions of a site, each with its page about the same operation, or the page with the same path. */
function switches(site: PlacedSite, versions: readonly PlacedSite[]): OtherVersion[] {
  if (versions.length < 2) return []
  return versions.map((other) => {
    const byPointer = new Map(
      other.pages.flatMap(({pointer, file}) => (pointer === undefined ? [] : [[pointer, file]])),
    )
    const files = new Set(other.pages.map(({file}) => file))
    return {
      label: other.version,
      isCurrent: other === site,
      addressOf: ({file, pointer}) => {
        const same = byPointer.get(pointer ?? '') ?? (files.has(file) ? file : 'index.html')
        return other === site ? same : `../${other.folder}/${same}`
      },
    }
  })
}

const changeGroup = 'changes'

/** The site with a page of what has changed since the version before. */
function withChanges(site: PlacedSite, before: PlacedSite | undefined, changelog: Changelog | undefined): PlacedSite {
  if (before === undefined || changelog === undefined) return site
  const places = {old: anchorsOf(before), new: anchorsOf(site)}
  const text = changelog(before.document, site.document, (side, pointer) => {
    const address = places[side](anchorOf(canonical(pointer)))
    return address === undefined || side === 'new' ? address : `../${before.folder}/${address}`
  })
  const title = sayText('changesTitle', {old: before.version, next: site.version})
  const page: WholePage = {
    file: 'changes.html',
    title,
    kind: sayText('changes'),
    summary: sayText('changesSummary', {title}),
    group: {key: changeGroup, title: sayText('changes')},
    content: renderGuide(text, {level: 2, toAnchor: (heading) => anchorOf(`#section/Changes/${heading}`)}),
    isLinked: true,
  }
  const [overview, ...others] = site.pages
  return {...site, pages: [overview!, keepPage(page, site.shared, memoryStore), ...others]}
}

function anchorsOf({pages}: PreparedSite): (anchor: string) => string | undefined {
  return linkPages(pages).addressOf
}

/** The page at the root, and all that it needs. */
function* listingFiles(
  apis: readonly (readonly [title: string, versions: readonly PlacedSite[]])[],
  sites: readonly PlacedSite[],
  options: SeveralOptions & {readonly assets: readonly SiteFile[]},
): Generator<SiteFile> {
  const title = options.title ?? (apis.length === 1 ? apis[0]![0] : 'APIs')
  const page: WholePage = {
    file: 'index.html',
    title,
    kind: sayText('overview'),
    summary: sayText('docsOf', {names: apis.map(([name]) => name).join(sayText('comma'))}),
    group: {key: 'overview', title: sayText('overview')},
    content: html`${apis.map(([name, versions]) => listing(name, versions))}`,
    isLinked: true,
  }
  const records = sites.flatMap(({folder, pages, title: name, version}) =>
    searchRecords(pages).map((record) => ({
      ...record,
      file: `${folder}/${record.file}`,
      summary: `${name} ${version}. ${record.summary}`,
    })),
  )
  const shared = new SharedMarkup()
  yield* options.assets
  yield* finishSite(
    {title, version: '', pages: [keepPage(page, shared, memoryStore)], shared},
    {...options, notice: () => {}, progress: undefined},
    {records},
  )
}

/** An API with its versions, the newest first. */
function listing(title: string, versions: readonly PlacedSite[]): Html {
  const newest = versions.at(-1)!
  const {info} = newest.document as {info?: {summary?: unknown; description?: unknown}}
  const items = versions.toReversed().map((site) => {
    const hasChanges = site.pages.some(({group}) => group.key === changeGroup)
    const changes = hasChanges
      ? html`, <a href="${encodeURI(site.folder)}/changes.html">${say('changed')}</a>`
      : undefined
    return html`<li><a href="${encodeURI(site.folder)}/index.html">${site.version || site.title}</a>${changes}</li>`
  })
  return html`<h2><a href="${encodeURI(newest.folder)}/index.html">${title}</a></h2><p>${plainSummary(info?.summary ?? info?.description)}</p><ul>${items}</ul>`
}
