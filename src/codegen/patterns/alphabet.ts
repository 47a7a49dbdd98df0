import type {Work} from './work.ts'

/** The characters that a position of an automaton takes, as the bits of the samples that are among them. */
export type CharacterSet = bigint

/** Those that patterns tell apart without naming them. */
const usual = [
  'a',
  'z',
  'A',
  'Z',
  '0',
  '9',
  '_',
  '-',
  ' ',
  '\n',
  '\t',
  '!',
  '\0',
  'é',
  'ß',
  'Ω',
  '漢',
  '😀',
  '\u{10FFFF}',
]

/**
 * A sample of the characters that a pattern may tell apart: what it names, what stands beside that, and a few of each kind. With it, what an
 * atom takes need not be known but can be asked.
 */
export class Alphabet {
  readonly #characters: readonly string[]
  readonly #work: Work
  readonly #sets = new Map<string, CharacterSet>()

  constructor(pattern: string, work: Work) {
    this.#work = work
    const named = Array.from(
      pattern.matchAll(/\\(?:u\{(?<braced>[\dA-Fa-f]+)\}|u(?<four>[\dA-Fa-f]{4})|x(?<two>[\dA-Fa-f]{2}))|[^]/gu),
      ({0: character, groups}) => {
        const code = groups?.braced ?? groups?.four ?? groups?.two
        return code === undefined ? character.codePointAt(0)! : Number.parseInt(code, 16)
      },
    )
    const near = named.flatMap((code) => [code, code - 1, code + 1]).filter((code) => code >= 0 && code <= 0x10ffff)
    this.#characters = [...new Set([...usual, ...near.map((code) => String.fromCodePoint(code))])]
  }

  /** Any character. */
  get all(): CharacterSet {
    return (1n << BigInt(this.#characters.length)) - 1n
  }

  /** The characters that an atom such as `a`, `.` or `[^a-z]` takes. */
  setOf(source: string): CharacterSet {
    const known = this.#sets.get(source)
    if (known !== undefined) return known
    this.#work.spend(this.#characters.length / 10)
    const atom = new RegExp(`^${source}$`, 'u')
    const set = this.#characters.reduce(
      (bits, character, index) => (atom.test(character) ? bits | (1n << BigInt(index)) : bits),
      0n,
    )
    this.#sets.set(source, set)
    return set
  }

  /** A character of a set that is not empty. */
  pick(set: CharacterSet): string {
    return this.#characters.find((_, index) => (set >> BigInt(index)) & 1n) ?? ''
  }
}
