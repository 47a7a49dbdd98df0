import {isAlias, isMap, isNode, isScalar, isSeq, parseDocument} from 'yaml'
import type {TextPosition} from '../../errors.ts'
import {JsonPlaces} from '../../json/locate.ts'
import {parseAnyJson} from '../../json/parse-any-json.ts'
import {TextLines} from '../../json/text-lines.ts'

type Part = 'key' | 'value'

/** Finds the places in a YAML or JSON text that pointers lead to. It is made only once something has to be told, since it parses the text again. */
export class Positions {
  readonly #lines: TextLines
  readonly #offsetOf: (path: readonly string[], part: Part) => number

  constructor(text: string) {
    this.#lines = new TextLines(text)
    this.#offsetOf = parseAnyJson(text) === undefined ? offsetsInYaml(text) : offsetsInJson(text)
  }

  /** The start of a value, or of its key. What has no place of its own, as it is merged or missing, has that of the nearest value around it. */
  at(path: readonly string[], part: Part = 'value'): TextPosition {
    return this.#lines.positionOf(this.#offsetOf(path, part))
  }
}

/** To read the nodes of a large description as YAML takes a hundred times as long, and a hundred times the memory. */
function offsetsInJson(text: string) {
  const places = new JsonPlaces(text)
  return (path: readonly string[], part: Part): number => {
    const {key, value} = places.at(path)
    return part === 'key' && key !== undefined ? key : value
  }
}

function offsetsInYaml(text: string) {
  const document = parseDocument(text, {prettyErrors: false, merge: true})
  return (path: readonly string[], part: Part): number => {
    let node: unknown = document.contents
    let offset = startOf(node) ?? 0
    for (const token of path) {
      if (isAlias(node)) node = node.resolve(document)
      const pair = isMap(node) ? node.items.find(({key}) => isScalar(key) && String(key.value) === token) : undefined
      node = pair === undefined ? (isSeq(node) ? node.items[Number(token)] : undefined) : pair.value
      const start = (part === 'key' ? startOf(pair?.key) : undefined) ?? startOf(node) ?? startOf(pair?.key)
      if (start === undefined) break
      offset = start
    }
    return offset
  }
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}
