import {findLoops, isExponential, overlap, reachable, type Loop} from './ambiguity.ts'
import {buildAutomaton, type Automaton, type Means, type Position} from './automaton.ts'
import {Effort, TooComplexError} from './effort.ts'
import {parsePattern, type PatternPart} from './parse.ts'
import {sampleOf} from './sample.ts'

/** The time that a backtracking engine may take for a string of `n` characters: in proportion to `ways` times `n` to the power of `degree`. */
export interface PatternCost {
  /** Infinite where the time may double with each character, or nothing certain can be said. */
  readonly degree: number
  readonly ways: number
  /** The work that it took to find out. */
  readonly effort: number
}

/** Longer ones are machine-made. To find out what they cost would itself take long. */
const longestPattern = 2000

/**
 * The cost of a regular expression with the flag `u` and perhaps others, at most: a bound, told in little time, where `createPatternChecker` proves an author's
 * pattern slow by a string for it. JavaScript cannot interrupt a match, so that a stranger's pattern is
 * looked at before it runs. The answer errs on the side of caution: references back to groups, and what has very many positions,
 * count as unbounded.
 */
export function costOfPattern(pattern: string, flags = ''): PatternCost {
  const effort = new Effort()
  try {
    const cost =
      pattern.length > longestPattern
        ? unbounded
        : costOf(parsePattern(pattern), {sample: sampleOf(pattern), effort, flags})
    return {...cost, effort: effort.spent}
  } catch (error) {
    if (error instanceof TooComplexError || error instanceof RangeError) return {...unbounded, effort: effort.spent}
    throw error
  }
}

type Growth = Omit<PatternCost, 'effort'>

const unbounded: Growth = {degree: Infinity, ways: 1}

function costOf(pattern: PatternPart, means: Means, isAnchored = startsOnce(pattern, means)): Growth {
  const {effort} = means
  const automaton = buildAutomaton(pattern, {...means, isAnchored})
  const {positions, lookarounds, hasReferences} = automaton
  const loops = findLoops(positions, effort)
  if ((hasReferences && loops.length > 0) || loops.some((loop) => isExponential(loop, effort))) return unbounded
  const within = lookarounds.map(({part, isRepeated}) => {
    const {degree, ways} = costOf(part, means, true)
    return {degree: isRepeated ? degree + 1 : degree, ways}
  })
  return {
    degree: Math.max(1, degreeOf(loops, effort), ...within.map(({degree}) => degree)),
    ways: Math.max(waysThrough(automaton, loops), ...within.map(({ways}) => ways)),
  }
}

/** With the flag `m` each line is a start. */
function startsOnce(pattern: PatternPart, {flags}: Means): boolean {
  return !flags.includes('m') && beginsWithStart(pattern)
}

/** Tells whether the pattern can match at the start alone. */
function beginsWithStart(part: PatternPart): boolean {
  switch (part.kind) {
    case 'start':
      return true
    case 'choice':
      return part.parts.every(beginsWithStart)
    case 'sequence': {
      const first = part.parts.find(({kind}) => kind !== 'end' && kind !== 'assertion' && kind !== 'lookaround')
      return first !== undefined && beginsWithStart(first)
    }
    default:
      return false
  }
}

/** The most loops one after the other in which the same characters can be spent. */
function degreeOf(loops: readonly Loop[], effort: Effort): number {
  const known = new Map<Loop, number>()
  const degreeFrom = (loop: Loop): number => {
    const found = known.get(loop)
    if (found !== undefined) return found
    const [position] = loop
    const reached = reachable(position!, effort)
    const later = loops.filter((other) => other !== loop && [...other].some((member) => reached.has(member)))
    const degree = 1 + Math.max(0, ...later.map((other) => degreeFrom(other) - (overlap(loop, other, effort) ? 0 : 1)))
    known.set(loop, degree)
    return degree
  }
  return Math.max(0, ...loops.map(degreeFrom))
}

/** In how many ways a string may lead through what is no loop, at most. */
function waysThrough({start}: Automaton, loops: readonly Loop[]): number {
  const loopOf = new Map(loops.flatMap((loop) => [...loop].map((position) => [position, loop])))
  const known = new Map<Position, number>()
  const waysFrom = (position: Position): number => {
    const found = known.get(position)
    if (found !== undefined) return found
    const onward = [...position.next].filter(
      ([next]) => loopOf.get(next) === undefined || loopOf.get(next) !== loopOf.get(position),
    )
    const ways = Math.max(
      1,
      mostTogether(onward.map(([next, times]) => ({mask: next.mask, ways: times * waysFrom(next)}))),
    )
    known.set(position, ways)
    return ways
  }
  return waysFrom(start)
}

interface Branch {
  readonly mask: bigint
  readonly ways: number
}

/** The most ways that begin with one character. */
function mostTogether(branches: readonly Branch[]): number {
  if (branches.length < 2) return branches[0]?.ways ?? 1
  return Math.max(
    ...branches.map(({mask}) =>
      branches.reduce((sum, other) => ((mask & other.mask) === 0n ? sum : sum + other.ways), 0),
    ),
  )
}
