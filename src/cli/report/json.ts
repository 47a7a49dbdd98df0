import type {Checked} from './checked.ts'
import type {Reporter, ReporterOptions} from './reporter.ts'

/** One JSON text for everything, with a line for each record. */
export function createJsonReporter({list}: Pick<ReporterOptions, 'list'>): Reporter {
  let separator = '\n'
  const item = (record: object) => {
    const text = `${separator}  ${JSON.stringify(record)}`
    separator = ',\n'
    return text
  }
  return {
    begin: () => (list === undefined ? '[' : `{${JSON.stringify(list)}: [`),
    report: (checked) => recordsOf(checked).map(item).join(''),
    rule: item,
    end(totals) {
      if (list === undefined) return '\n]\n'
      return totals === undefined ? '\n]}\n' : `\n], "totals": ${JSON.stringify(totals)}}\n`
    },
  }
}

/** A result as the JSON formats print it. Frames are for people, and left out. */
export function recordsOf({file, line, id, valid, issues, omitted, records}: Checked): readonly object[] {
  if (records !== undefined) return records
  return [
    {
      ...(id !== undefined && {id}),
      valid,
      file,
      line,
      issues: issues.map(({frame: _, ...issue}) => issue),
      ...(omitted && {omitted}),
    },
  ]
}
