import type {Checked, PlacedIssue} from '../check/checked.ts'
import {tellOmitted} from './omitted.ts'
import type {Reporter} from './reporter.ts'

/**
 * Annotations that GitHub Actions shows beside the lines of a change.
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function createGithubReporter(): Reporter {
  return {
    begin: () => '',
    report(checked: Checked) {
      const {file, line, issues} = checked
      const more = tellOmitted(checked)
      const notice =
        more === undefined ? '' : `::notice file=${escapeProperty(file)},line=${line}::${escapeData(more)}\n`
      return issues.map((issue) => formatAnnotation(file, issue)).join('') + notice
    },
    end: () => '',
  }
}

function formatAnnotation(file: string, {severity, line, column, code, message, part, path}: PlacedIssue): string {
  const properties = {file, line, col: column, title: code}
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${severity} ${list.join(',')}::${escapeData(`${message} (${part} ${path === '' ? '/' : path})`)}\n`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
