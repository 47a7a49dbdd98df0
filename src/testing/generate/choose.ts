import type {Direction} from '../../validate/index.ts'

/** The choices that make a value. */
export interface Choose {
  /** Picks one of `count` alternatives by its index. 0 is the simplest, so that a value drawn with nothing but zeros is the smallest. */
  (count: number): number
  /** The direction of the message that the value is for, which decides over properties that go one way. Default: either. */
  readonly direction?: Direction | undefined
  /** Set where lists that may be empty get an item, as a person would write them: the schemas of the items that are being drawn. */
  readonly filling?: Set<object> | undefined
  /** Set where the number of picks is limited: counts one that is made in another way. @throws {TooLargeError} for one too many. */
  readonly spend?: (() => void) | undefined
}

/** Picks for a value that goes in this direction. */
export function towards(direction: Direction | undefined, choose: Choose): Choose {
  return Object.assign((count: number) => choose(count), {direction, filling: choose.filling, spend: choose.spend})
}

/** Picks the simplest, which still counts as a choice. */
export function simplestOf(choose: Choose): Choose {
  return Object.assign(() => choose(1), {direction: choose.direction, spend: choose.spend})
}

/** Always the simplest. */
export const chooseSimplest: Choose = () => 0

/** The simplest, but an item in each list that does not contain itself. */
export function choosePlain(): Choose {
  return Object.assign(() => 0, {filling: new Set<object>()})
}

/** After so many picks only the simplest, so that values of schemas that contain one another stay of a readable size. */
const longest = 300

/** The same picks for the same seed. */
export function chooseBySeed(seed: number): Choose {
  let state = seed | 0
  let picks = 0
  return (count) => {
    if (picks++ >= longest) return 0
    // Mulberry32: small, and good enough to spread choices.
    state = (state + 0x6d2b79f5) | 0
    let hash = Math.imul(state ^ (state >>> 15), state | 1)
    hash ^= hash + Math.imul(hash ^ (hash >>> 7), hash | 61)
    return ((hash ^ (hash >>> 14)) >>> 0) % count
  }
}

/** Picks by a list of numbers, and the simplest when they are used up: a shorter list or smaller numbers give a simpler value. */
export function chooseFrom(numbers: readonly number[]): Choose {
  let next = 0
  return (count) => Math.abs(Math.trunc(numbers[next++] ?? 0)) % count
}

/** As often is a value drawn by the same choices, before others are tried: those of a short list are soon the same again. */
const patience = 5

/** The choices of an attempt, counted from 0: at first the given ones, then others, which are the same each time. */
export function attemptBy(choose: Choose, attempt: number): Choose {
  if (attempt < patience) return choose
  const {direction, spend} = choose
  const other = chooseBySeed(attempt)
  const pick = (count: number) => {
    spend?.()
    return other(count)
  }
  return Object.assign(pick, {direction, spend})
}

/** The number of items, or of repetitions in a pattern, that a value may have to have. A schema that asks for more is refused as too large. */
const mostItems = 1_000

/** The values of a schema are larger than anything should make. */
export class TooLargeError extends RangeError {}

/** @throws {TooLargeError} for a list that nothing should make. */
export function assertSize(length: number): void {
  if (length > mostItems)
    throw new TooLargeError(`The schema asks for ${length} items, which is too large to generate.`)
}

/** The same picks, but a limited number: few values are many in a schema whose parts hold one another several times. */
export function limited(choose: Choose, picks: number): Choose {
  let left = picks
  const spend = () => {
    if (left-- <= 0) throw new TooLargeError('The value that the schema asks for is too large to generate.')
  }
  const pick = (count: number) => {
    spend()
    return choose(count)
  }
  return Object.assign(pick, {direction: choose.direction, filling: choose.filling, spend})
}
