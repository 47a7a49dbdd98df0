/** A path of a tree. */
export interface PathMatch<Leaf> {
  readonly leaf: Leaf
  /** The texts of its parameters as they stand there. There may be others behind them. */
  readonly pathTexts: readonly string[]
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
  /** The largest number of parameters of a path. */
  #most = 0

  /** `texts` are those around the parameters, one more than there are of these. */
  add(texts: readonly string[], leaf: Leaf): void {
    let branch = this.#root
    for (const [index, text] of texts.entries()) {
      if (index > 0) branch = branch.parameter ??= newBranch('')
      branch = branchAt(branch, text)
    }
    branch.leaf = leaf
    this.#most = Math.max(this.#most, texts.length - 1)
  }

  /** The path of a target, which may have a query. Undefined where there is none, and where the path has an encoded character. */
  find(target: string): PathMatch<Leaf> | undefined {
    const pathTexts = new Array<string>(this.#most)
    const leaf = findLeaf(this.#root, target, 0, pathTexts, 0)
    return leaf && {leaf, pathTexts}
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

const [mark, hash, percent, slash] = [0x3f, 0x23, 0x25, 0x2f]

/**
 * Finds what is left of a path from a place on, behind a number of parameters, of which it keeps the texts. It calls itself only where there is another way
 * to come back to.
 */
function findLeaf<Leaf>(
  from: Branch<Leaf>,
  target: string,
  start: number,
  pathTexts: string[],
  count: number,
): Leaf | undefined {
  let branch = from
  let at = start
  for (let parameters = count; ;) {
    const unit = at < target.length ? target.charCodeAt(at) : mark
    if (unit === mark) return branch.leaf
    const {parameter} = branch
    const next = branchWith(branch, unit)
    if (next !== undefined && target.startsWith(next.text, at)) {
      const behind = at + next.text.length
      if (parameter === undefined) {
        branch = next
        at = behind
        continue
      }
      const found = findLeaf(next, target, behind, pathTexts, parameters)
      if (found !== undefined) return found
    }
    const end = parameter === undefined ? at : endOfText(target, at)
    if (parameter === undefined || end === at) return undefined
    pathTexts[parameters++] = target.slice(at, end)
    branch = parameter
    at = end
  }
}

/** The end of the text of a parameter, which is its start for one that is empty, or not as its sender means it. */
function endOfText(target: string, start: number): number {
  for (let at = start; at < target.length; at++) {
    const unit = target.charCodeAt(at)
    if (unit === slash || unit === mark) return at
    if (unit === percent || unit === hash) return start
  }
  return target.length
}
