import MarkdownIt from 'markdown-it'
import {html, Html} from './html.ts'
import {outlineOf} from './outline.ts'
import {ownMark, textOfTag, toSafeHtml} from './safe-html.ts'

/**
 * HTML in a text is made safe; images are links, since they would be requests. Unsafe links are left as text by the library. An address of the web in a
 * text is a link, as on most platforms that show descriptions.
 */
const renderer = new MarkdownIt({html: true, linkify: true})
renderer.linkify.set({fuzzyLink: false, fuzzyEmail: false}).add('//', null).add('ftp:', null).add('mailto:', null)

type Token = ReturnType<typeof renderer.parse>[number]

/** An image within a link is its text. */
renderer.core.ruler.push('images_in_links', ({tokens}) => {
  for (const {children} of tokens) {
    let links = 0
    for (const child of children ?? []) {
      if (child.type === 'link_open') links += 1
      else if (child.type === 'link_close') links -= 1
      else if (child.type === 'image') child.meta = {isLinked: links > 0}
    }
  }
})
renderer.renderer.rules.image = (tokens, index) => {
  const image = tokens[index]!
  const address = image.attrGet('src') ?? ''
  const text = textOfImage(image) || address
  const {isLinked} = image.meta as {readonly isLinked: boolean}
  return (isLinked ? html`${text}` : html`<a href="${address}">${text}</a>`).text
}

/**
 * A CommonMark text of a description as markup. Its headings, whatever their levels, start at `level` and skip none.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#rich-text-formatting
 */
export function renderMarkdown(text: unknown, level: number): Html | undefined {
  if (typeof text !== 'string' || text.trim() === '') return undefined
  const ofLevel = (rendered[level] ??= new Map<string, Html>())
  const known = ofLevel.get(text)
  if (known !== undefined) return known
  const own = renderTokens(renderer.parse(text, {}), level)
  if (ofLevel.size === mostRendered) ofLevel.clear()
  ofLevel.set(text, own)
  return own
}

/** The last texts by their levels: a description has most of its texts in many places. */
const rendered: Map<string, Html>[] = []
const mostRendered = 5_000

/** The ways in which a guide refers to places of the docs. */
export interface GuideOptions {
  /** The level of its highest headings. */
  readonly level: number
  /** The anchor of a heading, made of what it says. */
  readonly toAnchor: (heading: string) => string
  /** The address of a link. Default: as it is written. */
  readonly toAddress?: (address: string) => string
}

/** A text with an anchor for each of its headings, and, where it is a long one, with a list of them before it. */
export function renderGuide(text: string, {level, toAnchor, toAddress}: GuideOptions): Html {
  const tokens = renderer.parse(text, {})
  const headings = new Map<string, {readonly token: Token; readonly text: string}>()
  for (const [index, token] of tokens.entries()) {
    for (const child of token.children ?? []) {
      const attribute = child.type === 'link_open' ? 'href' : child.type === 'image' ? 'src' : undefined
      if (toAddress !== undefined && attribute !== undefined)
        child.attrSet(attribute, toAddress(String(child.attrGet(attribute) ?? '')))
    }
    if (token.type !== 'heading_open') continue
    const heading = textOf(tokens[index + 1])
    const anchor = toAnchor(heading)
    if (headings.has(anchor)) continue
    token.attrSet('id', anchor)
    headings.set(anchor, {token, text: heading})
  }
  const content = renderTokens(tokens, level)
  // Their levels are known now.
  const outline = outlineOf(
    Array.from(headings, ([anchor, {token, text: heading}]) => ({anchor, text: heading, level: levelOf(token)})),
  )
  return html`${outline}${content}`
}

function levelOf({tag}: Token): number {
  return Number(tag.slice(1))
}

/** The headings of a text, without markup. */
export function headingsOf(text: string): string[] {
  const tokens = renderer.parse(text, {})
  return tokens.flatMap(({type}, index) => (type === 'heading_open' ? [textOf(tokens[index + 1])] : []))
}

/** The text in a line, without markup. */
function textOf(line: Token | undefined): string {
  return (line?.children ?? []).map(textOfPart).join('')
}

function textOfPart(token: Token): string {
  const {type, content} = token
  if (type.endsWith('break')) return ' '
  if (type === 'image') return textOfImage(token)
  return isTag(type) ? textOfTag(content) : content
}

/** The words in the brackets of an image, which may have markup themselves. */
function textOfImage({children}: Token): string {
  return renderer.renderer.renderInlineAsText(children ?? [], renderer.options, {})
}

function isTag(type: string): boolean {
  return type === 'html_inline' || type === 'html_block'
}

function hasTags(tokens: readonly Token[]): boolean {
  return tokens.some(({type, children}) => isTag(type) || (children !== null && hasTags(children)))
}

/** The address of a link as Markdown has it, if it is safe. */
function toAddress(address: string): string | undefined {
  const normal = renderer.normalizeLink(address)
  return renderer.validateLink(normal) ? normal : undefined
}

function renderTokens(tokens: Token[], level: number): Html {
  const open: number[] = []
  const isMixed = hasTags(tokens)
  for (const token of tokens) {
    if (token.type === 'heading_open') {
      const own = levelOf(token)
      while (open.length > 0 && open.at(-1)! >= own) open.pop()
      open.push(own)
      if (isMixed) token.attrSet(ownMark, '')
    }
    if (token.type.startsWith('heading_')) token.tag = `h${Math.min(6, level + open.length - 1)}`
    // A wide table scrolls in itself, and so it must be within reach of the keyboard.
    if (token.type === 'table_open') token.attrSet('tabindex', '0')
  }
  const markup = renderer.renderer.render(tokens, renderer.options, {})
  return isMixed ? toSafeHtml(markup, {toAddress}) : new Html(markup)
}

/** The first sentence of a CommonMark text, without paragraphs. */
export function renderSummary(text: unknown): Html | undefined {
  if (typeof text !== 'string' || text.trim() === '') return undefined
  const [paragraph = ''] = text.trim().split(/\n\s*\n/)
  const tokens = renderer.parseInline(/^.*?[.!?](?=\s)/s.exec(paragraph)?.[0] ?? paragraph, {})
  const markup = renderer.renderer.render(tokens, renderer.options, {})
  return hasTags(tokens) ? toSafeHtml(markup, {toAddress, isInLine: true}) : new Html(markup)
}

/** The first sentence of a CommonMark text, without any markup. */
export function plainSummary(text: unknown): string {
  if (typeof text !== 'string') return ''
  const [paragraph = ''] = text.trim().split(/\n\s*\n/)
  const words = textOf(renderer.parseInline(paragraph, {})[0]).trim()
  return /^.*?[.!?](?=\s|$)/s.exec(words)?.[0] ?? words
}

/** `text` as code in CommonMark, whatever it holds. @see https://spec.commonmark.org/0.31.2/#code-spans */
export function codeSpan(text: string): string {
  const runs = text.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map(({length}) => length)) + 1)
  const padding = /^`|`$/.test(text) ? ' ' : ''
  return `${fence}${padding}${text.replaceAll(/\s+/g, ' ')}${padding}${fence}`
}
