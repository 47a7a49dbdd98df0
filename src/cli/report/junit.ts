import {escapeXml} from '../../http/escape-xml.ts'
import {shorten} from '../../json/shorten.ts'
import type {Checked, Finding} from './checked.ts'
import {toPrintable} from './printable.ts'
import type {ListedRule, Reporter, ReporterOptions} from './reporter.ts'
import {tellOmitted, tellValue} from './words.ts'

/**
 * JUnit XML, which most build servers read. Each thing that was checked is a suite of its own, since a suite starts with its counts, and
 * those of a whole file are not known until its end.
 */
export function createJunitReporter({command}: Pick<ReporterOptions, 'command'>): Reporter {
  return {
    begin: () => `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="messages-openapi ${command}">\n`,
    report: (checked) => formatResult(checked, command),
    rule: (rule) => formatRule(rule, command),
    end: () => '</testsuites>\n',
  }
}

function formatResult(checked: Checked, command: string): string {
  const {file, line = 1, id, subject, valid, issues, skipped: reason} = checked
  const errors = issues.filter(({severity}) => severity === 'error')
  const warnings = issues.filter(({severity}) => severity === 'warning')
  const notes = [
    ...warnings.map((issue) => `${formatLocation(checked, issue)} ${issue.message}`),
    tellOmitted(checked) ?? [],
  ].flat()
  const rows = [
    ...errors.map((issue) => formatFailure(issue.code, issue.message, xmlText(formatLocation(checked, issue)))),
    ...(valid || errors.length > 0 ? [] : [formatFailure('issues', `Found issues in ${subject}, expected none.`)]),
    ...(reason === undefined ? [] : [`<skipped message="${xmlText(reason)}"/>`]),
    ...(notes.length === 0 ? [] : [`<system-out>${xmlText(notes.join('\n'))}</system-out>`]),
  ]
  return formatSuite(
    file === undefined ? subject : [`${file}:${line}`, id === undefined ? [] : shorten(id)].flat().join(' '),
    {
      failures: valid ? 0 : 1,
      skipped: reason === undefined ? 0 : 1,
      testCase: {classname: file ?? command, name: nameOf(checked)},
      rows,
    },
  )
}

/** A name that no other thing in the file has, by which build servers follow a test from run to run. */
function nameOf({file, line, id, subject}: Checked): string {
  const place = file === undefined || line === undefined ? [] : [`line ${line}`]
  return [subject, ...place, ...(id === undefined ? [] : [`exchange ${shorten(id)}`])].join(', ')
}

function formatRule({code, severity, summary, source}: ListedRule, command: string): string {
  const isOff = severity === 'off'
  const rows = [isOff ? '<skipped/>' : `<system-out>${xmlText(`${severity} ${source}`)}</system-out>`]
  return formatSuite(code, {skipped: isOff ? 1 : 0, testCase: {classname: command, name: summary}, rows})
}

interface Suite {
  readonly failures?: number
  readonly skipped?: number
  readonly testCase: {readonly classname: string; readonly name: string}
  readonly rows: readonly string[]
}

function formatSuite(name: string, {failures = 0, skipped = 0, testCase, rows}: Suite): string {
  return [
    `  <testsuite name="${xmlText(name)}" tests="1" failures="${failures}" errors="0" skipped="${skipped}">\n`,
    `    <testcase classname="${xmlText(testCase.classname)}" name="${xmlText(testCase.name)}">\n`,
    ...rows.map((row) => `      ${row}\n`),
    '    </testcase>\n  </testsuite>\n',
  ].join('')
}

function formatFailure(type: string, message: string, content = ''): string {
  const start = `<failure type="${xmlText(type)}" message="${xmlText(message)}"`
  return content === '' ? `${start}/>` : `${start}>${content}</failure>`
}

function formatLocation({file, subject}: Checked, issue: Finding): string {
  const {line = 1, column = 1, code} = issue
  const words = [file === undefined ? subject : `${file}:${line}:${column}`, tellValue(issue) ?? [], `(${code})`]
  return words.flat().join(' ')
}

/** XML 1.0 cannot hold what is not printable in any form. @see https://www.w3.org/TR/xml/#charsets */
function xmlText(text: string): string {
  return escapeXml(toPrintable(text))
}
