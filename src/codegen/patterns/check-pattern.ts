import {shorten} from '../../json/shorten.ts'
import {parsePattern, type PatternPart} from '../../schema/pattern/parse.ts'
import {Alphabet, type CharacterSet} from './alphabet.ts'
import {AutomatonBuilder, type PositionAutomaton} from './automaton.ts'
import {findExponential, type Attack} from './find-exponential.ts'
import {findPolynomial} from './find-polynomial.ts'
import {TooLarge, Work} from './work.ts'

/** The time that a pattern takes at worst: at most about the square of the length of a string; more; or it is too large to tell. */
export type PatternSpeed = {readonly kind: 'fast'} | {readonly kind: 'undecided'} | SlowPattern

export interface SlowPattern {
  readonly kind: 'slow'
  /** The growth of the time with the length of a string: `exponentially`, or `with the power of 3`. */
  readonly growth: string
  /** An expression of JavaScript for a string that takes long, and longer with a larger number in it. */
  readonly attack: string
}

/** The fault of a pattern of some speed, as the rest of a sentence about it. */
export function tellSlowness(speed: PatternSpeed): string | undefined {
  if (speed.kind === 'fast') return undefined
  if (speed.kind === 'undecided') return 'may be slow (it has references back to its groups, or is too large to tell)'
  return `can take time that grows ${speed.growth} with the length of a string such as ${speed.attack}`
}

/** The longest pattern that is looked into, and the steps of work on one, and on all of a description. */
const limits = {length: 2_000, steps: 2_000_000, allSteps: 20_000_000}

/**
 * Makes a function that tells the speed of patterns that are regular expressions with the `u` flag, as engines that backtrack match them. The
 * work is counted, so that the answer is the same on any machine. Quadratic patterns count as fast: to search for what repeats is one.
 */
export function createPatternChecker(allSteps = limits.allSteps): (pattern: string) => PatternSpeed {
  const whole = new Work(allSteps)
  const known = new Map<string, PatternSpeed>()
  return (pattern) => {
    const speed = known.get(pattern) ?? checkPattern(pattern, new Work(limits.steps, whole))
    known.set(pattern, speed)
    return speed
  }
}

function checkPattern(pattern: string, work: Work): PatternSpeed {
  if (pattern.length > limits.length) return {kind: 'undecided'}
  const tree = parsePattern(pattern)
  if (hasReference(tree)) return {kind: 'undecided'}
  const alphabet = new Alphabet(pattern, work)
  const isAnchored = pattern.startsWith('^') && tree.kind !== 'choice'
  const parts = [{tree, isAnchored}, ...looks(tree).map((own) => ({tree: own, isAnchored: true}))]
  return parts.map((part) => checkTree(part.tree, part.isAnchored, {alphabet, work})).reduce(worse)
}

interface Means {
  readonly alphabet: Alphabet
  readonly work: Work
}

const ranks = {fast: 0, undecided: 1, slow: 2} as const

function worse(one: PatternSpeed, other: PatternSpeed): PatternSpeed {
  return ranks[one.kind] < ranks[other.kind] ? other : one
}

/** Repetitions with bounds are taken as they are, or else, where that would be too large or leave many ways open, for loops. */
function checkTree(tree: PatternPart, isAnchored: boolean, means: Means): PatternSpeed {
  const exact = checkAutomaton((builder) => builder.build(tree, isAnchored), false, means)
  if (exact.kind === 'slow' || (exact.kind === 'fast' && countChoices(tree) <= maxChoices)) return exact
  return checkAutomaton((builder) => builder.build(tree, isAnchored), true, means)
}

function checkAutomaton(
  build: (builder: AutomatonBuilder) => PositionAutomaton,
  isWide: boolean,
  {alphabet, work}: Means,
): PatternSpeed {
  try {
    const automaton = build(new AutomatonBuilder(alphabet, isWide, work))
    const exponential = findExponential(automaton, work)
    if (exponential) return {kind: 'slow', growth: 'exponentially', attack: emitAttack(exponential, alphabet, 30)}
    const polynomial = findPolynomial(automaton, work)
    if (polynomial === undefined) return {kind: 'fast'}
    return {
      kind: 'slow',
      growth: `with the power of ${polynomial.degree}`,
      attack: emitAttack(polynomial, alphabet, 5_000),
    }
  } catch (error) {
    if (error instanceof TooLarge) return {kind: 'undecided'}
    throw error
  }
}

function emitAttack({pumps, continuation}: Attack, alphabet: Alphabet, times: number): string {
  const text = (sets: readonly CharacterSet[]) => JSON.stringify(sets.map((set) => alphabet.pick(set)).join(''))
  const repeated = pumps.flatMap(({prefix, pump}) => [text(prefix), `${text(pump)}.repeat(${times})`])
  return shorten([...repeated, text([alphabet.all & ~continuation])].join(' + '))
}

/** The binary logarithm of the ways through a pattern that are too many to try, however short the string. */
const maxChoices = 16

/** The binary logarithm of the ways through a pattern, each loop taken once: an upper bound, since alternatives may exclude each other. */
function countChoices(tree: PatternPart): number {
  if (tree.kind === 'sequence') return tree.parts.reduce((sum, item) => sum + countChoices(item), 0)
  if (tree.kind === 'choice')
    return Math.log2(tree.parts.reduce((sum, item) => sum + 2 ** Math.min(countChoices(item), 100), 0))
  if (tree.kind !== 'repeat') return 0
  const {part, min, max} = tree
  return max === Infinity ? countChoices(part) * Math.max(min, 1) : countChoices(part) * max + Math.log2(max - min + 1)
}

function children(tree: PatternPart): readonly PatternPart[] {
  return 'parts' in tree ? tree.parts : 'part' in tree ? [tree.part] : []
}

function hasReference(tree: PatternPart): boolean {
  return tree.kind === 'reference' || children(tree).some(hasReference)
}

function looks(tree: PatternPart): PatternPart[] {
  return [...(tree.kind === 'lookaround' ? [tree.part] : []), ...children(tree).flatMap(looks)]
}
