import type {Reporter} from './reporter.ts'
import {toResultObject} from './result-object.ts'

/** One line of JSON for each payload. @see https://github.com/ndjson/ndjson-spec */
export function createNdjsonReporter(): Reporter {
  return {
    begin: () => '',
    report: (checked) => `${JSON.stringify(toResultObject(checked))}\n`,
    end: () => '',
  }
}
