import {Html} from '../html.ts'
import {createPlaceLinks, type LinkBases, type PlaceLinks} from './described-links.ts'
import type {KeptPage} from './kept-page.ts'
import {type AstrayLinks, type DeadLink, type LinkedPages, anchorsOf, relativeTo} from './links.ts'
import type {Markup, SharedMarkup} from './shared-markup.ts'
import type {MarkdownPart} from './to-markdown.ts'

/** Markup as it stands on a page: with addresses for its links, and headings that skip no level. */
export class FinishedMarkup extends Html {
  readonly pieces: readonly (string | FinishedMarkup)[]
  readonly astray: AstrayLinks
  /** As CommonMark, by the indents that it stands at. */
  readonly markdown = new Map<string, MarkdownPart>()

  constructor(pieces: FinishedMarkup['pieces'], astray: AstrayLinks = {anchors: [], files: [], rooted: []}) {
    super(pieces.reduce<string>((text, piece) => text + (typeof piece === 'string' ? piece : piece.text), ''))
    this.pieces = pieces
    this.astray = astray
  }
}

export interface FinishedBody {
  readonly content: FinishedMarkup
  readonly aside?: FinishedMarkup
}

/** A place on a page that markup stands in. */
interface Spot {
  readonly file: string
  /** The levels that headings come up. */
  readonly raised: number
  /** The anchors of the page. */
  readonly own: ReadonlySet<string>
  /** Those of them that shared parts have links to. */
  readonly linkedByParts: readonly string[]
  readonly isLinked: boolean
}

/** Anchors that the layout gives to each page. */
const ofLayout = new Set(['top', 'contents', 'content'])

export interface FinisherOptions extends LinkBases {
  readonly pages: readonly KeptPage[]
  readonly shared: SharedMarkup
  readonly linked: LinkedPages
}

/** Finishes the bodies of pages. What several share is finished once for all pages of a folder. */
export class Finisher {
  readonly #linked: LinkedPages
  readonly #placeLinks: PlaceLinks
  /** The anchors that shared parts have links to. */
  readonly #linkedByParts: ReadonlySet<string>
  readonly #parts = new Map<string, Map<Markup, FinishedMarkup>>()
  readonly #dead: Record<keyof AstrayLinks, DeadLink[]> = {anchors: [], files: [], rooted: []}

  constructor({pages, shared, linked, ...bases}: FinisherOptions) {
    this.#linked = linked
    const files = new Set(['openapi.yaml', 'openapi.json', ...pages.map(({file}) => file)])
    this.#placeLinks = createPlaceLinks(files, bases)
    this.#linkedByParts = shared.links
  }

  /** The links of the pages finished so far that lead nowhere. */
  get dead(): DeadLink[] {
    return [...this.#dead.files, ...this.#dead.anchors]
  }

  /** Those that lead to the root of whatever host the site will have. */
  get rooted(): readonly DeadLink[] {
    return this.#dead.rooted
  }

  /** The body of a page. The headings of its content come up, since those of parts begin at the fourth level, as on one page with all of them. */
  finish(page: KeptPage): FinishedBody {
    const {content, aside} = page.body()
    const anchors = anchorsOf(page)
    const spot = {
      file: page.file,
      raised: 0,
      own: new Set(anchors),
      linkedByParts: anchors.filter((anchor) => this.#linkedByParts.has(anchor)),
      isLinked: page.isLinked ?? false,
    }
    const {highest} = content
    const raised = highest === Infinity ? 0 : Math.max(0, highest - 2)
    const body = {
      content: this.#finish(content, {...spot, raised}),
      ...(aside && {aside: this.#finish(aside, spot)}),
    }
    for (const part of Object.values(body))
      for (const kind of ['anchors', 'files', 'rooted'] as const)
        for (const address of part.astray[kind]) this.#dead[kind].push({file: page.file, address})
    return body
  }

  #finish(markup: Markup, spot: Spot): FinishedMarkup {
    const astray: AstrayLinks = {anchors: [], files: [], rooted: []}
    const pieces = markup.pieces.map((piece) => {
      if (typeof piece === 'string') return this.#finishText(piece, spot, astray)
      const part = this.#finishPart(piece, spot)
      astray.anchors.push(...part.astray.anchors)
      astray.files.push(...part.astray.files)
      astray.rooted.push(...part.astray.rooted)
      return part
    })
    return new FinishedMarkup(pieces, astray)
  }

  #finishPart(part: Markup, spot: Spot): FinishedMarkup {
    if (spot.linkedByParts.some((anchor) => part.reaches(anchor))) return this.#finish(part, spot)
    const {file, raised} = spot
    const key = `${raised} ${file.slice(0, file.lastIndexOf('/') + 1)}`
    const finished = this.#parts.get(key) ?? new Map<Markup, FinishedMarkup>()
    this.#parts.set(key, finished)
    const known = finished.get(part)
    if (known !== undefined) return known
    const own = this.#finish(part, spot)
    finished.set(part, own)
    return own
  }

  #finishText(markup: string, {file, raised, own, isLinked}: Spot, astray: AstrayLinks): string {
    const placed = isLinked ? markup : this.#placeLinks(markup, file, astray)
    // Attributes of sanitized HTML, in whose texts every quote is escaped, and addresses that are encoded. None of it is program text.
    const linked = placed.replaceAll(/ href="#([^"]*)"/g, (found, anchor: string) => {
      if (own.has(anchor) || ofLayout.has(anchor)) return found
      const address = this.#linked.addressOf(anchor)
      if (address !== undefined) return ` href="${relativeTo(file, address)}"`
      astray.anchors.push(`#${anchor}`)
      return ''
    })
    return raised === 0 ? linked : raise(linked, raised)
  }
}

/** Lifts headings by so many levels. The tags of sanitized HTML alone have an angle bracket: none of it is program text. */
function raise(markup: string, by: number): string {
  return markup.replaceAll(
    /<(\/?)h([1-6])(?=[\s>])/g,
    (_tag, slash: string, level: string) => `<${slash}h${Number(level) - by}`,
  )
}
