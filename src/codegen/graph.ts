import {postorder} from '../read/schemas/postorder.ts'

/** The nodes that follow a node. */
export type Next = (node: number) => Iterable<number>

/** Numbers the strongly connected components of a graph: nodes of one number lead to each other. Nodes without a way back have one of their own. */
export function findComponents(nodes: Iterable<number>, next: Next): ReadonlyMap<number, number> {
  const finished = postorder(nodes, next)
  const before = new Map<number, number[]>(finished.map((node) => [node, []]))
  for (const node of finished) for (const other of next(node)) before.get(other)!.push(node)
  const components = new Map<number, number>()
  for (const root of finished.reverse()) {
    if (components.has(root)) continue
    for (const node of postorder([root], (at) => before.get(at)!.filter((other) => !components.has(other))))
      components.set(node, root)
  }
  return components
}

/** The nodes of a shortest way from one of `starts` to a goal, both included; undefined if there is none. */
export function findWay(starts: Iterable<number>, isGoal: (node: number) => boolean, next: Next): number[] | undefined {
  const from = new Map<number, number | undefined>([...starts].map((node) => [node, undefined]))
  for (const node of from.keys()) {
    if (isGoal(node)) {
      const way: number[] = []
      for (let at: number | undefined = node; at !== undefined; at = from.get(at)) way.unshift(at)
      return way
    }
    for (const other of next(node)) if (!from.has(other)) from.set(other, node)
  }
  return undefined
}
