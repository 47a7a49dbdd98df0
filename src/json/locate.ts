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
 * Finds the values of a large JSON text at one path after the other. What a list or object on the way holds is looked up once, so that a place costs
 * as much as what is beside it.
 */
export class JsonPlaces {
  readonly #text: string
  /** The places of members and items, by the offset of the object or list that holds them. */
  readonly #held = new Map<number, ReadonlyMap<string, Pick<TextPlace, 'key' | 'value'>>>()

  /** @param text A text that is known to be JSON. */
  constructor(text: string) {
    this.#text = text
  }

  /** The place of the value at a path. */
  at(path: readonly string[]): TextPlace {
    let place: Pick<TextPlace, 'key' | 'value'> = {value: /\S/.exec(this.#text)?.index ?? 0}
    for (const token of path) {
      const inner = this.#heldBy(place.value).get(token)
      if (inner === undefined) return {...place, exact: false}
      place = inner
    }
    return {...place, exact: true}
  }

  #heldBy(offset: number): ReadonlyMap<string, Pick<TextPlace, 'key' | 'value'>> {
    const known = this.#held.get(offset)
    if (known !== undefined) return known
    const held = new Map<string, Pick<TextPlace, 'key' | 'value'>>()
    walkJson(
      this.#text,
      {
        value(value, token, key) {
          if (token !== undefined) held.set(String(token), key === undefined ? {value} : {value, key})
          return token === undefined
        },
        close: () => {},
      },
      offset,
    )
    this.#held.set(offset, held)
    return held
  }
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
