import type {Checked, Finding} from './checked.ts'
import type {Reporter} from './reporter.ts'
import {tellOmitted, tellValue} from './words.ts'

/**
 * Annotations that GitHub Actions shows beside the lines of a change.
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function createGithubReporter(): Reporter {
  return {
    begin: () => '',
    report(checked) {
      const {file, line, issues} = checked
      const more = tellOmitted(checked)
      return (
        issues.map((issue) => formatIssue(checked, issue)).join('') +
        (more === undefined ? '' : formatCommand('notice', {file, line}, more))
      )
    },
    rule: ({code, severity, summary}) => formatCommand('notice', {title: code}, `${summary} (${severity})`),
    end: () => '',
  }
}

function formatIssue({file, subject}: Checked, issue: Finding): string {
  const {severity, line, column, code, message} = issue
  const words = [file === undefined ? subject : undefined, tellValue(issue)].filter((word) => word !== undefined)
  const text = words.length === 0 ? message : `${message} (${words.join(' ')})`
  return formatCommand(severity, {file, line, col: column, title: code}, text)
}

type Properties = Readonly<Record<string, string | number | undefined>>

function formatCommand(name: string, properties: Properties, text: string): string {
  const list = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
  )
  return `::${name} ${list.join(',')}::${escapeData(text)}\n`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
