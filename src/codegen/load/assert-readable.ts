import {Lexer} from 'yaml'
import {InputError} from '../../errors.ts'
import {limits} from '../limits.ts'

/**
 * Refuses YAML with more tokens or levels than the parser takes, which recurses over levels and holds each token several times. Neither does
 * the lexer.
 *
 * @throws {InputError} with line and column of the first excess.
 */
export function assertReadable(text: string, file: string): void {
  const levels = new Levels()
  let count = 0
  for (const token of new Lexer().lex(text)) {
    levels.read(token)
    if (++count > limits.tokens) throw excess(`more than ${limits.tokens} tokens of YAML`, levels.position)
    if (levels.depth > limits.depth) throw excess(`more than ${limits.depth} levels`, levels.position)
  }

  function excess(found: string, position: {line: number; column: number}): InputError {
    return new InputError(`Found ${found}, expected fewer.`, {file, position})
  }
}

/** Marks that the lexer adds: they are not in the text. */
const marks = new Set(['\u0002', '\u0018', '\u001F'])

/** Counts the collections around each token: those in brackets, and those by indentation, which begin in the column of a key or a hyphen. */
class Levels {
  #line = 1
  #column = 1
  #flow = 0
  /** The column of the key that may be read at this point. */
  #key: number | undefined
  readonly #blocks: {readonly column: number; readonly isSequence: boolean}[] = []

  get depth(): number {
    return this.#blocks.length + this.#flow
  }

  get position(): {line: number; column: number} {
    return {line: this.#line, column: this.#column}
  }

  read(token: string): void {
    if (marks.has(token)) return
    if (token === '[' || token === '{') this.#flow++
    else if (token === ']' || token === '}') this.#flow--
    else if (this.#flow === 0) this.#readBlock(token)
    this.#advance(token)
  }

  #readBlock(token: string): void {
    if (token === '-') this.#open(this.#column, true)
    else if (token === '?' || token === ':') this.#open(this.#key ?? this.#column, false)
    else if (/\S/.test(token[0] ?? '')) this.#key ??= this.#column
  }

  #open(column: number, isSequence: boolean): void {
    while ((this.#blocks.at(-1)?.column ?? 0) > column) this.#blocks.pop()
    const last = this.#blocks.at(-1)
    // A sequence may stand in the column of the key that it belongs to, and ends before the next one.
    if (last?.column === column && last.isSequence && !isSequence) this.#blocks.pop()
    if (!this.#blocks.some((block) => block.column === column && block.isSequence === isSequence))
      this.#blocks.push({column, isSequence})
    this.#key = undefined
  }

  #advance(token: string): void {
    const end = token.lastIndexOf('\n')
    if (end < 0) {
      this.#column += token.length
      return
    }
    this.#line += token.split('\n').length - 1
    this.#column = token.length - end
    this.#key = undefined
  }
}
