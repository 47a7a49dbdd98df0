import type {Reporter} from './reporter.ts'
import {toResultObject} from './result-object.ts'

/** One JSON object for everything, with a line for each payload. */
export function createJsonReporter(): Reporter {
  let separator = '\n'
  return {
    begin: () => '{"results": [',
    report(checked) {
      const text = `${separator}  ${JSON.stringify(toResultObject(checked))}`
      separator = ',\n'
      return text
    },
    end: (totals) => `\n], "totals": ${JSON.stringify(totals)}}\n`,
  }
}
