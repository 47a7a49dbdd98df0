import {InputError} from '../../errors.ts'
import {parseJson} from '../../json/parse-json.ts'
import {isCount, isString, listOf, objectOf, orNull, type Shape} from '../../json/shape.ts'
import type {TrafficSummary} from './summary.ts'

const facts = {operation: orNull(isString), status: orNull(isCount), model: orNull(isString), day: orNull(isString)}
const isExample = objectOf({
  file: isString,
  line: isCount,
  column: isCount,
  id: (value) => value === undefined || isString(value),
  message: isString,
  size: isCount,
})
/** Tells a `TrafficSummary`. */
export const isSummary: Shape = objectOf({
  version: (value) => value === 1,
  unreadable: isCount,
  leftOut: isCount,
  omitted: objectOf({errors: isCount, warnings: isCount}),
  traffic: listOf(objectOf({...facts, payloads: isCount, invalid: isCount})),
  issues: listOf(
    objectOf({
      ...facts,
      severity: (value) => value === 'error' || value === 'warning',
      code: isString,
      part: isString,
      path: isString,
      count: isCount,
      first: isExample,
      smallest: isExample,
    }),
  ),
})

/** The summary in the text of a file. @throws {InputError} if it is none. */
export function parseSummary(text: string, file: string): TrafficSummary {
  const value = parseJson(text, {file})
  if (isSummary(value)) return value as TrafficSummary
  throw new InputError('Found no summary, expected a file that "messages-openapi validate --summary" wrote.', {file})
}
