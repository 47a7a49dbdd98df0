/** The nodes that follow a node. */
export type Next<Node> = (node: Node) => Iterable<Node>

/**
 * The nodes that `roots` lead to, each once and after those that it leads to, as far as there are no cycles. The call stack would not be
 * deep enough for the chains that a description may have.
 */
export function postorder<Node>(
  roots: Iterable<Node>,
  next: Next<Node>,
  onCycle: (path: readonly Node[]) => void = () => {},
): Node[] {
  const done: Node[] = []
  const states = new Map<Node, 'open' | 'done'>()
  const path: {readonly node: Node; readonly rest: Iterator<Node>}[] = []
  const enter = (node: Node) => {
    states.set(node, 'open')
    path.push({node, rest: next(node)[Symbol.iterator]()})
  }
  for (const root of roots) {
    if (!states.has(root)) enter(root)
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const step: IteratorResult<Node, unknown> = frame.rest.next()
      if (step.done === true) {
        states.set(frame.node, 'done')
        done.push(frame.node)
        path.pop()
      } else if (!states.has(step.value)) enter(step.value)
      else if (states.get(step.value) === 'open')
        onCycle(path.slice(path.findIndex(({node}) => node === step.value)).map(({node}) => node))
    }
  }
  return done
}

/** The strongly connected component of each node, told by one of its nodes: those of one component lead to each other. */
export function findComponents<Node>(nodes: Iterable<Node>, next: Next<Node>): ReadonlyMap<Node, Node> {
  const finished = postorder(nodes, next)
  const before = new Map<Node, Node[]>(finished.map((node) => [node, []]))
  for (const node of finished) for (const other of next(node)) before.get(other)!.push(node)
  const components = new Map<Node, Node>()
  for (const root of finished.reverse()) {
    if (components.has(root)) continue
    for (const node of postorder([root], (at) => before.get(at)!.filter((other) => !components.has(other))))
      components.set(node, root)
  }
  return components
}

/** The nodes of a shortest way from one of `starts` to a goal, both included; undefined if there is none. */
export function findWay<Node>(
  starts: Iterable<Node>,
  isGoal: (node: Node) => boolean,
  next: Next<Node>,
): Node[] | undefined {
  const from = new Map<Node, Node | undefined>(Array.from(starts, (node) => [node, undefined]))
  for (const node of from.keys()) {
    if (isGoal(node)) {
      const way: Node[] = []
      for (let at: Node | undefined = node; at !== undefined; at = from.get(at)) way.unshift(at)
      return way
    }
    for (const other of next(node)) if (!from.has(other)) from.set(other, node)
  }
  return undefined
}
