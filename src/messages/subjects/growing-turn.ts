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

/** A turn without anything in it yet. */
export function newTurn(role: Turn['role']): GrowingTurn {
  return {role, calls: none, results: none, lateResult: undefined, textAfterCall: undefined, size: 0}
}
