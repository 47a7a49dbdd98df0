import type {Position} from './automaton.ts'
import type {Effort} from './effort.ts'

/** The positions of a loop, in each of which all others can be reached. */
export type Loop = ReadonlySet<Position>

/** The loops of an automaton, and for each position the loops that come after it. */
export function findLoops(positions: readonly Position[], effort: Effort): Loop[] {
  const after = new Map(positions.map((position) => [position, reachable(position, effort)]))
  const loops: Loop[] = []
  const taken = new Set<Position>()
  for (const position of positions) {
    const reached = after.get(position)!
    if (taken.has(position) || !reached.has(position)) continue
    const loop = new Set([...reached].filter((other) => after.get(other)!.has(position)))
    for (const member of loop) taken.add(member)
    loops.push(loop)
  }
  return loops
}

/** The positions that come after one, itself only if it is in a loop. */
export function reachable(from: Position, effort: Effort): Set<Position> {
  const reached = new Set<Position>()
  const open = [from]
  for (let position = open.pop(); position !== undefined; position = open.pop()) {
    effort.spend(position.next.size)
    for (const next of position.next.keys()) if (!reached.has(next)) open.push((reached.add(next), next))
  }
  return reached
}

/**
 * Tells whether a string leads round a loop in two ways, so that each round doubles the ways to match.
 *
 * @see https://en.wikipedia.org/wiki/ReDoS
 */
export function isExponential(loop: Loop, effort: Effort): boolean {
  for (const position of loop) for (const [next, ways] of position.next) if (ways > 1 && loop.has(next)) return true
  const pairs = explore(
    [...loop].map((position) => [position, position]),
    (position) => loop.has(position),
    effort,
  )
  // Two ways that part, and come together again.
  return pairs.some(
    ({places: [one, other], next}) => one === other && next.some((state) => leadsTogether(state, effort)),
  )
}

function leadsTogether(from: State, effort: Effort): boolean {
  if (from.places[0] === from.places[1]) return false
  const seen = new Set([from])
  const open = [from]
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (const next of state.next) {
      effort.spend(1)
      if (next.places[0] === next.places[1]) return true
      if (!seen.has(next)) open.push((seen.add(next), next))
    }
  }
  return false
}

/** Tells whether a string leads round one loop, from it to a later loop, and round that, so that where the one ends and the other begins is open. */
export function overlap(loop: Loop, later: Loop, effort: Effort): boolean {
  for (const p of loop) {
    for (const q of later) {
      const isWithin = (position: Position, index: number) => index === 1 || (index === 0 ? loop : later).has(position)
      const [start] = explore([[p, p, q]], isWithin, effort)
      if (start !== undefined && reaches(start, ([one, two, three]) => one === p && two === q && three === q))
        return true
    }
  }
  return false
}

function reaches(from: State, isGoal: (places: readonly Position[]) => boolean): boolean {
  const seen = new Set([from])
  const open = [from]
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (const next of state.next) {
      if (isGoal(next.places)) return true
      if (!seen.has(next)) open.push((seen.add(next), next))
    }
  }
  return false
}

/** Positions that several ways through a pattern have reached with the same string. */
interface State {
  readonly places: readonly Position[]
  readonly next: State[]
}

type IsWithin = (position: Position, index: number) => boolean

/** All states that can be reached, the given ones first. */
function explore(starts: readonly (readonly Position[])[], isWithin: IsWithin, effort: Effort): State[] {
  const names = new Map<Position, number>()
  const nameOf = (position: Position) => names.get(position) ?? (names.set(position, names.size), names.size - 1)
  const known = new Map<string, State>()
  const states: State[] = []
  const stateOf = (places: readonly Position[]): State => {
    const key = places.map(nameOf).join()
    const found = known.get(key)
    if (found !== undefined) return found
    const state: State = {places, next: []}
    known.set(key, state)
    states.push(state)
    return state
  }
  for (const places of starts) stateOf(places)
  for (let index = 0; index < states.length; index++) {
    const {places, next} = states[index]!
    for (const after of steps(places, isWithin, effort)) next.push(stateOf(after))
  }
  return states
}

/** The positions to which one character may lead from each of several positions. */
function steps(places: readonly Position[], isWithin: IsWithin, effort: Effort): (readonly Position[])[] {
  let found: {readonly places: readonly Position[]; readonly mask: bigint}[] = [{places: [], mask: -1n}]
  for (const [index, place] of places.entries()) {
    const options = [...place.next.keys()].filter((position) => isWithin(position, index))
    effort.spend(place.next.size + found.length * options.length)
    found = found.flatMap(({places: before, mask}) =>
      options.flatMap((position) =>
        (mask & position.mask) === 0n ? [] : [{places: [...before, position], mask: mask & position.mask}],
      ),
    )
  }
  return found.map((step) => step.places)
}
