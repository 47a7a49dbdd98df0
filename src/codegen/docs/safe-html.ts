import {randomUUID} from 'node:crypto'
import {Parser} from 'htmlparser2'
import {ownValue} from '../../json/own.ts'
import {Html, html} from './html.ts'

/** The elements that texts may have, with the attributes that stay. */
const elements: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...namesOf('b strong i em u s del ins mark small sub sup code kbd samp var q cite dfn tt', []),
  ...namesOf('p div span section center font blockquote pre figure figcaption', []),
  ...namesOf('ul dl dt dd summary table caption thead tbody tfoot tr br hr wbr h1 h2 h3 h4 h5 h6 img', []),
  ['a', ['href', 'title']],
  ['abbr', ['title']],
  ['details', ['open']],
  ['li', ['value']],
  ['ol', ['start', 'type', 'reversed']],
  ['td', ['colspan', 'rowspan']],
  ['th', ['colspan', 'rowspan', 'scope']],
  ['time', ['datetime']],
])

function namesOf(names: string, attributes: readonly string[]): [string, readonly string[]][] {
  return names.split(' ').map((name) => [name, attributes])
}

/** Elements of old that have a name of today. */
const modern: ReadonlyMap<string, string> = new Map([
  ['center', 'div'],
  ['font', 'span'],
  ['tt', 'code'],
])

/** The elements that others are parts of. Alone, these would end what the text is in: an item of a list of the page. */
const wholes: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['ul', 'ol']],
  ...namesOf('dt dd', ['dl']),
  ...namesOf('caption thead tbody tfoot tr td th', ['table']),
])

/** Those that stand within a line. */
const phrasing = new Set(
  'a abbr b strong i em u s del ins mark small sub sup code kbd samp var q cite dfn tt span font time'.split(' '),
)

const empty = new Set(['br', 'hr', 'wbr'])

/** The name of an attribute for what Markdown has made, which keeps its level and its anchor. No text can know it. */
export const ownMark = `data-${randomUUID()}`

export interface SafeHtmlOptions {
  /** The address of a link. Undefined: it is none. */
  readonly toAddress: (address: string) => string | undefined
  /** True within a line, where blocks are left out, but for what is in them. */
  readonly isInLine?: boolean
}

/**
 * The markup of a text with what its author wrote as HTML: of elements and attributes only those that say something to readers stay, each is closed where
 * what is around it ends, and everything else stands there as text. Images are links, since they would be requests.
 */
export function toSafeHtml(markup: string, options: SafeHtmlOptions): Html {
  const writer = new SafeWriter(withoutForeign(markup), options)
  return writer.write()
}

/** The name of a tag, if what follows that are attributes: in "a <b and c> d" it is no tag. */
const tag = /^<\/?([a-z][\w-]*)(?:\s*\/?>|\s+[\w:@.-]+\s*=|\s+(?:open|reversed|nowrap)\b)/i

/** Tells whether a piece of HTML in a text is a tag that is obeyed. What is not is shown. */
function isObeyed(piece: string): boolean {
  const name = tag.exec(piece)?.[1]
  return name !== undefined && elements.has(name.toLowerCase())
}

/** The text of a piece of HTML in a line, a tag or a comment: nothing, the blank that a block is apart by, or what is shown of it. */
export function textOfTag(piece: string): string {
  if (piece.startsWith('<!--')) return ''
  if (!isObeyed(piece)) return piece
  return phrasing.has(tag.exec(piece)![1]!.toLowerCase()) ? '' : ' '
}

/** Tags of a text beyond this number are shown: a parser takes time by the square of those that are open. */
const mostTags = 20_000

/** Tags of other names, such as placeholders (`<token>`), as text. It is markup and no program text. */
function withoutForeign(markup: string): string {
  let left = mostTags
  return markup.replaceAll(/<(?!!--)[^<]*/g, (piece) =>
    isObeyed(piece) && left-- > 0 ? piece : `&lt;${piece.slice(1)}`,
  )
}

/** Writes what a parser of HTML finds. */
class SafeWriter {
  readonly #markup: string
  readonly #options: SafeHtmlOptions
  readonly #parser: Parser
  readonly #texts: string[] = []
  /** The end tags of the elements that are open, the outermost first. */
  readonly #ends: string[] = []
  /** The number of open elements by their names. */
  readonly #open = new Map<string, number>()

  constructor(markup: string, options: SafeHtmlOptions) {
    this.#markup = markup
    this.#options = options
    this.#parser = new Parser({
      ontext: (text) => this.#put(html`${text}`.text),
      onopentag: (name, attributes) => this.#start(name, attributes),
      onclosetag: (name) => this.#end(name),
    })
  }

  write(): Html {
    this.#parser.end(this.#markup)
    return new Html(this.#texts.join(''))
  }

  #put(text: string): void {
    this.#texts.push(text)
  }

  #start(name: string, attributes: Readonly<Record<string, string>>): void {
    const [start, end] = this.#tags(name, attributes)
    this.#put(start)
    this.#open.set(name, this.#count(name) + 1)
    this.#ends.push(end)
  }

  #end(name: string): void {
    this.#open.set(name, this.#count(name) - 1)
    this.#put(this.#ends.pop() ?? '')
  }

  #count(name: string): number {
    return this.#open.get(name) ?? 0
  }

  #tags(name: string, attributes: Readonly<Record<string, string>>): readonly [start: string, end: string] {
    const allowed = elements.get(name)
    if (allowed === undefined) {
      // What only looked like an element: its tag as it stands.
      return [html`${this.#markup.slice(this.#parser.startIndex, this.#parser.endIndex + 1)}`.text, '']
    }
    if (name === 'img') return [this.#image(attributes), '']
    if (this.#options.isInLine === true && !phrasing.has(name)) return [' ', ' ']
    if (wholes.get(name)?.every((whole) => this.#count(whole) === 0)) return ['<div>', '</div>']
    if (name === 'a' && (this.#count('a') > 0 || this.#addressOf(attributes.href) === undefined)) return ['', '']
    const isOwn = ownValue(attributes, ownMark) !== undefined
    if (/^h[1-6]$/.test(name) && !isOwn) return ['<p><strong>', '</strong></p>']
    const written = allowed.flatMap((attribute) => this.#attribute(attribute, attributes))
    const shown = modern.get(name) ?? name
    const own = isOwn && attributes.id !== undefined ? html` id="${attributes.id}"`.text : ''
    // A wide table scrolls in itself, and so it must be within reach of the keyboard.
    const wide = name === 'table' ? ' tabindex="0"' : ''
    return [`<${shown}${written.join('')}${own}${wide}>`, empty.has(name) ? '' : `</${shown}>`]
  }

  #attribute(name: string, attributes: Readonly<Record<string, string>>): string[] {
    const given = ownValue(attributes, name)
    if (given === undefined) return []
    return [html` ${name}="${name === 'href' ? this.#addressOf(given) : given}"`.text]
  }

  #image({src, alt = ''}: Readonly<Record<string, string>>): string {
    const address = this.#addressOf(src)
    const text = alt === '' ? (address ?? '') : alt
    return (this.#count('a') > 0 || address === undefined ? html`${text}` : html`<a href="${address}">${text}</a>`).text
  }

  #addressOf(address: string | undefined): string | undefined {
    return address === undefined ? undefined : this.#options.toAddress(address)
  }
}
