import {toPrintable} from './printable.ts'

const linesAround = 1

/** How much of a line is shown before the place, where the line does not fit. */
const leadIn = 0.4

/**
 * The lines around an offset, with a caret under the place. A line that does not fit into `width` is clipped around the place, since
 * a recorded payload is often one line of many thousand characters.
 */
export function formatFrame(text: string, offset: number, {line, width}: {readonly line: number; readonly width: number}): string {
  const before = linesBefore(text, offset)
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const after = text.slice(start, endOfLine(text, offset))
  const rows: Row[] = before.map((content, index) => ({number: line - before.length + index, content}))
  rows.push({number: line, content: after, column: offset - start})
  const following = textAfter(text, offset)
  if (following !== undefined) rows.push({number: line + 1, content: following})
  const digits = String(line + linesAround).length
  return rows.map((row) => formatRow(row, {digits, width: width - digits - 5, around: offset - start})).join('\n')
}

interface Row {
  readonly number: number
  readonly content: string
  readonly column?: number
}

interface Layout {
  readonly digits: number
  readonly width: number
  readonly around: number
}

function formatRow({number, content, column}: Row, {digits, width, around}: Layout): string {
  const gutter = `${column === undefined ? ' ' : '>'} ${String(number).padStart(digits)} | `
  const {shown, shift} = clip(content, column ?? around, width)
  if (column === undefined) return gutter + shown
  const caret = shown.slice(0, column + shift).replaceAll(/[^\t]/g, ' ')
  return `${gutter}${shown}\n${' '.repeat(digits + 2)} | ${caret}^`
}

/** The part of a line around a column, and by how much its columns have moved. */
function clip(content: string, column: number, width: number): {shown: string; shift: number} {
  const clean = (part: string) => toPrintable(part).replaceAll('\r', ' ')
  if (content.length <= width) return {shown: clean(content), shift: 0}
  const from = Math.max(0, Math.min(column - Math.floor(width * leadIn), content.length - width))
  const [head, tail] = [from === 0 ? '' : '…', from + width < content.length ? '…' : '']
  return {shown: head + clean(content.slice(from + head.length, from + width - tail.length)) + tail, shift: -from}
}

function linesBefore(text: string, offset: number): string[] {
  const end = text.lastIndexOf('\n', offset - 1)
  if (offset === 0 || end < 0) return []
  const start = text.lastIndexOf('\n', end - 1) + 1
  return [text.slice(end === 0 ? 0 : start, end)]
}

function textAfter(text: string, offset: number): string | undefined {
  const end = endOfLine(text, offset)
  return end >= text.length ? undefined : text.slice(end + 1, endOfLine(text, end + 1))
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}
