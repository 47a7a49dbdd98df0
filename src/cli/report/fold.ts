import {formatCount} from '../../schema/explain/words.ts'
import type {Finding} from './checked.ts'

/** The number of findings of a kind that are shown. */
const mostShown = 3

/** The number of kinds that are told apart, which bounds the memory. Those of further kinds are all shown. */
const mostKinds = 10_000

/** A finding as a text has it. */
export interface Printed {
  /** The line that names it. */
  readonly heading: string
  /** All of it. */
  readonly text: string
}

interface Kind {
  readonly first: string
  count: number
  /** The first one that was not shown. */
  held: string
}

/** Counts findings of a kind, to show the first ones and to say at the end how many more there are. */
export class Folding {
  readonly #kinds = new Map<string, Kind>()

  /** The text of a finding, if it is one of the first of its kind. */
  add(finding: Finding, {heading, text}: Printed): string {
    const key = kindOf(finding)
    const kind = this.#kinds.get(key)
    if (kind === undefined) {
      if (this.#kinds.size < mostKinds) this.#kinds.set(key, {first: heading, count: 1, held: ''})
      return text
    }
    kind.count++
    if (kind.count <= mostShown) return text
    if (kind.count === mostShown + 1) kind.held = text
    return ''
  }

  /** A line for each kind of which some were not shown; a single one takes no more room itself. */
  end(): string {
    const folded = [...this.#kinds.values()].filter(({count}) => count > mostShown)
    const lines = folded.map(({first, count, held}) =>
      count === mostShown + 1 ? held : `… and ${formatCount(count - mostShown)} more like ${first}`,
    )
    const isShort = folded.some(({count}) => count > mostShown + 1)
    return lines.join('') + (isShort ? `Of each kind, ${mostShown} are shown: "--all" prints every one.\n` : '')
  }
}

/**
 * The findings that one change would mend: of payloads, those of one rule, or of one keyword of the description; of descriptions, those with one
 * message.
 */
function kindOf({severity, code, message, part, in: location, schema, path}: Finding): string {
  if (part === undefined) return JSON.stringify([severity, code, message])
  // A schema may require several properties, and know nothing of several others.
  const property = code.endsWith('-property') ? message : undefined
  return JSON.stringify([severity, code, part, location, schema, property, location === undefined ? undefined : path])
}
