import {EventLocator} from '../../sse/index.ts'
import type {TextTarget} from './find-in-json.ts'
import {findInParts, type TextPart} from './find-in-lines.ts'

/** Finds targets in the text of an event stream. The first token of a path is the index of the event. */
export function findInStream(text: string, targets: readonly TextTarget[]): number[] {
  return findInParts(targets, splitEvents(text), text.trimEnd().length)
}

/** The value of one `data` field. */
interface DataLine {
  readonly start: number
  readonly text: string
}

function splitEvents(text: string): TextPart[] {
  const locator = new EventLocator({unit: 'characters', maxEventSize: Infinity})
  const located = locator.parse(text)
  const incomplete = locator.finish()
  return [...located, ...(incomplete ? [incomplete] : [])].map(({start, end}) => toPart(text.slice(start, end), start))
}

function* dataLinesOf(text: string, start: number): Generator<DataLine, void> {
  for (const {1: field, 2: value, index} of text.matchAll(/(?<![^\r\n])(\uFEFF?data(?:: ?|(?![^\r\n])))([^\r\n]*)/g))
    yield {start: start + index + field!.length, text: value!}
}

/** The lines of data are joined by line feeds, as the standard says. */
function toPart(event: string, at: number): TextPart {
  // A comment before the event is not what a person would point to.
  const start = at + /^(?::[^\r\n]*(?:\r\n|\r|\n))*/.exec(event)![0].length
  const lines = [...dataLinesOf(event, at)]
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
