import {findComponents, findWay} from '../graph.ts'
import type {CharacterSet} from './alphabet.ts'
import type {PositionAutomaton} from './automaton.ts'
import {canFail} from './can-fail.ts'
import {Overlap} from './overlap.ts'
import type {Work} from './work.ts'

/** Strings that an automaton takes long for, as what each character may be. */
export interface Attack {
  /** Each with what stands before it. Repeated, it can be read in more and more ways. */
  readonly pumps: readonly {readonly prefix: readonly CharacterSet[]; readonly pump: readonly CharacterSet[]}[]
  /** The characters that may not follow for all of them to be tried. */
  readonly continuation: CharacterSet
}

/**
 * Finds a loop that reads one string in two ways. Where what follows fails, each repetition of that string doubles the ways to try.
 *
 * @throws {TooLarge} if there is too much to look into.
 * @see https://arxiv.org/abs/1405.7058
 */
export function findExponential(automaton: PositionAutomaton, work: Work): Attack | undefined {
  const {next, sets, first} = automaton
  const nodes = [...sets.keys()]
  const components = findComponents(nodes, (node) => next[node]!)
  const inner = nodes.map((node) => next[node]!.filter((other) => components.get(other) === components.get(node)))
  const pairs = new Pairs(automaton, inner, work)
  const starts = nodes.filter((node) => inner[node]!.length > 0).map((node) => pairs.of(node, node))
  const pairComponents = findComponents(starts, (pair) => pairs.next(pair))
  const ambiguous = new Map<number, number>()
  for (const [pair, component] of pairComponents) if (pairs.isSplit(pair)) ambiguous.set(component, pair)
  for (const start of starts) {
    const component = pairComponents.get(start)!
    const split = ambiguous.get(component)
    const prefix =
      split === undefined
        ? undefined
        : findWay(
            first,
            (at) => at === pairs.left(start),
            (at) => next[at]!,
          )
    if (split === undefined || prefix === undefined || !canFail(automaton, pairs.left(start), work)) continue
    const within = (pair: number) => pairs.next(pair).filter((other) => pairComponents.get(other) === component)
    const there = findWay(within(start), (pair) => pair === split, within) ?? []
    const back = findWay(within(split), (pair) => pair === start, within) ?? []
    const continuation = next[pairs.left(start)]!.reduce((all, other) => all | sets[other]!, 0n)
    const pump = [...there, ...back].map((pair) => sets[pairs.left(pair)]! & sets[pairs.right(pair)]!)
    return {pumps: [{prefix: prefix.map((at) => sets[at]!), pump}], continuation}
  }
  return undefined
}

/**
 * Two ways through an automaton at the same time, by the pairs of positions that one character leads to. A pair of one position is there
 * twice, since the two ways may come to it by different edges.
 */
class Pairs {
  readonly #size: number
  readonly #overlap: Overlap
  readonly #inner: readonly (readonly number[])[]
  readonly #work: Work
  readonly #next = new Map<number, number[]>()

  constructor({sets}: PositionAutomaton, inner: readonly (readonly number[])[], work: Work) {
    this.#work = work
    this.#size = sets.length
    this.#overlap = new Overlap(sets)
    this.#inner = inner
  }

  of(left: number, right: number): number {
    return left * this.#size + right
  }

  left(pair: number): number {
    return Math.floor(pair / this.#size) % this.#size
  }

  right(pair: number): number {
    return pair % this.#size
  }

  /** True if two ways differ here: in the position, or in the edge that led to it. */
  isSplit(pair: number): boolean {
    return pair >= this.#size ** 2 || this.left(pair) !== this.right(pair)
  }

  next(pair: number): readonly number[] {
    const known = this.#next.get(pair)
    if (known !== undefined) return known
    const [left, right] = [this.left(pair), this.right(pair)]
    this.#work.spend(1 + this.#inner[left]!.length * this.#inner[right]!.length)
    const found = new Set<number>()
    for (const [index, one] of this.#inner[left]!.entries()) {
      for (const [otherIndex, other] of this.#inner[right]!.entries()) {
        const isTwice = left === right && one === other && index !== otherIndex
        if (this.#overlap.has(one, other)) found.add(this.of(one, other) + (isTwice ? this.#size ** 2 : 0))
      }
    }
    this.#next.set(pair, [...found])
    return this.#next.get(pair)!
  }
}
