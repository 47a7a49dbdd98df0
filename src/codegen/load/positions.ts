import type {TextPosition} from '../../errors.ts'
import {TextLines} from '../../json/text-lines.ts'
import {outline, type OutlinePlace} from './outline.ts'

/** Finds the places in a YAML or JSON text that pointers lead to. It is made only once something has to be told, since it parses the text again. */
export class Positions {
  readonly #lines: TextLines
  readonly #whole: OutlinePlace

  constructor(text: string) {
    this.#lines = new TextLines(text)
    this.#whole = outline(text)
  }

  /** The start of a value, or of its key. What has no place of its own, as it is merged or missing, has that of the nearest value around it. */
  at(path: readonly string[], part: 'key' | 'value' = 'value'): TextPosition {
    let place = this.#whole
    for (const token of path) {
      const inner = place.members?.get(token)
      if (inner === undefined) break
      place = inner
    }
    return this.#lines.positionOf(part === 'key' ? place.at : place.value)
  }
}
