import {util} from '../../builtin.ts'
import type {Checked, Finding} from './checked.ts'
import {Folding} from './fold.ts'
import {toPrintable} from './printable.ts'
import type {Reporter, ReporterOptions} from './reporter.ts'
import {tellOmitted, tellValue} from './words.ts'

/**
 * For people: each issue with its location, and the lines around it if it has any. Valid things are not mentioned. Where equal issues are folded, their
 * number comes in the end.
 */
export function createTextReporter({
  color,
  rules,
  folds = false,
}: Pick<ReporterOptions, 'color' | 'rules' | 'folds'>): Reporter {
  const folding = folds ? new Folding() : undefined
  const style = (format: 'red' | 'yellow' | 'dim', text: string) =>
    color ? util.styleText(format, text, {validateStream: false}) : text
  const width = Math.max(0, ...rules.map(({code}) => code.length))

  function formatHeading(location: string, {severity, message, code}: Finding): string {
    const severityText = style(severity === 'error' ? 'red' : 'yellow', severity)
    return `${toPrintable(location)} ${severityText} ${toPrintable(`${message} (${code})`)}\n`
  }

  function formatIssue(checked: Checked, issue: Finding): string {
    const {file, subject} = checked
    const {line = 1, column = 1} = issue
    const value = tellValue(issue)
    const location =
      file === undefined ? `${subject}:${value === undefined ? '' : ` ${value}:`}` : `${file}:${line}:${column}`
    const heading = formatHeading(location, issue)
    const text = file === undefined ? heading : heading + formatDetails(checked, issue, value)
    return folding === undefined ? text : folding.add(issue, {heading, text})
  }

  function formatDetails({id}: Checked, {frame, description}: Finding, value: string | undefined): string {
    const row = value && style('dim', toPrintable(`  ${value}${id === undefined ? '' : ` of exchange ${id}`}`))
    const described =
      description && style('dim', `  described at ${description.file}:${description.line}:${description.column}`)
    const lines = [frame, row, described].filter((line) => line !== undefined)
    return lines.length === 0 ? '' : `${lines.join('\n')}\n\n`
  }

  return {
    begin: () => '',
    report(checked) {
      const {file, line = 1, subject, issues} = checked
      const shown = issues.map((issue) => formatIssue(checked, issue)).join('')
      const more = shown === '' ? undefined : tellOmitted(checked)
      const rest =
        more === undefined ? '' : `${toPrintable(file === undefined ? subject : `${file}:${line}`)} ${more}.\n\n`
      return shown + rest
    },
    rule: ({code, severity, summary, source}) =>
      toPrintable(`${code.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n${' '.repeat(width + 11)}${source}\n`),
    end: () => folding?.end() ?? '',
  }
}
