import {styleText} from 'node:util'
import type {Checked, PlacedIssue} from '../check/checked.ts'
import type {Reporter, ReporterOptions} from './reporter.ts'

/** For people: each issue with its place, and the lines around it. Valid payloads are not mentioned. */
export function createTextReporter({color}: ReporterOptions): Reporter {
  const style = (format: 'red' | 'yellow' | 'dim', text: string) => (color ? styleText(format, text) : text)

  function formatIssue({file, id}: Checked, issue: PlacedIssue): string {
    const {line, column, severity, message, code, frame, part, path} = issue
    const place = `${part} ${path === '' ? '/' : path}${id === undefined ? '' : ` of exchange ${id}`}`
    const heading = `${file}:${line}:${column} ${style(severity === 'error' ? 'red' : 'yellow', severity)} ${message} (${code})`
    return [heading, ...(frame === undefined ? [] : [frame]), style('dim', `  ${place}`), ''].map((row) => `${row}\n`).join('')
  }

  return {
    begin: () => '',
    report: (checked) => checked.issues.map((issue) => formatIssue(checked, issue)).join(''),
    end: () => '',
  }
}
