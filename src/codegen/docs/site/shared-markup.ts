import {Html} from '../html.ts'

/** Markup in pieces: texts of its own, and parts that other markup has too. Tags and what is in them are never apart. */
export class Markup {
  readonly pieces: readonly (string | Markup)[]
  #highest: number | undefined
  #links: ReadonlySet<string> | undefined

  constructor(pieces: readonly (string | Markup)[]) {
    this.pieces = pieces
  }

  /** The level of its highest heading. Infinity if there is none. */
  get highest(): number {
    this.#highest ??= lowestOf(
      this.pieces.map((piece) =>
        typeof piece === 'string' ? lowestOf(found(piece, /<h([1-6])[\s>]/g).map(Number)) : piece.highest,
      ),
    )
    return this.#highest
  }

  /** The anchors that its own texts have links to. */
  get links(): ReadonlySet<string> {
    this.#links ??= new Set(
      this.pieces.flatMap((piece) => (typeof piece === 'string' ? found(piece, / href="#([^"]*)"/g) : [])),
    )
    return this.#links
  }

  /** Tells whether it or a part of it has a link to an anchor. */
  reaches(anchor: string): boolean {
    return this.links.has(anchor) || this.pieces.some((piece) => typeof piece !== 'string' && piece.reaches(anchor))
  }

  /** Words in code, such as names of properties and headers, and statuses: what readers look for as it is written. */
  codes(most: number): string[] {
    const codes: string[] = []
    for (const piece of this.pieces) {
      const left = most - codes.length
      if (left === 0) break
      codes.push(...(typeof piece === 'string' ? found(piece, /<code>([^<]{2,60})<\/code>/g, left) : piece.codes(left)))
    }
    return codes
  }
}

function lowestOf(numbers: readonly number[]): number {
  return numbers.reduce((lowest, one) => Math.min(lowest, one), Infinity)
}

function found(text: string, pattern: RegExp, most = Infinity): string[] {
  const all: string[] = []
  for (const [, one] of text.matchAll(pattern)) if (all.push(one!) === most) break
  return all
}

/** Parts shorter than this are no less to read than their mark. */
const shortest = 200

/**
 * Markup that several pages of a site show. It stands in memory once, and each page has a mark in its place: a number between null characters, which no
 * text of a description can have in markup.
 */
export class SharedMarkup {
  readonly #marks = new Map<string, Html>()
  readonly #parts: Markup[] = []

  /** The mark of markup that begins and ends with an element, without anchors. The same markup has the same mark. */
  share(content: Html): Html {
    const {text} = content
    if (text.length < shortest || text.includes(' id="')) return content
    const known = this.#marks.get(text)
    if (known !== undefined) return known
    const mark = new Html(`\0${this.#parts.push(this.read(text)) - 1}\0`)
    this.#marks.set(text, mark)
    return mark
  }

  /** The anchors that parts have links to. */
  get links(): ReadonlySet<string> {
    return new Set(this.#parts.flatMap(({links}) => [...links]))
  }

  /** Markup with parts where it has marks. */
  read(text: string): Markup {
    return new Markup(text.split('\0').map((piece, index) => (index % 2 === 0 ? piece : this.#parts[Number(piece)]!)))
  }
}
