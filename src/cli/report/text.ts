import {styleText} from 'node:util'
import type {Checked, Finding} from './checked.ts'
import {toPrintable} from './printable.ts'
import type {Reporter, ReporterOptions} from './reporter.ts'
import {tellOmitted, tellValue} from './words.ts'

/** For people: each issue with its location, and the lines around it if it has any. Valid things are not mentioned. */
export function createTextReporter({color, rules}: Pick<ReporterOptions, 'color' | 'rules'>): Reporter {
  const style = (format: 'red' | 'yellow' | 'dim', text: string) =>
    color ? styleText(format, text, {validateStream: false}) : text
  const width = Math.max(0, ...rules.map(({code}) => code.length))

  function formatHeading(location: string, {severity, message, code}: Finding): string {
    const severityText = style(severity === 'error' ? 'red' : 'yellow', severity)
    return `${toPrintable(location)} ${severityText} ${toPrintable(`${message} (${code})`)}\n`
  }

  function formatIssue({file, id, subject}: Checked, issue: Finding): string {
    const {line = 1, column = 1, frame, description} = issue
    const value = tellValue(issue)
    if (file === undefined) return formatHeading(`${subject}:${value === undefined ? '' : ` ${value}:`}`, issue)
    const heading = formatHeading(`${file}:${line}:${column}`, issue)
    if (value === undefined) return heading
    const row = style('dim', toPrintable(`  ${value}${id === undefined ? '' : ` of exchange ${id}`}`))
    const described =
      description && style('dim', `  described at ${description.file}:${description.line}:${description.column}`)
    return heading + [frame, row, described, ''].map((text) => (text === undefined ? '' : `${text}\n`)).join('')
  }

  return {
    begin: () => '',
    report(checked) {
      const {file, line = 1, subject, issues} = checked
      const more = tellOmitted(checked)
      const rest =
        more === undefined ? '' : `${toPrintable(file === undefined ? subject : `${file}:${line}`)} ${more}.\n\n`
      return issues.map((issue) => formatIssue(checked, issue)).join('') + rest
    },
    rule: ({code, severity, summary, source}) =>
      toPrintable(`${code.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n${' '.repeat(width + 11)}${source}\n`),
    end: () => '',
  }
}
