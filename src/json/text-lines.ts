import type {TextPosition} from '../errors.ts'
import {join} from './pointer.ts'
import {walkJson} from './walk.ts'

/** The start of a file, or of a stream. */
export const fileStart: TextPosition = {line: 1, column: 1}

/** The lines of a text, found once, so that each question is answered in logarithmic time however long the lines are. */
export class TextLines {
  readonly text: string
  readonly #start: TextPosition
  readonly #starts: readonly number[]

  /** `start` is where `text` begins in its file. */
  constructor(text: string, start: TextPosition = fileStart) {
    const starts = [0]
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    this.text = text
    this.#start = start
    this.#starts = starts
  }

  /** The line and column of an offset in the file. A column counts UTF-16 units, as editors do. */
  positionOf(offset: number): TextPosition {
    const index = this.indexOf(offset)
    const column = offset - this.#starts[index]! + 1
    return {line: this.#start.line + index, column: index === 0 ? this.#start.column + column - 1 : column}
  }

  /** The index of the line that holds an offset. */
  indexOf(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  /** The offset of a line, its content without the line break, and its number in the file; undefined if there is none, as after a last line break. */
  lineAt(index: number): {readonly start: number; readonly content: string; readonly number: number} | undefined {
    const start = this.#starts[index]
    if (start === undefined || (start === this.text.length && index > 0)) return undefined
    const next = this.#starts[index + 1]
    const content = this.text.slice(start, next === undefined ? undefined : next - 1)
    return {start, content, number: this.#start.line + index}
  }
}

/**
 * The lines of a JSON text's values: for each JSON Pointer, as a URI fragment, the line on which its key or item begins, counted
 * from 1. The text is taken to be valid.
 */
export function jsonLines(text: string): ReadonlyMap<string, number> {
  const textLines = new TextLines(text)
  const lines = new Map<string, number>()
  const open: string[] = []
  walkJson(text, {
    value(at, token, key) {
      const path = token === undefined ? '#' : join(open.at(-1)!, token)
      if (token !== undefined) lines.set(path, textLines.indexOf(key ?? at) + 1)
      const isContainer = text[at] === '{' || text[at] === '['
      if (isContainer) open.push(path)
      return isContainer
    },
    close: () => open.pop(),
  })
  return lines
}
