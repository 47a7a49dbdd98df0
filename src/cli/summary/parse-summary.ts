import {InputError} from '../../errors.ts'
import {isJsonObject} from '../../json/object.ts'
import {ownMember} from '../../json/own.ts'
import {parseJson} from '../../json/parse-json.ts'
import type {TrafficSummary} from './summary.ts'

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string'
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
const objectOf =
  (members: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isJsonObject(value) && Object.entries(members).every(([name, check]) => check(ownMember(value, name)))

const facts = {operation: orNull(isText), status: orNull(isCount), model: orNull(isText), day: orNull(isText)}
const isExample = objectOf({
  file: isText,
  line: isCount,
  column: isCount,
  id: (value) => value === undefined || isText(value),
  message: isText,
  size: isCount,
})
const isSummary = objectOf({
  version: (value) => value === 1,
  unreadable: isCount,
  leftOut: isCount,
  omitted: objectOf({errors: isCount, warnings: isCount}),
  traffic: listOf(objectOf({...facts, payloads: isCount, invalid: isCount})),
  issues: listOf(
    objectOf({
      ...facts,
      severity: (value) => value === 'error' || value === 'warning',
      code: isText,
      part: isText,
      path: isText,
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
