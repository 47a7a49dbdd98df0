/** A part of a regular expression, as far as it tells how many ways there are to match a string. */
export type Part =
  /** One character of a set, given as it is written: `a`, `\d`, `[^x-z]`. */
  | {readonly kind: 'atom'; readonly source: string}
  | {readonly kind: 'sequence' | 'choice'; readonly parts: readonly Part[]}
  | {readonly kind: 'repeat'; readonly part: Part; readonly min: number; readonly max: number}
  /** What takes no characters. `start` is `^`. */
  | {readonly kind: 'start' | 'assertion'}
  | {readonly kind: 'lookaround'; readonly part: Part}
  | {readonly kind: 'reference'}

/** The parts of a pattern that is a regular expression with the flag `u`. @see https://tc39.es/ecma262/#sec-patterns */
export function parsePattern(pattern: string): Part {
  return new Parser(pattern).parse()
}

const escapes =
  /\\(?:u\{[\da-f]+\}|u[dD][89abAB][\da-f]{2}\\u[dD][c-fC-F][\da-f]{2}|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|[pP]\{[^}]*\}|[^])/iuy
const classes = /\[(?:\\[^]|[^\]\\])*\]/uy
const groups = /\((?:\?(?:<?[=!]|<[^>]*>|[a-z-]*:))?/iuy
const quantifiers = /(?:[*+?]|\{(\d+)(,(\d*))?\})\??/uy
const references = /\\(?:[1-9]\d*|k<[^>]*>)/uy
const characters = /[^]/uy

class Parser {
  readonly #pattern: string
  #at = 0

  constructor(pattern: string) {
    this.#pattern = pattern
  }

  parse(): Part {
    const choices: Part[] = []
    do choices.push(this.#sequence())
    while (this.#take(/\|/uy) !== undefined)
    return choices.length === 1 ? choices[0]! : {kind: 'choice', parts: choices}
  }

  #sequence(): Part {
    const parts: Part[] = []
    while (this.#at < this.#pattern.length && !'|)'.includes(this.#pattern[this.#at]!))
      parts.push(this.#quantified(this.#term()))
    return {kind: 'sequence', parts}
  }

  #term(): Part {
    const group = this.#take(groups)?.[0]
    if (group !== undefined) {
      const part = this.parse()
      this.#at++
      return /[=!]$/.test(group) ? {kind: 'lookaround', part} : part
    }
    if (this.#take(references)) return {kind: 'reference'}
    const source = (this.#take(classes) ?? this.#take(escapes) ?? this.#take(characters)!)[0]
    if (source === '^') return {kind: 'start'}
    return /^(?:\$|\\[bB])$/.test(source) ? {kind: 'assertion'} : {kind: 'atom', source}
  }

  #quantified(part: Part): Part {
    const found = this.#take(quantifiers)
    if (found === undefined) return part
    const [text, least, range, most] = found
    if (least === undefined)
      return {kind: 'repeat', part, min: text.startsWith('+') ? 1 : 0, max: text.startsWith('?') ? 1 : Infinity}
    return {
      kind: 'repeat',
      part,
      min: Number(least),
      max: range === undefined ? Number(least) : most ? Number(most) : Infinity,
    }
  }

  #take(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#at
    const found = expression.exec(this.#pattern) ?? undefined
    if (found) this.#at = expression.lastIndex
    return found
  }
}
