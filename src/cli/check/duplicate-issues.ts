import {countNames, countWrittenNames} from '../../json/count-names.ts'
import {findDuplicates} from '../../json/find-duplicates.ts'
import {quote} from '../../schema/explain/words.ts'
import type {ExchangeIssue, ExchangePart} from '../../validate/index.ts'

/** The location of the body of a part in a JSON text. */
export interface BodyPlace {
  readonly part: ExchangePart
  readonly pointer: string
}

/** Warnings of names that an object of a body has more than once, which only the text shows. Where the `value` of it has as many, there are none. */
export function findDuplicateIssues(text: string, value: unknown, bodies: readonly BodyPlace[]): ExchangeIssue[] {
  if (countWrittenNames(text) === countNames(value)) return []
  return findDuplicates(text).flatMap(({path, name}): ExchangeIssue[] => {
    const body = bodies.find(({pointer}) => path.startsWith(`${pointer}/`))
    if (body === undefined) return []
    const message = `Found the property ${quote(name)} more than once in an object, expected it once; the last one was checked.`
    return [
      {
        part: body.part,
        severity: 'warning',
        code: 'duplicate-property',
        path: path.slice(body.pointer.length),
        message,
      },
    ]
  })
}
