import {InputError, type TextPosition} from '../../errors.ts'
import {JsonScanner} from '../../json/scanner.ts'
import {oversized} from './size-limit.ts'

/** The text of one entry of an HTTP Archive, and where it starts. */
export interface HarEntry {
  readonly text: string
  readonly start: TextPosition
}

/** The location of the entries: `log.entries`, so an entry opens at the fourth level. */
const entryPath = ['log', 'entries']
const listDepth = entryPath.length + 1

/**
 * Cuts the entries out of an HTTP Archive as it is read, so that no more than one of them is held.
 *
 * @throws {InputError} where the text is not JSON, has no list `log.entries`, or an entry is longer than the limit.
 * @see https://w3c.github.io/web-performance/specs/HAR/Overview.html
 */
export async function* splitHar(source: AsyncIterable<string>, limit: number): AsyncGenerator<HarEntry, void> {
  const splitter = new HarSplitter(limit)
  for await (const chunk of source) yield* splitter.push(chunk)
  splitter.end()
}

class HarSplitter {
  private readonly scanner = new JsonScanner()
  /** The last name of a property in each object above the entries. */
  private readonly path: string[] = []
  private key = ''
  private start: TextPosition | undefined
  private pieces = ''
  private line = 1
  private column = 1
  private hasEntries = false
  private readonly limit: number

  constructor(limit: number) {
    this.limit = limit
  }

  push(chunk: string): HarEntry[] {
    const entries: HarEntry[] = []
    let from = 0
    for (let at = 0; at < chunk.length; at++) {
      const unit = chunk[at]!
      const depth = this.scanner.depth
      this.step(unit)
      if (this.start === undefined && this.hasEntries && this.scanner.depth > listDepth && this.isInEntries()) {
        this.start = {line: this.line, column: this.column}
        from = at
      } else if (this.start !== undefined && depth > listDepth && this.scanner.depth === listDepth) {
        entries.push({text: this.pieces + chunk.slice(from, at + 1), start: this.start})
        this.start = undefined
        this.pieces = ''
      }
      this.advance(unit)
    }
    if (this.start !== undefined) this.pieces += chunk.slice(from)
    if (this.pieces.length > this.limit) throw oversized(this.limit, {position: this.start!})
    return entries
  }

  end(): void {
    if (!this.scanner.isComplete()) this.fail(`Found the end in the JSON, expected ${this.scanner.expected}.`)
    if (!this.hasEntries) this.fail('Found no list "log.entries", expected an HTTP Archive.')
  }

  private step(unit: string): void {
    const {scanner} = this
    const wasInKey: boolean = scanner.insideKey
    if (!scanner.step(unit)) this.fail(`Found ${JSON.stringify(unit)} in the JSON, expected ${scanner.expected}.`)
    if (scanner.depth > entryPath.length) {
      if (scanner.depth === listDepth && unit === '[' && this.isInEntries()) this.hasEntries = true
      return
    }
    this.readKey(unit, wasInKey)
  }

  private readKey(unit: string, wasInKey: boolean): void {
    const {insideKey, depth} = this.scanner
    if (!wasInKey) this.key = ''
    else if (insideKey) this.key += unit
    else this.path.splice(depth - 1, Infinity, this.key)
  }

  private isInEntries(): boolean {
    return entryPath.every((name, index) => this.path[index] === name)
  }

  private advance(unit: string): void {
    this.column = unit === '\n' ? 1 : this.column + 1
    if (unit === '\n') this.line++
  }

  private fail(message: string): never {
    throw new InputError(message, {position: {line: this.line, column: this.column}})
  }
}
