/** A part of a regular expression. Assertions that look at one place only, such as `\b`, are empty sequences. */
export type PatternTree =
  | {readonly kind: 'atom'; readonly source: string}
  | {readonly kind: 'end'}
  | {readonly kind: 'reference'}
  | {readonly kind: 'look'; readonly item: PatternTree}
  | {readonly kind: 'sequence' | 'choice'; readonly items: readonly PatternTree[]}
  | {readonly kind: 'repeat'; readonly item: PatternTree; readonly min: number; readonly max: number}

const pieces =
  /\\[pPu]\{[^}]*\}|\\k<[^>]*>|\\[1-9]\d*|\\c[A-Za-z]|\\x[\dA-Fa-f]{2}|\\u[\dA-Fa-f]{4}(?:\\u[\dA-Fa-f]{4})?|\\[^]|\[(?:\\[^]|[^\]\\])*\]|\(\?(?:<[^=!>][^>]*>|<?[=!]|:)|[*+?]\??|\{\d+(?:,\d*)?\}\??|[^]/gu

const empty: PatternTree = {kind: 'sequence', items: []}

/** A group that has been opened, or the whole pattern: the alternatives so far, of which the last is not complete. */
interface Open {
  readonly opening: string
  readonly alternatives: PatternTree[][]
}

/** The parts of a pattern that is valid with the `u` flag. */
export function parsePattern(pattern: string): PatternTree {
  const open: Open[] = [{opening: '', alternatives: [[]]}]
  for (const [piece] of pattern.matchAll(pieces)) {
    const group = open.at(-1)!
    const items = group.alternatives.at(-1)!
    const times = readTimes(piece)
    if (times !== undefined) items.push({kind: 'repeat', item: items.pop() ?? empty, ...times})
    else if (piece === '|') group.alternatives.push([])
    else if (piece.startsWith('(')) open.push({opening: piece, alternatives: [[]]})
    else if (piece === ')') {
      open.pop()
      open.at(-1)!.alternatives.at(-1)!.push(close(group))
    } else items.push(readAtom(piece))
  }
  return close(open[0]!)
}

function close({opening, alternatives}: Open): PatternTree {
  const items = alternatives.map((own): PatternTree => (own.length === 1 ? own[0]! : {kind: 'sequence', items: own}))
  const item: PatternTree = items.length === 1 ? items[0]! : {kind: 'choice', items}
  return /^\(\?<?[=!]/.test(opening) ? {kind: 'look', item} : item
}

function readAtom(piece: string): PatternTree {
  if (piece === '$') return {kind: 'end'}
  if (piece === '^' || /^\\[bB]$/.test(piece)) return empty
  return /^\\[1-9k]/.test(piece) ? {kind: 'reference'} : {kind: 'atom', source: piece}
}

function readTimes(piece: string): {min: number; max: number} | undefined {
  if (/^[*+?]/.test(piece)) return {min: piece.startsWith('+') ? 1 : 0, max: piece.startsWith('?') ? 1 : Infinity}
  const {min, comma, max = ''} = /^\{(?<min>\d+)(?<comma>,?)(?<max>\d*)\}/.exec(piece)?.groups ?? {}
  return min === undefined
    ? undefined
    : {min: Number(min), max: max !== '' ? Number(max) : comma === '' ? Number(min) : Infinity}
}
