import {tokensOf} from './pointer.ts'
import {skipSpace, skipString, skipValue} from './skip.ts'

/** Where a value stands in a JSON text, as offsets. */
export interface Place {
  readonly value: number
  /** Where the name of the property stands; absent for an item of a list, and for the whole. */
  readonly key?: number
  /** `false` if the pointer leads out of the text: this is the deepest value on the way. */
  readonly exact: boolean
}

/** A reference token that some pointer asks for, below those before it. */
interface Wanted {
  readonly children: Map<string, Wanted>
  readonly found: {value: number; key?: number; visit: number; under: number}
}

/**
 * Finds the values at JSON Pointers in a text that is known to be JSON: one pass for all of them, so that many findings in a
 * large or deep payload stay cheap. Of properties with one name the last counts, as for `JSON.parse`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function locate(text: string, pointers: Iterable<string>): ReadonlyMap<string, Place> {
  const root = createWanted()
  const paths = new Map<string, readonly string[]>()
  for (const pointer of pointers) {
    const path = tokensOf(pointer)
    paths.set(pointer, path)
    want(root, path)
  }
  walk(text, root)
  return new Map([...paths].map(([pointer, path]) => [pointer, findPlace(root, path)]))
}

function createWanted(): Wanted {
  return {children: new Map(), found: {value: 0, visit: 0, under: -1}}
}

function want(root: Wanted, path: readonly string[]): void {
  let node = root
  for (const token of path) {
    const child = node.children.get(token) ?? createWanted()
    node.children.set(token, child)
    node = child
  }
}

/** A list or object on the way to something wanted; `index` is that of the next item, and absent for an object. */
interface Open {
  readonly node: Wanted
  index?: number
}

function walk(text: string, root: Wanted): void {
  const stack: Open[] = []
  let visits = 0
  const enter = (node: Wanted, at: number): number => {
    node.found.visit = visits++
    if (node.children.size === 0 || !'{['.includes(text[at] ?? ' ')) return skipValue(text, at)
    stack.push(text[at] === '[' ? {node, index: 0} : {node})
    return at + 1
  }
  root.found.value = skipSpace(text, 0)
  let at = enter(root, root.found.value)
  for (let open = stack.at(-1); open !== undefined && at < text.length; open = stack.at(-1)) {
    at = skipSpace(text, at)
    if (text[at] === ',') at++
    else if (text[at] === '}' || text[at] === ']') {
      stack.pop()
      at++
    } else {
      const member = readMember(text, at, open)
      const node = open.node.children.get(member.token)
      if (node) Object.assign(node.found, {value: member.value, key: member.key, under: open.node.found.visit})
      at = node ? enter(node, member.value) : skipValue(text, member.value)
    }
  }
}

function readMember(text: string, at: number, open: Open): {token: string; value: number; key?: number} {
  if (open.index !== undefined) return {token: String(open.index++), value: at}
  const end = skipString(text, at)
  const literal = text.slice(at, end)
  const token = literal.includes('\\') ? String(JSON.parse(literal)) : literal.slice(1, -1)
  const colon = skipSpace(text, end)
  return {token, value: skipSpace(text, colon + 1), key: at}
}

/** A child counts only if it was seen inside the last of the values that its parent stands for. */
function findPlace(root: Wanted, path: readonly string[]): Place {
  let node = root
  for (const token of path) {
    const child = node.children.get(token)
    if (child === undefined || child.found.under !== node.found.visit) return {...toPlace(node), exact: false}
    node = child
  }
  return {...toPlace(node), exact: true}
}

function toPlace({found: {value, key}}: Wanted): {value: number; key?: number} {
  return key === undefined ? {value} : {value, key}
}
