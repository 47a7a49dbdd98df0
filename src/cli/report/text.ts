import {styleText} from 'node:util'
import type {Checked, PlacedIssue} from '../check/checked.ts'
import {tellOmitted} from './omitted.ts'
import {toPrintable} from './printable.ts'
import type {Reporter, ReporterOptions} from './reporter.ts'

/** For people: each issue with its place, and the lines around it. Valid payloads are not mentioned. */
export function createTextReporter({color}: ReporterOptions): Reporter {
  const style = (format: 'red' | 'yellow' | 'dim', text: string) => (color ? styleText(format, text) : text)

  function formatIssue({file, id}: Checked, issue: PlacedIssue): string {
    const {line, column, severity, message, code, frame, part, path, description} = issue
    const heading = `${file}:${line}:${column} ${style(severity === 'error' ? 'red' : 'yellow', severity)} ${toPrintable(message)} (${code})`
    const place = toPrintable(`  ${part} ${path === '' ? '/' : path}${id === undefined ? '' : ` of exchange ${id}`}`)
    const described = description && `  described at ${description.file}:${description.line}:${description.column}`
    const rows = [heading, frame, style('dim', place), described && style('dim', described), '']
    return rows.map((row) => (row === undefined ? '' : `${row}\n`)).join('')
  }

  return {
    begin: () => '',
    report(checked) {
      const more = tellOmitted(checked)
      return (
        checked.issues.map((issue) => formatIssue(checked, issue)).join('') +
        (more === undefined ? '' : `${checked.file}:${checked.line} ${more}.\n\n`)
      )
    },
    end: () => '',
  }
}
