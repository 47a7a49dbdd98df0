import type {TextLines} from '../../json/text-lines.ts'
import {toPrintable} from './printable.ts'

/** The width of frames where a terminal does not say how wide it is. */
export const defaultWidth = 120

/** The share of a line that is shown before the location, where the line does not fit. */
const leadIn = 0.4

/**
 * The lines around an offset, with a caret under the place. A line that does not fit into `width` is clipped around the place, since
 * a recorded payload is often one line of many thousand characters.
 */
export function formatFrame(lines: TextLines, offset: number, width: number): string {
  const index = lines.indexOf(offset)
  const rows = [index - 1, index, index + 1].flatMap((at) => lines.lineAt(at) ?? [])
  const current = lines.lineAt(index)!
  const column = offset - current.start
  const digits = String(rows.at(-1)!.number).length
  return rows
    .map(({number, content}) => {
      const marker = number === current.number ? '>' : ' '
      const {shown, shift} = clip(content, column, width - digits - 5)
      const row = `${marker} ${String(number).padStart(digits)} | ${shown}`
      return marker === '>' ? `${row}\n${formatCaret(shown, column + shift, digits)}` : row
    })
    .join('\n')
}

/** Tabs stay, so that the caret is below its place. */
function formatCaret(shown: string, column: number, digits: number): string {
  return `${' '.repeat(digits + 2)} | ${shown.slice(0, column).replaceAll(/[^\t]/g, ' ')}^`
}

/** The part of a line around a column, and by how much its columns have moved. */
function clip(content: string, column: number, width: number): {shown: string; shift: number} {
  if (content.length <= width) return {shown: clean(content), shift: 0}
  const from = Math.max(0, Math.min(column - Math.floor(width * leadIn), content.length - width))
  const [head, tail] = [from === 0 ? '' : '…', from + width < content.length ? '…' : '']
  return {shown: head + clean(content.slice(from + head.length, from + width - tail.length)) + tail, shift: -from}
}

function clean(text: string): string {
  return toPrintable(text).replaceAll('\r', ' ')
}
