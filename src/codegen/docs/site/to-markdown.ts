import {ownValue} from '../../../json/own.ts'

/** Entities that `html` writes. */
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

function decode(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ownValue(entities, entity)!)
}

/** Writes the markup of a page as CommonMark, for readers who are programs. Its tags are those that this folder writes. */
export class MarkdownWriter {
  readonly #texts: string[] = []
  /** The end of what is written so far. */
  #isSpaced = true
  /** The tags that are open, each with what has to be written at its end. */
  readonly #open: {readonly name: string; readonly close: string}[] = []
  /** The cells of the head of the table that is open. */
  #columns = 0
  #indent = ''
  #isRaw = false

  /** Default of `toAddress`: links stay as they are. */
  static write(markup: string, toAddress: (address: string) => string = (address) => address): string {
    const writer = new MarkdownWriter()
    for (const [, tag, text] of markup.matchAll(/(<[^>]*>)|([^<]+)/g)) {
      if (tag === undefined) writer.#write(text!)
      else writer.#tag(tag, toAddress)
    }
    return `${writer.#texts
      .join('')
      .replaceAll(/[ \t]+\n/g, '\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim()}\n`
  }

  #write(text: string): void {
    // Line ends between elements are no text.
    if (!this.#isRaw && /^\s*\n\s*$/.test(text)) return
    const decoded = decode(text)
    if (this.#isRaw) this.#put(decoded.replaceAll('\n', `\n${this.#indent}`))
    else {
      const line = decoded.replaceAll(/\s+/g, ' ')
      this.#put(this.#isSpaced ? line.trimStart() : line)
    }
  }

  #put(text: string): void {
    if (text === '') return
    this.#texts.push(text)
    this.#isSpaced = /\s/.test(text.at(-1)!)
  }

  #tag(tag: string, toAddress: (address: string) => string): void {
    const name = /^<\/?(?<name>[a-z\d]+)/i.exec(tag)?.groups?.name?.toLowerCase() ?? ''
    if (tag.startsWith('</')) return this.#close(name)
    const [before, close] = this.#begin(name, tag, toAddress)
    this.#put(before)
    if (!/^(?:br|img|hr|input|meta|link|rect|line|path)$/.test(name) && !tag.endsWith('/>'))
      this.#open.push({name, close})
  }

  #close(name: string): void {
    while (this.#open.length > 0) {
      const last = this.#open.pop()!
      if (last.name === 'pre') this.#isRaw = false
      if (last.name === 'thead') this.#put(`\n${this.#indent}|${' --- |'.repeat(this.#columns)}`)
      if (last.name === 'li' || last.name === 'dd') this.#indent = this.#indent.slice(2)
      this.#put(last.close.replaceAll('\n', `\n${this.#indent}`))
      if (last.name === name) return
    }
  }

  /** The texts at the start of an element and at its end. */
  #begin(name: string, tag: string, toAddress: (address: string) => string): [before: string, close: string] {
    const paragraph = `\n\n${this.#indent}`
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
        return this.#isRaw ? ['', ''] : ['`', '`']
      case 'strong':
      case 'b':
        return ['**', '**']
      case 'em':
        return ['*', '*']
      case 'a': {
        const address = / href="(?<address>[^"]*)"/.exec(tag)?.groups?.address
        return address === undefined ? ['', ''] : ['[', `](${toAddress(decode(address))})`]
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
        return ['', '']
      case 'br':
        return ['\n', '']
      case 'p':
      case 'summary':
      case 'blockquote':
      case 'ul':
      case 'ol':
      case 'dl':
      case 'table':
      case 'section':
      case 'div':
      case 'details':
      case 'fieldset':
        return [paragraph, '\n']
      default:
        return ['', '']
    }
  }
}
