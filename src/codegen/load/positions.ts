import {isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document} from 'yaml'
import type {TextPosition} from '../../errors.ts'

/** Finds the places in a YAML or JSON text that pointers lead to. It is made only once something has to be told, since it parses the text again. */
export class Positions {
  readonly #lines = new LineCounter()
  readonly #document: Document

  constructor(text: string) {
    this.#document = parseDocument(text, {lineCounter: this.#lines, prettyErrors: false, merge: true})
  }

  /** The start of a value, or of its key. What has no place of its own, as it is merged or missing, has that of the nearest value around it. */
  at(path: readonly string[], part: 'key' | 'value' = 'value'): TextPosition {
    let node: unknown = this.#document.contents
    let offset = startOf(node) ?? 0
    for (const token of path) {
      if (isAlias(node)) node = node.resolve(this.#document)
      const pair = isMap(node) ? node.items.find(({key}) => isScalar(key) && String(key.value) === token) : undefined
      node = pair === undefined ? (isSeq(node) ? node.items[Number(token)] : undefined) : pair.value
      const start = (part === 'key' ? startOf(pair?.key) : undefined) ?? startOf(node) ?? startOf(pair?.key)
      if (start === undefined) break
      offset = start
    }
    const {line, col} = this.#lines.linePos(offset)
    return {line: Math.max(1, line), column: Math.max(1, col)}
  }
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}
