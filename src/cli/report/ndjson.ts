import {recordsOf} from './json.ts'
import type {Reporter} from './reporter.ts'

/** One line of JSON for each record. @see https://github.com/ndjson/ndjson-spec */
export function createNdjsonReporter(): Reporter {
  const line = (record: object) => `${JSON.stringify(record)}\n`
  return {begin: () => '', report: (checked) => recordsOf(checked).map(line).join(''), rule: line, end: () => ''}
}
