import type {Turn} from './conversation.ts'

/** A turn whose messages are being read. */
export type GrowingTurn = {-readonly [Key in keyof Turn]: Turn[Key]} & {size: number}

/** Most lists stay empty: they are all this one. */
export const none: readonly never[] = []

/** `list` with `item` at its end. */
export function append<Item>(list: readonly Item[], item: Item): readonly Item[] {
  if (list === none) return [item]
  ;(list as Item[]).push(item)
  return list
}

/** Tells whether a name stands in a list twice. Of few names, it is faster to compare each with the others than to make a set. */
export function hasRepeated(names: readonly string[]): boolean {
  if (names.length > 15) return new Set(names).size < names.length
  for (let index = 1; index < names.length; index++) {
    for (let before = 0; before < index; before++) if (names[index] === names[before]) return true
  }
  return false
}

/** A turn without anything in it yet. */
export function newTurn(role: Turn['role']): GrowingTurn {
  return {role, calls: none, results: none, lateResult: undefined, textAfterCall: undefined, size: 0}
}
