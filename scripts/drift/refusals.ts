import type ts from 'typescript'
import {compare, type Context, type Pair} from './compare.ts'
import {createGap, type Direction, type Gap} from './gap.ts'

/**
 * The pairs whose sides the compiler refuses to assign to each other, though no gap says why: the comparison has missed
 * something. Ours may be wider than all but the last of the SDK's types, which has the beta features.
 */
export function* findRefusals(pairs: Iterable<Pair>, context: Context): Generator<Gap> {
  const {checker, side} = context
  for (const pair of pairs) {
    const ours = onlyOne(pair.ours)
    if (ours === undefined) continue
    const widest = pair.sdk.at(-1)!
    const isRefused: Record<Direction, boolean> = {
      'to-ours': pair.sdk.some((type) => !checker.isTypeAssignableTo(type, ours)),
      'to-sdk': !checker.isTypeAssignableTo(ours, widest),
    }
    const explained = new Set(Array.from(compare(pair, {...context, seen: new Map()}), ({blocks}) => blocks))
    for (const direction of ['to-ours', 'to-sdk'] as const) {
      if (isRefused[direction] && !explained.has(direction))
        yield createGap(side, 'not-assignable', pair.at, {detail: direction})
    }
  }
}

/** Several members of a union that share a tag are compared as one, and the compiler has no type for that. */
function onlyOne(types: readonly ts.Type[]): ts.Type | undefined {
  return types.length === 1 ? types[0] : undefined
}
