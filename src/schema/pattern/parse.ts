/**
 * A part of a regular expression, as far as it tells how many ways there are to match a string. Both who bounds the time of a pattern at run
 * time (`costOfPattern`), and who looks for a string that takes long (`createPatternChecker`), read patterns in this form.
 */
export type PatternPart =
  /** One character of a set, given as it is written: `a`, `\d`, `[^x-z]`. */
  | {readonly kind: 'atom'; readonly source: string}
  | {readonly kind: 'sequence' | 'choice'; readonly parts: readonly PatternPart[]}
  | {readonly kind: 'repeat'; readonly part: PatternPart; readonly min: number; readonly max: number}
  /** Parts that take no characters: `^`, `$`, or another look at one place. */
  | {readonly kind: 'start' | 'end' | 'assertion'}
  | {readonly kind: 'lookaround'; readonly part: PatternPart}
  | {readonly kind: 'reference'}

/** The parts of a pattern that is a regular expression with the flag `u`. @see https://tc39.es/ecma262/#sec-patterns */
export function parsePattern(pattern: string): PatternPart {
  return new Parser(pattern).parse()
}

const escapes =
  /\\(?:u\{[\da-fA-F]+\}|u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[a-zA-Z]|[pP]\{[^}]*\}|[^])/uy
const classes = /\[(?:\\[^]|[^\]\\])*\]/uy
const groups = /\((?:\?(?:<?[=!]|<[^>]*>|[a-z-]*:))?/uy
const quantifiers = /(?:[*+?]|\{(\d+)(,(\d*))?\})\??/uy
const references = /\\(?:[1-9]\d*|k<[^>]*>)/uy
const characters = /[^]/uy

class Parser {
  readonly #pattern: string
  #at = 0

  constructor(pattern: string) {
    this.#pattern = pattern
  }

  parse(): PatternPart {
    const choices: PatternPart[] = []
    do choices.push(this.#sequence())
    while (this.#take(/\|/uy) !== undefined)
    return choices.length === 1 ? choices[0]! : {kind: 'choice', parts: choices}
  }

  #sequence(): PatternPart {
    const parts: PatternPart[] = []
    while (this.#at < this.#pattern.length && !'|)'.includes(this.#pattern[this.#at]!))
      parts.push(this.#quantified(this.#term()))
    return {kind: 'sequence', parts}
  }

  #term(): PatternPart {
    const group = this.#take(groups)?.[0]
    if (group !== undefined) {
      const part = this.parse()
      this.#at++
      return /[=!]$/.test(group) ? {kind: 'lookaround', part} : part
    }
    if (this.#take(references)) return {kind: 'reference'}
    const source = (this.#take(classes) ?? this.#take(escapes) ?? this.#take(characters)!)[0]
    if (source === '^') return {kind: 'start'}
    if (source === '$') return {kind: 'end'}
    return /^\\[bB]$/.test(source) ? {kind: 'assertion'} : {kind: 'atom', source}
  }

  #quantified(part: PatternPart): PatternPart {
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
