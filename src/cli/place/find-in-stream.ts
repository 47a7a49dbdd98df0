import {findInParts, type Part} from './find-in-lines.ts'
import type {Target} from './target.ts'

/** Finds targets in the text of an event stream. The first token of a path is the index of the event. */
export function findInStream(text: string, targets: readonly Target[]): number[] {
  return findInParts(targets, splitEvents(text), text.trimEnd().length)
}

/** The value of one `data` field. */
interface DataLine {
  readonly start: number
  readonly text: string
}

/**
 * The events that an event stream dispatches, in order.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
function splitEvents(text: string): Part[] {
  const events: Part[] = []
  let start: number | undefined
  let data: DataLine[] = []
  for (const match of text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
    const line = match[1]!
    if (line === '') {
      if (data.length > 0) events.push(toPart(start ?? 0, data))
      start = undefined
      data = []
      continue
    }
    if (!line.startsWith(':')) start ??= match.index
    const field = /^\uFEFF?data(?:: ?|$)/.exec(line)?.[0]
    if (field !== undefined) data.push({start: match.index + field.length, text: line.slice(field.length)})
  }
  return events
}

/** The lines of data are joined by line feeds, as the standard says. */
function toPart(start: number, lines: readonly DataLine[]): Part {
  return {
    start,
    json: () => ({
      text: lines.map((line) => line.text).join('\n'),
      toOffset(offset) {
        let rest = offset
        for (const line of lines) {
          if (rest <= line.text.length) return line.start + rest
          rest -= line.text.length + 1
        }
        return start
      },
    }),
  }
}
