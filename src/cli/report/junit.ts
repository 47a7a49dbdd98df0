import {ownValue} from '../../json/own.ts'
import type {Checked, PlacedIssue} from '../check/checked.ts'
import {tellOmitted} from './omitted.ts'
import {toPrintable} from './printable.ts'
import type {Reporter} from './reporter.ts'

/**
 * JUnit XML, which most build servers read. Each payload is a suite of its own, since a suite starts with its counts, and those of a
 * whole file are not known until its end.
 */
export function createJunitReporter(): Reporter {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="messages-openapi validate">\n',
    report: formatSuite,
    end: () => '</testsuites>\n',
  }
}

function formatSuite(checked: Checked): string {
  const {file, line, id, subject, valid, issues} = checked
  const name = escapeXml(id === undefined ? `${file}:${line}` : `${file}:${line} ${id}`)
  const errors = issues.filter(({severity}) => severity === 'error')
  const warnings = issues.filter(({severity}) => severity === 'warning')
  const notes = [
    ...warnings.map((issue) => `${formatPlace(file, issue)} ${issue.message}`),
    tellOmitted(checked) ?? [],
  ].flat()
  const rows = [
    ...errors.map(
      (issue) =>
        `<failure type="${escapeXml(issue.code)}" message="${escapeXml(issue.message)}">${escapeXml(formatPlace(file, issue))}</failure>`,
    ),
    ...(valid || errors.length > 0 ? [] : ['<failure type="issues" message="The payload is not valid."/>']),
    ...(notes.length === 0 ? [] : [`<system-out>${escapeXml(notes.join('\n'))}</system-out>`]),
  ]
  return [
    `  <testsuite name="${name}" tests="1" failures="${valid ? 0 : 1}" errors="0" skipped="0">\n`,
    `    <testcase classname="${escapeXml(file)}" name="${escapeXml(subject)}">\n`,
    ...rows.map((row) => `      ${row}\n`),
    '    </testcase>\n  </testsuite>\n',
  ].join('')
}

function formatPlace(file: string, {line, column, part, path, code}: PlacedIssue): string {
  return `${file}:${line}:${column} ${part} ${path === '' ? '/' : path} (${code})`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

/** XML 1.0 cannot hold what is not printable in any form. @see https://www.w3.org/TR/xml/#charsets */
function escapeXml(text: string): string {
  return toPrintable(text).replaceAll(/[&<>"\n\r\t]/g, (unit) => ownValue(entities, unit)!)
}
