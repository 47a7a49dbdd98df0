import {TooComplexError, type Effort} from './effort.ts'
import type {PatternPart} from './parse.ts'
import {maskOf} from './sample.ts'

/** A place in a pattern that takes one character. */
export interface Position {
  /** The characters that it takes. */
  readonly mask: bigint
  /** The positions that may come next, and in how many ways. */
  readonly next: Map<Position, number>
}

/** The positions of a pattern, from each of which the next can be reached. */
export interface Automaton {
  readonly positions: readonly Position[]
  /** The first positions, as what may come next after the start. */
  readonly start: Position
  readonly lookarounds: readonly Lookaround[]
  readonly hasReferences: boolean
}

export interface Lookaround {
  readonly part: PatternPart
  /** True if it may be tried at many places of a string. */
  readonly isRepeated: boolean
}

/** The means to look at a pattern. */
export interface Means {
  readonly sample: readonly string[]
  readonly effort: Effort
  /** Those beside `u`. */
  readonly flags: string
}

const mostPositions = 400

/** More repetitions than these are taken for any number. */
const mostCopies = 8

interface Fragment {
  readonly first: readonly Position[]
  readonly last: readonly Position[]
  readonly isOptional: boolean
}

const empty: Fragment = {first: [], last: [], isOptional: true}

/** @see https://en.wikipedia.org/wiki/Glushkov%27s_construction_algorithm */
export function buildAutomaton(
  pattern: PatternPart,
  {isAnchored, ...means}: Means & {readonly isAnchored: boolean},
): Automaton {
  const builder = new Builder(means)
  const {first, last, isOptional} = builder.build(pattern)
  const start: Position = {mask: isAnchored ? 0n : -1n, next: new Map()}
  // A search may begin anywhere, as if the pattern began with any number of any characters.
  connect([start], isAnchored ? first : [start, ...first])
  // Where nothing more has to hold, the end of the pattern is the end of the search.
  if (!builder.hasAssertions) for (const {next} of isOptional ? [start, ...last] : last) next.clear()
  const lookarounds = builder.lookarounds.map(({part, isRepeated}) => ({part, isRepeated: isRepeated || !isAnchored}))
  return {positions: [start, ...builder.positions], start, lookarounds, hasReferences: builder.hasReferences}
}

class Builder {
  readonly positions: Position[] = []
  readonly lookarounds: Lookaround[] = []
  hasReferences = false
  hasAssertions = false
  /** The number of repetitions without a small limit that the builder is within. */
  #loops = 0
  readonly #means: Means
  readonly #masks = new Map<string, bigint>()

  constructor(means: Means) {
    this.#means = means
  }

  build(part: PatternPart): Fragment {
    switch (part.kind) {
      case 'atom':
        return this.#atom(part.source)
      case 'sequence':
        return part.parts.map((inner) => this.build(inner)).reduce(join, empty)
      case 'choice':
        return part.parts.map((inner) => this.build(inner)).reduce(either)
      case 'repeat':
        return this.#repeat(part)
      case 'lookaround':
        this.hasAssertions = true
        this.lookarounds.push({part: part.part, isRepeated: this.#loops > 0})
        return empty
      case 'reference':
        this.hasReferences = true
        return empty
      case 'start':
        return empty
      case 'end':
      case 'assertion':
        this.hasAssertions = true
        return empty
      default:
        return part satisfies never
    }
  }

  #atom(source: string): Fragment {
    if (this.positions.length >= mostPositions) throw new TooComplexError()
    const mask = this.#masks.get(source) ?? this.#maskOf(source)
    this.#masks.set(source, mask)
    const position: Position = {mask, next: new Map()}
    this.positions.push(position)
    return {first: [position], last: [position], isOptional: false}
  }

  #maskOf(source: string): bigint {
    const {sample, effort, flags} = this.#means
    effort.spend(sample.length)
    return maskOf(source, {sample, flags})
  }

  #repeat({part, min, max}: Extract<PatternPart, {kind: 'repeat'}>): Fragment {
    if (max === 0) return empty
    if (max > mostCopies || min > mostCopies) {
      this.#loops++
      const inner = this.build(part)
      this.#loops--
      // Which of the repetitions are empty is open, in as many ways as there are subsets of them.
      if (inner.isOptional && (max !== Infinity || min > 1)) throw new TooComplexError()
      connect(inner.last, inner.first)
      return {...inner, isOptional: inner.isOptional || min === 0}
    }
    // Each repetition is reached through the one before it: x{1,3} is x(x(x)?)?.
    let rest: Fragment = empty
    for (let copy = max; copy > 0; copy--) {
      const whole = join(this.build(part), rest)
      rest = {...whole, isOptional: whole.isOptional || copy > min}
    }
    return rest
  }
}

function join(one: Fragment, other: Fragment): Fragment {
  connect(one.last, other.first)
  return {
    first: one.isOptional ? [...one.first, ...other.first] : one.first,
    last: other.isOptional ? [...one.last, ...other.last] : other.last,
    isOptional: one.isOptional && other.isOptional,
  }
}

function either(one: Fragment, other: Fragment): Fragment {
  return {
    first: [...one.first, ...other.first],
    last: [...one.last, ...other.last],
    isOptional: one.isOptional || other.isOptional,
  }
}

function connect(from: readonly Position[], to: readonly Position[]): void {
  for (const {next} of from) for (const position of to) next.set(position, (next.get(position) ?? 0) + 1)
}
