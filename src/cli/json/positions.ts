import type {TextPosition} from '../../errors.ts'

/** The start of a file, or of a stream. */
export const fileStart: TextPosition = {line: 1, column: 1}

/**
 * Turns offsets into `text` to lines and columns, in logarithmic time each. `start` is where `text` begins in its file. A column
 * counts UTF-16 units, as editors do.
 */
export function createPositions(text: string, start: TextPosition = fileStart): (offset: number) => TextPosition {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  return (offset) => {
    const index = lastAtMost(lineStarts, offset)
    const column = offset - lineStarts[index]! + 1
    return {line: start.line + index, column: index === 0 ? start.column + column - 1 : column}
  }
}

function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (sorted[middle]! <= limit) low = middle
    else high = middle - 1
  }
  return low
}
