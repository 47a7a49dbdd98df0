import {locate, createStringOffsets} from '../../json/locate.ts'
import {skipString} from '../../json/walk.ts'
import {findInJson, type Finder, type TextTarget} from './find-in-json.ts'

/** A place in a JSON text, or in the text that one of its strings holds. */
export interface Spot {
  readonly target: TextTarget
  /** The string that holds the target, and how to find it there. */
  readonly within?: {readonly pointer: string; readonly find: Finder}
}

/** The offsets of spots in a JSON text. */
export function findSpots(text: string, spots: readonly Spot[]): number[] {
  const direct = findInJson(
    text,
    spots.map(({target, within}) => (within ? {path: within.pointer, atKey: false} : target)),
  )
  const offsets = [...direct]
  for (const [pointer, members] of groupByString(spots)) {
    const literal = locate(text, [pointer]).get(pointer)!
    if (!literal.exact || text[literal.value] !== '"') continue
    const held = String(JSON.parse(text.slice(literal.value, skipString(text, literal.value))))
    const toOffset = createStringOffsets(text, literal.value)
    const found = members[0]!.find(
      held,
      members.map(({target}) => target),
    )
    for (const [order, {at}] of members.entries()) offsets[at] = toOffset(found[order]!)
  }
  return offsets
}

function groupByString(spots: readonly Spot[]): Map<string, {target: TextTarget; find: Finder; at: number}[]> {
  const groups = new Map<string, {target: TextTarget; find: Finder; at: number}[]>()
  for (const [at, {target, within}] of spots.entries()) {
    if (within === undefined) continue
    const group = groups.get(within.pointer) ?? []
    group.push({target, find: within.find, at})
    groups.set(within.pointer, group)
  }
  return groups
}
