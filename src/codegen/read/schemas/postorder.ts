/**
 * The nodes that `roots` lead to, each once and after those that it leads to, as far as there are no cycles. The call stack would not be
 * deep enough for the chains that a description may have.
 */
export function postorder<Node>(
  roots: Iterable<Node>,
  next: (node: Node) => Iterable<Node>,
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
