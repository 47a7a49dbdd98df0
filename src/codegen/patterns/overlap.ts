import type {CharacterSet} from './alphabet.ts'

/** Tells which positions of an automaton have a character in common. Few of their sets differ, so that each two are compared once. */
export class Overlap {
  readonly #kinds: readonly number[]
  readonly #table: readonly (readonly boolean[])[]

  constructor(sets: readonly CharacterSet[]) {
    const distinct = [...new Set(sets)]
    const kinds = new Map(distinct.map((set, index) => [set, index]))
    this.#kinds = sets.map((set) => kinds.get(set)!)
    this.#table = distinct.map((one) => distinct.map((other) => (one & other) !== 0n))
  }

  has(one: number, other: number): boolean {
    return this.#table[this.#kinds[one]!]![this.#kinds[other]!]!
  }
}
