import {unescapeHtml} from '../html.ts'
import {outlineStart} from '../outline.ts'

/** Elements without an end. */
const single = new Set(['br', 'img', 'hr', 'input', 'meta', 'link', 'rect', 'line', 'path'])

/** Elements that stand between empty lines. */
const blocks = new Set([
  'p',
  'summary',
  'blockquote',
  'ul',
  'ol',
  'dl',
  'table',
  'section',
  'div',
  'details',
  'fieldset',
])

/** Markup in pieces, some of which stand on other pages too: these are written as CommonMark once for each indent. */
export interface MarkupPieces {
  readonly pieces: readonly (string | (MarkupPieces & {readonly markdown: Map<string, MarkdownPart>}))[]
}

/** CommonMark that was written of markup. */
export interface MarkdownPart {
  /** The blanks and line ends before it. */
  readonly before: string
  readonly text: string
  /** Those behind it. */
  readonly after: string
}

/**
 * Writes the markup of a page as CommonMark, for readers who are programs. Its tags are those that this folder writes. A large site has a hundred
 * megabytes of them, so that each character is looked at as few times as can be.
 */
export class MarkdownWriter {
  /** The text in pieces, to be joined at the end: one that grew by each would be kept with all of its pieces, which take four times its memory. */
  readonly #texts: string[] = []
  /** The blanks and line ends before and behind the text. What is around them decides which of them stay. */
  #before = ''
  #after = ''
  /** The text that was put last. */
  #last = ''
  #isSpaced = true
  /** The tags that are open, each with what has to be written at its end. */
  readonly #open: {readonly name: string; readonly close: string}[] = []
  /** The cells of the head of the table that is open. */
  #columns = 0
  #indent = ''
  #isRaw = false

  static write(pieces: MarkupPieces['pieces']): string {
    return `${new MarkdownWriter().#writePieces(pieces).text.trimEnd()}\n`
  }

  #writePieces(pieces: MarkupPieces['pieces']): MarkdownPart {
    for (const piece of pieces) {
      if (typeof piece === 'string') this.#writeMarkup(piece)
      else this.#putPart(piece)
    }
    return {before: this.#before, text: this.#texts.join(''), after: this.#after}
  }

  #putPart(part: MarkupPieces['pieces'][number] & object): void {
    let written = part.markdown.get(this.#indent)
    if (written === undefined) {
      const writer = new MarkdownWriter()
      writer.#indent = this.#indent
      written = writer.#writePieces(part.pieces)
      part.markdown.set(this.#indent, written)
    }
    this.#append(written)
    this.#last = written.after
    this.#isSpaced = written.after !== ''
  }

  #writeMarkup(markup: string): void {
    let at = 0
    while (at < markup.length) {
      const start = markup.indexOf('<', at)
      const end = start < 0 ? -1 : markup.indexOf('>', start)
      this.#write(markup.slice(at, start < 0 ? markup.length : start))
      if (end < 0) break
      const tag = markup.slice(start, end + 1)
      if (tag === outlineStart) {
        at = markup.indexOf('</details>', end) + '</details>'.length
        continue
      }
      this.#tag(tag)
      at = end + 1
    }
  }

  #write(text: string): void {
    if (this.#isRaw) return this.#put(this.#indented(unescapeHtml(text)))
    // Line ends between elements are no text.
    if (text.trim() === '' && text.includes('\n')) return
    const decoded = unescapeHtml(text)
    // Blanks in the text of a page, which is no program text.
    const line = /\s\s|[^\S ]/.test(decoded) ? decoded.replaceAll(/\s+/g, ' ') : decoded
    this.#put(this.#isSpaced ? line.trimStart() : line)
  }

  #put(text: string): void {
    if (text === '') return
    this.#last = text
    this.#isSpaced = text.trimEnd().length < text.length
    let [start, end] = [0, text.length]
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    this.#append({before: text.slice(0, start), text: tidy(text.slice(start, end)), after: text.slice(end)})
  }

  #append({before, text, after}: MarkdownPart): void {
    if (text === '') {
      this.#after += before + after
      return
    }
    const between = this.#after + before
    if (this.#texts.length === 0) this.#before = between
    else if (between !== '') this.#texts.push(tidy(between))
    this.#texts.push(text)
    this.#after = after
  }

  /** A text of several lines, as CommonMark within a list. */
  #indented(text: string): string {
    return this.#indent === '' ? text : text.replaceAll('\n', `\n${this.#indent}`)
  }

  #tag(tag: string): void {
    const name = nameOf(tag)
    if (tag.startsWith('</')) return this.#close(name)
    const [before, close] = this.#begin(name, tag)
    this.#put(before)
    if (!single.has(name) && !tag.endsWith('/>')) this.#open.push({name, close})
  }

  #close(name: string): void {
    while (this.#open.length > 0) {
      const last = this.#open.pop()!
      if (last.name === 'pre') this.#isRaw = false
      if (last.name === 'thead') this.#put(`\n${this.#indent}|${' --- |'.repeat(this.#columns)}`)
      if (last.name === 'li' || last.name === 'dd') this.#indent = this.#indent.slice(2)
      this.#put(this.#indented(last.close))
      if (last.name === name) return
    }
  }

  /** The texts at the start of an element and at its end. */
  #begin(name: string, tag: string): readonly [before: string, close: string] {
    const paragraph = `\n\n${this.#indent}`
    // The first paragraph of an item stands beside its mark.
    if (name === 'p' && this.#last.endsWith(`\n${this.#indent.slice(2)}- `)) return ['', '\n']
    if (blocks.has(name)) return [paragraph, '\n']
    switch (name) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return [`${paragraph}${'#'.repeat(Number(name[1]))} `, '\n']
      case 'pre':
        this.#isRaw = true
        return [`${paragraph}\`\`\`\n${this.#indent}`, '\n```\n']
      case 'code':
        return this.#isRaw ? nothing : ['`', '`']
      case 'strong':
      case 'b':
        return ['**', '**']
      case 'em':
      case 'i':
        return ['*', '*']
      case 'a': {
        const address = attributeOf(tag, 'href')
        return address === undefined ? nothing : ['[', `](${toAddress(unescapeHtml(address))})`]
      }
      case 'li':
      case 'dt': {
        const before = `\n${this.#indent}- `
        if (name === 'li') this.#indent += '  '
        return [before, '']
      }
      case 'dd':
        this.#indent += '  '
        return [`\n${this.#indent}`, '']
      case 'tr':
        return [`\n${this.#indent}|`, '']
      case 'th':
      case 'td':
        this.#columns += 1
        return [' ', ' |']
      case 'thead':
        this.#columns = 0
        return nothing
      case 'br':
        return ['\n', '']
      default:
        return nothing
    }
  }
}

const nothing = ['', ''] as const

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09
}

/** A text of CommonMark with no blanks at the ends of its lines, and no more than one empty line at a time: no program text. */
function tidy(text: string): string {
  if (!text.includes('\n')) return text
  // Without the look behind, a run of spaces would be tried from each of them.
  return text.replaceAll(/(?<![ \t])[ \t]+\n/g, '\n').replaceAll(/\n{3,}/g, '\n\n')
}

/** Links to pages become links to their Markdown: names of files, no program text. */
function toAddress(address: string): string {
  return /^[a-z][a-z\d+.-]*:/i.test(address) ? address : address.replace(/\.html(?=#|$)/, '.md')
}

function nameOf(tag: string): string {
  const start = tag.startsWith('</') ? 2 : 1
  const end = tag.indexOf(' ')
  return tag.slice(start, end < 0 ? (tag.endsWith('/>') ? -2 : -1) : end)
}

function attributeOf(tag: string, name: string): string | undefined {
  const start = tag.indexOf(` ${name}="`)
  if (start < 0) return undefined
  const from = start + name.length + 3
  return tag.slice(from, tag.indexOf('"', from))
}
