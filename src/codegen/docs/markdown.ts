import MarkdownIt from 'markdown-it'
import {Html} from './html.ts'

/**
 * HTML in a text is shown, not obeyed; images are links, since they would be requests. Unsafe links are left as text by the library. An address of the
 * web in a text is a link, as on most platforms that show descriptions.
 */
const renderer = new MarkdownIt({html: false, linkify: true}).disable('image')
renderer.linkify.set({fuzzyLink: false, fuzzyEmail: false}).add('//', null).add('ftp:', null).add('mailto:', null)

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

/** A text with an anchor for each of its headings. */
export function renderGuide(text: string, {level, toAnchor, toAddress}: GuideOptions): Html {
  const tokens = renderer.parse(text, {})
  const anchors = new Set<string>()
  for (const [index, token] of tokens.entries()) {
    for (const child of token.children ?? [])
      if (toAddress !== undefined && child.type === 'link_open')
        child.attrSet('href', toAddress(String(child.attrGet('href') ?? '')))
    if (token.type !== 'heading_open') continue
    const anchor = toAnchor(textOf(tokens[index + 1]))
    if (!anchors.has(anchor)) token.attrSet('id', anchor)
    anchors.add(anchor)
  }
  return renderTokens(tokens, level)
}

/** The headings of a text, without markup. */
export function headingsOf(text: string): string[] {
  const tokens = renderer.parse(text, {})
  return tokens.flatMap(({type}, index) => (type === 'heading_open' ? [textOf(tokens[index + 1])] : []))
}

function textOf(token: ReturnType<typeof renderer.parse>[number] | undefined): string {
  return (token?.children ?? []).map(({content}) => content).join('')
}

function renderTokens(tokens: ReturnType<typeof renderer.parse>, level: number): Html {
  const open: number[] = []
  for (const token of tokens) {
    if (token.type === 'heading_open') {
      const own = Number(token.tag.slice(1))
      while (open.length > 0 && open.at(-1)! >= own) open.pop()
      open.push(own)
    }
    if (token.type.startsWith('heading_')) token.tag = `h${Math.min(6, level + open.length - 1)}`
    // A wide table scrolls in itself, and so it must be within reach of the keyboard.
    if (token.type === 'table_open') token.attrSet('tabindex', '0')
  }
  return new Html(renderer.renderer.render(tokens, renderer.options, {}))
}

/** The first sentence of a CommonMark text, without paragraphs. */
export function renderSummary(text: unknown): Html | undefined {
  if (typeof text !== 'string' || text.trim() === '') return undefined
  const [paragraph = ''] = text.trim().split(/\n\s*\n/)
  return new Html(renderer.renderInline(/^.*?[.!?](?=\s)/s.exec(paragraph)?.[0] ?? paragraph))
}

/** The first sentence of a CommonMark text, without any markup. */
export function plainSummary(text: unknown): string {
  if (typeof text !== 'string') return ''
  const [paragraph = ''] = text.trim().split(/\n\s*\n/)
  const words = renderer
    .parseInline(paragraph, {})
    .flatMap(({children}) => children ?? [])
    .map(({type, content}) => (type.endsWith('break') ? ' ' : content))
    .join('')
  return /^.*?[.!?](?=\s|$)/s.exec(words)?.[0] ?? words
}

/** `text` as code in CommonMark, whatever it holds. @see https://spec.commonmark.org/0.31.2/#code-spans */
export function codeSpan(text: string): string {
  const runs = text.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map(({length}) => length)) + 1)
  const padding = /^`|`$/.test(text) ? ' ' : ''
  return `${fence}${padding}${text.replaceAll(/\s+/g, ' ')}${padding}${fence}`
}
