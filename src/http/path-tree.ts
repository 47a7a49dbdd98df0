/** A path of a tree, with the texts of its parameters as they stand there. */
export interface PathMatch<Leaf> {
  readonly leaf: Leaf
  readonly pathTexts: string[]
}

/** The paths from one place on. */
interface Branch<Leaf> {
  /** The text before that place; empty for the root, and behind a parameter. */
  text: string
  /** The first character of the text. */
  unit: number
  /** The first of those that go on with a text, of which no two begin with the same character. */
  first: Branch<Leaf> | undefined
  /** The next one of those of which this is one. */
  sibling: Branch<Leaf> | undefined
  parameter: Branch<Leaf> | undefined
  leaf: Leaf | undefined
}

/** Finds paths by their texts, in the same time however many paths there are. A text comes before a parameter. */
export class PathTree<Leaf> {
  readonly #root = newBranch<Leaf>('')

  /** `texts` are those around the parameters, one more than there are of these. */
  add(texts: readonly string[], leaf: Leaf): void {
    let branch = this.#root
    for (const [index, text] of texts.entries()) {
      if (index > 0) branch = branch.parameter ??= newBranch('')
      branch = branchAt(branch, text)
    }
    branch.leaf = leaf
  }

  /** The path of a target, which may have a query. Undefined where there is none, and where the path has an encoded character. */
  find(target: string): PathMatch<Leaf> | undefined {
    const mark = target.indexOf('?')
    const end = mark < 0 ? target.length : mark
    const encoded = target.indexOf('%')
    if ((encoded >= 0 && encoded < end) || target.includes('#')) return undefined
    return findLeaf(this.#root, target, end, 0, 0)
  }
}

function newBranch<Leaf>(text: string): Branch<Leaf> {
  const unit = text.charCodeAt(0)
  return {text, unit, first: undefined, sibling: undefined, parameter: undefined, leaf: undefined}
}

/** The branch behind a text, which is made where there is none. A loop, since very many paths may begin alike. */
function branchAt<Leaf>(from: Branch<Leaf>, text: string): Branch<Leaf> {
  let branch = from
  for (let at = 0; at < text.length;) {
    const same = branchWith(branch, text.charCodeAt(at)) ?? grow(branch, text.slice(at))
    let length = 1
    while (length < same.text.length && same.text[length] === text[at + length]) length++
    if (length < same.text.length) split(same, length)
    branch = same
    at += length
  }
  return branch
}

function grow<Leaf>(branch: Branch<Leaf>, text: string): Branch<Leaf> {
  const made = newBranch<Leaf>(text)
  made.sibling = branch.first
  branch.first = made
  return made
}

/** Makes two branches of one, the first with so many characters. */
function split<Leaf>(branch: Branch<Leaf>, length: number): void {
  const {text, first, parameter, leaf} = branch
  const rest = {...newBranch<Leaf>(text.slice(length)), first, parameter, leaf}
  Object.assign(branch, {text: text.slice(0, length), first: rest, parameter: undefined, leaf: undefined})
}

/** The branch that goes on with a character. */
function branchWith<Leaf>({first}: Branch<Leaf>, unit: number): Branch<Leaf> | undefined {
  let next = first
  while (next !== undefined && next.unit !== unit) next = next.sibling
  return next
}

/** Finds what is left of a path from a place on, behind a number of parameters. It calls itself only where there is another way to come back to. */
function findLeaf<Leaf>(
  from: Branch<Leaf>,
  target: string,
  end: number,
  start: number,
  count: number,
): PathMatch<Leaf> | undefined {
  let branch = from
  let at = start
  while (at !== end) {
    const next = branchWith(branch, target.charCodeAt(at))
    const goesOn = next !== undefined && target.startsWith(next.text, at)
    if (branch.parameter === undefined) {
      if (!goesOn) return undefined
      branch = next
      at += next.text.length
      continue
    }
    const found = goesOn ? findLeaf(next, target, end, at + next.text.length, count) : undefined
    if (found !== undefined) return found
    const slash = target.indexOf('/', at)
    const stop = slash < 0 || slash > end ? end : slash
    const behind = stop === at ? undefined : findLeaf(branch.parameter, target, end, stop, count + 1)
    // The texts are kept on the way back, when it is known that they are needed.
    if (behind !== undefined) behind.pathTexts[count] = target.slice(at, stop)
    return behind
  }
  return branch.leaf && {leaf: branch.leaf, pathTexts: new Array<string>(count)}
}
