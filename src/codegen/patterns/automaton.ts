import type {PatternPart} from '../../schema/pattern/parse.ts'
import type {Alphabet, CharacterSet} from './alphabet.ts'
import {TooLarge, type Work} from './work.ts'

/** A position for each character that a pattern takes, and which may come after which: Glushkov's automaton. */
export interface PositionAutomaton {
  /** The characters that each position takes; none for one that stands for the end of the string. */
  readonly sets: readonly CharacterSet[]
  /** The characters that any position may take. */
  readonly all: CharacterSet
  /** The positions after each. One that is there twice can be come to in two ways. */
  readonly next: readonly (readonly number[])[]
  /** The positions that a match may begin with. */
  readonly first: readonly number[]
  /** The positions after which all of the pattern has matched, whatever follows. */
  readonly accepting: ReadonlySet<number>
}

interface Fragment {
  readonly isNullable: boolean
  readonly first: readonly number[]
  readonly last: readonly number[]
}

const nothing: Fragment = {isNullable: true, first: [], last: []}

const maxPositions = 800

/** Builds the automaton of a pattern. What looks around takes nothing. */
export class AutomatonBuilder {
  readonly #alphabet: Alphabet
  /** Takes bounded repetitions for unbounded ones, and options for repetitions. */
  readonly #isWide: boolean
  readonly #work: Work
  readonly #sets: CharacterSet[] = []
  readonly #next: number[][] = []

  constructor(alphabet: Alphabet, isWide: boolean, work: Work) {
    this.#work = work
    this.#alphabet = alphabet
    this.#isWide = isWide
  }

  /** @throws {TooLarge} */
  build(tree: PatternPart, isAnchored: boolean): PositionAutomaton {
    const search: PatternPart = {kind: 'repeat', part: {kind: 'atom', source: '[^]'}, min: 0, max: Infinity}
    const {first, last} = this.#build(isAnchored ? tree : {kind: 'sequence', parts: [search, tree]})
    const accepting = new Set(last.filter((position) => this.#sets[position] !== 0n))
    return {all: this.#alphabet.all, sets: this.#sets, next: this.#next, first, accepting}
  }

  #build(tree: PatternPart): Fragment {
    this.#work.spend(1)
    switch (tree.kind) {
      case 'atom':
        return this.#position(this.#alphabet.setOf(tree.source))
      case 'end':
        return this.#position(0n)
      case 'start':
      case 'assertion':
      case 'lookaround':
      case 'reference':
        return nothing
      case 'sequence':
        return tree.parts.reduce<Fragment>((before, item) => this.#join(before, this.#build(item)), nothing)
      case 'choice':
        return tree.parts.map((item) => this.#build(item)).reduce(either)
      case 'repeat':
        return this.#repeat(tree)
      default:
        return tree satisfies never
    }
  }

  #repeat({part, min, max}: PatternPart & {kind: 'repeat'}): Fragment {
    if (max === 0) return nothing
    if (this.#isWide && max !== Infinity && !(min === 1 && max === 1))
      return this.#repeat({kind: 'repeat', part, min: Math.min(min, 1), max: Infinity})
    const required = Array.from({length: max === Infinity ? min - 1 : min}, () => this.#build(part))
    const start = required.reduce<Fragment>((before, copy) => this.#join(before, copy), nothing)
    if (max === Infinity) {
      const loop = this.#build(part)
      this.#connect(loop.last, loop.first)
      return this.#join(start, min === 0 ? {...loop, isNullable: true} : loop)
    }
    const optional = Array.from({length: max - min}, () => this.#build(part))
    return this.#join(
      start,
      optional.reduceRight<Fragment>((after, copy) => ({...this.#join(copy, after), isNullable: true}), nothing),
    )
  }

  #position(set: CharacterSet): Fragment {
    const position = this.#sets.push(set) - 1
    if (position >= maxPositions) throw new TooLarge()
    this.#next.push([])
    return {isNullable: false, first: [position], last: [position]}
  }

  #join(before: Fragment, after: Fragment): Fragment {
    this.#connect(before.last, after.first)
    return {
      isNullable: before.isNullable && after.isNullable,
      first: before.isNullable ? [...before.first, ...after.first] : before.first,
      last: after.isNullable ? [...before.last, ...after.last] : after.last,
    }
  }

  #connect(last: readonly number[], first: readonly number[]): void {
    this.#work.spend(last.length * first.length)
    for (const position of last) this.#next[position]!.push(...first)
  }
}

function either(one: Fragment, other: Fragment): Fragment {
  return {
    isNullable: one.isNullable || other.isNullable,
    first: [...one.first, ...other.first],
    last: [...one.last, ...other.last],
  }
}
