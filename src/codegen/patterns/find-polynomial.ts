import {findComponents, findWay, postorder} from '../graph.ts'
import type {CharacterSet} from './alphabet.ts'
import type {PositionAutomaton} from './automaton.ts'
import {canFail} from './can-fail.ts'
import type {Attack} from './find-exponential.ts'
import type {Work} from './work.ts'

/** Loops that can share strings among them in many ways. */
export interface Polynomial extends Attack {
  /** The time grows with this power of the length of the string. */
  readonly degree: number
}

/** A loop: positions that lead back to themselves. */
interface Loop {
  readonly nodes: readonly number[]
  readonly set: CharacterSet
}

/** Loops of which each hands what it reads over to the next, as `.*` does in `.*a.*b`: they share one string. */
interface Chain {
  readonly first: Loop
  readonly last: Loop
  readonly isShared: boolean
  readonly set: CharacterSet
}

/** Chains after each other: whatever one does with its string, the next can do with its own. */
interface Chains {
  readonly list: readonly Chain[]
  readonly last: Chain
  /** One more than there are loops that take over from another. */
  readonly degree: number
  /** The positions that come after the last loop. */
  readonly after: ReadonlySet<number>
}

/**
 * The loops that take the longest, one after the other. What is between two loops that share a string has to be read by both. That one string goes
 * through all of a chain is not tried, so that the degree is an upper bound.
 */
export function findPolynomial(automaton: PositionAutomaton, work: Work): Polynomial | undefined {
  const {next, sets} = automaton
  const loops = findLoops([...sets.keys()], (node) => next[node]!, sets)
  const found: Chains[] = []
  // The positions of a pattern are in its order, and so are its loops.
  for (const loop of loops) {
    const before = found.filter(({after}) => after.has(loop.nodes[0]!))
    const handing = longestOf(before.filter(({last}) => isHandedOver(last.last, loop, {next, sets}, work)))
    const longest = longestOf(before)
    const after = new Set(postorder(loop.nodes, (node) => next[node]!))
    work.spend(after.size)
    if (handing !== undefined && handing.degree >= (longest?.degree ?? 0)) {
      const last = {...handing.last, last: loop, isShared: true, set: handing.last.set & loop.set || loop.set}
      found.push({list: [...handing.list.slice(0, -1), last], last, degree: handing.degree + 1, after})
    } else {
      const last = {first: loop, last: loop, isShared: false, set: loop.set}
      found.push({list: [...(longest?.list ?? []), last], last, degree: longest?.degree ?? 1, after})
    }
  }
  const worst = longestOf(
    found.filter(
      ({last, degree}) => degree > 2 && last.isShared && last.last.nodes.some((node) => canFail(automaton, node, work)),
    ),
  )
  return worst && {degree: worst.degree, ...attackOn(worst, automaton)}
}

function longestOf(chains: readonly Chains[]): Chains | undefined {
  return chains.reduce<Chains | undefined>(
    (longest, one) => (longest && longest.degree >= one.degree ? longest : one),
    undefined,
  )
}

function attackOn({list, last}: Chains, {first, next, sets}: PositionAutomaton): Attack {
  const nextOf = (node: number) => next[node]!
  const shared = list.filter(({isShared}) => isShared)
  return {
    pumps: shared.map((chain, index) => {
      const starts = index === 0 ? first : shared[index - 1]!.last.nodes.flatMap(nextOf)
      const way = findWay(starts, (node) => chain.first.nodes.includes(node), nextOf) ?? []
      return {prefix: way.map((node) => sets[node]! & chain.set || sets[node]!), pump: [chain.set]}
    }),
    continuation: last.last.nodes.flatMap(nextOf).reduce((all, node) => all | sets[node]!, 0n),
  }
}

function findLoops(
  nodes: readonly number[],
  next: (node: number) => readonly number[],
  sets: PositionAutomaton['sets'],
): Loop[] {
  const components = findComponents(nodes, next)
  const byComponent = new Map<number, number[]>(nodes.map((node) => [components.get(node)!, []]))
  for (const node of nodes) byComponent.get(components.get(node)!)!.push(node)
  const isLoop = (own: readonly number[]) => own.length > 1 || next(own[0]!).includes(own[0]!)
  return [...byComponent.values()]
    .filter(isLoop)
    .map((own) => ({nodes: own, set: own.reduce((all, node) => all | sets[node]!, 0n)}))
}

function isHandedOver(
  from: Loop,
  to: Loop,
  {next, sets}: Pick<PositionAutomaton, 'next' | 'sets'>,
  work: Work,
): boolean {
  work.spend(1)
  const shared = from.set & to.set
  if (shared === 0n) return false
  const isShared = (node: number) => (sets[node]! & shared) !== 0n
  const isRead = ({nodes}: Loop) => {
    work.spend(nodes.length)
    return (
      findLoops(
        nodes.filter(isShared),
        (node) => next[node]!.filter((other) => nodes.includes(other) && isShared(other)),
        sets,
      ).length > 0
    )
  }
  if (!isRead(from) || !isRead(to)) return false
  const [left, reached] = [new Set(from.nodes), new Set(to.nodes)]
  const within = (node: number) => {
    work.spend(1 + next[node]!.length)
    return next[node]!.filter((other) => !left.has(other) && isShared(other))
  }
  return findWay(from.nodes.flatMap(within), (node) => reached.has(node), within) !== undefined
}
