import type {CharacterSet} from './alphabet.ts'
import type {PositionAutomaton} from './automaton.ts'
import {TooLarge, Work} from './work.ts'

/** The steps to find out whether a pattern may fail. Beyond them, it is taken for one that may. */
const steps = 20_000

/**
 * Tells whether something may follow a position with which the pattern does not match. Where nothing may, as after the loop of `(.|\s)*$`, the first
 * way through it that is tried is the last.
 */
export function canFail(automaton: PositionAutomaton, position: number, work: Work): boolean {
  try {
    return findFailure(automaton, position, new Work(steps, work))
  } catch (error) {
    if (error instanceof TooLarge) return true
    throw error
  }
}

/** Walks the sets of positions that strings lead to, from the position on. */
function findFailure({sets, next, all, accepting}: PositionAutomaton, position: number, work: Work): boolean {
  const states = new Map<string, readonly number[]>([[String(position), [position]]])
  for (const state of states.values()) {
    if (state.some((node) => accepting.has(node))) continue
    const after = [...new Set(state.flatMap((node) => next[node]!))]
    // The end of the string is a position that takes nothing.
    if (!after.some((node) => sets[node] === 0n)) return true
    for (const kind of kindsOf(
      after.map((node) => sets[node]!),
      all,
      work,
    )) {
      const taken = after.filter((node) => (sets[node]! & kind) !== 0n)
      if (taken.length === 0) return true
      states.set(taken.join(), taken)
    }
  }
  return false
}

/** Characters in groups that no set tells apart. */
function kindsOf(sets: readonly CharacterSet[], all: CharacterSet, work: Work): CharacterSet[] {
  let kinds = [all]
  for (const set of new Set(sets)) {
    work.spend(kinds.length)
    kinds = kinds.flatMap((kind) => [kind & set, kind & ~set].filter((part) => part !== 0n))
  }
  return kinds
}
