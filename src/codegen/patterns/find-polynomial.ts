import {findComponents, findWay} from '../graph.ts'
import type {CharacterSet} from './alphabet.ts'
import type {PositionAutomaton} from './automaton.ts'
import {canFail} from './can-fail.ts'
import type {Attack} from './find-exponential.ts'
import type {Work} from './work.ts'

/** Loops after each other that can share a string among them in many ways. */
export interface Chain extends Attack {
  /** The number of loops: the time grows with this power of the length of the string. */
  readonly degree: number
}

/** A loop: positions that lead back to themselves. */
interface Loop {
  readonly nodes: readonly number[]
  readonly set: CharacterSet
}

/**
 * The longest chain of loops of which each hands what it reads over to the next, as `.*` does in `.*a.*b`. What is between two loops has to
 * be read by both. That one string goes through all of them is not tried, so that the degree is an upper bound.
 */
export function findPolynomial(automaton: PositionAutomaton, work: Work): Chain | undefined {
  const {next, sets, first} = automaton
  const loops = findLoops([...sets.keys()], (node) => next[node]!, sets)
  const chains: LoopChain[] = []
  // The positions of a pattern are in its order, and so are its loops.
  for (const loop of loops) {
    const before = chains.filter((chain) => isHandedOver(chain.last, loop, {next, sets}, work))
    const best = longestOf(before)
    chains.push({
      last: loop,
      degree: (best?.degree ?? 0) + 1,
      start: best?.start ?? loop,
      shared: (best?.shared ?? loop.set) & loop.set || loop.set,
    })
  }
  const worst = longestOf(
    chains.filter(({last, degree}) => degree > 2 && last.nodes.some((node) => canFail(automaton, node, work))),
  )
  if (worst === undefined) return undefined
  const prefix =
    findWay(
      first,
      (node) => worst.start.nodes.includes(node),
      (node) => next[node]!,
    ) ?? []
  const continuation = worst.last.nodes.flatMap((node) => next[node]!).reduce((all, node) => all | sets[node]!, 0n)
  return {
    degree: worst.degree,
    prefix: prefix.map((node) => sets[node]! & worst.shared || sets[node]!),
    pump: [worst.shared],
    continuation,
  }
}

/** Loops that hand over to each other. */
interface LoopChain {
  readonly start: Loop
  readonly last: Loop
  readonly degree: number
  readonly shared: CharacterSet
}

function longestOf(chains: readonly LoopChain[]): LoopChain | undefined {
  return chains.reduce<LoopChain | undefined>(
    (longest, chain) => (longest && longest.degree >= chain.degree ? longest : chain),
    undefined,
  )
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
