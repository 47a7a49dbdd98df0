import {tokensOf} from './pointer.ts'
import {walkJson} from './walk.ts'

/** The place of a value in a JSON text, as offsets. */
export interface TextPlace {
  readonly value: number
  /** The offset of the name of the property; absent for an item of a list, and for the whole. */
  readonly key?: number
  /** `false` if the pointer leads out of the text: this is the deepest value on the way. */
  readonly exact: boolean
}

/** A reference token that some pointer asks for, below those before it. */
interface Wanted {
  readonly children: Map<string, Wanted>
  readonly found: {value: number; key?: number | undefined; visit: number; under: number}
}

/**
 * Finds the values at JSON Pointers in a text that is known to be JSON: one pass for all of them, so that many findings in a
 * large or deep payload stay cheap. Of properties with one name the last counts, as for `JSON.parse`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function locate(text: string, pointers: Iterable<string>): ReadonlyMap<string, TextPlace> {
  const root = createWanted()
  const paths = new Map<string, readonly string[]>()
  for (const pointer of pointers) {
    const path = tokensOf(pointer)
    paths.set(pointer, path)
    want(root, path)
  }
  find(text, root)
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

function find(text: string, root: Wanted): void {
  const stack: Wanted[] = []
  let visits = 0
  walkJson(text, {
    value(at, token, key) {
      const parent = stack.at(-1)
      const node = parent === undefined ? root : parent.children.get(String(token))
      if (node === undefined) return false
      Object.assign(node.found, {value: at, key, visit: visits++, under: parent?.found.visit ?? -1})
      const isEntered = node.children.size > 0 && (text[at] === '{' || text[at] === '[')
      if (isEntered) stack.push(node)
      return isEntered
    },
    close: () => stack.pop(),
  })
}

/** A child counts only if it was seen inside the last of the values that its parent stands for. */
function findPlace(root: Wanted, path: readonly string[]): TextPlace {
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

/**
 * The places of what a list or object holds, by name or index, in a text that is known to be JSON; none for any other value. For one place in a large
 * text after the other: each costs as much as what is beside it.
 *
 * @param offset That of the list or object.
 */
export function placesIn(text: string, offset: number): ReadonlyMap<string, Omit<TextPlace, 'exact'>> {
  const places = new Map<string, Omit<TextPlace, 'exact'>>()
  walkJson(
    text,
    {
      value(value, token, key) {
        if (token !== undefined) places.set(String(token), key === undefined ? {value} : {value, key})
        return token === undefined
      },
      close: () => {},
    },
    offset,
  )
  return places
}

/**
 * Maps the units of the string that a literal means to their offsets in the text; `literal` is the offset of its opening quote. With
 * it a fault inside JSON that travels as a string is shown where it stands in the file. Rising indexes cost one pass in all.
 */
export function createStringOffsets(text: string, literal: number): (index: number) => number {
  let index = 0
  let at = literal + 1
  return (wanted) => {
    if (wanted < index) [index, at] = [0, literal + 1]
    for (; index < wanted && at < text.length && text[at] !== '"'; index++) {
      at += text[at] !== '\\' ? 1 : text[at + 1] === 'u' ? 6 : 2
    }
    return at
  }
}
