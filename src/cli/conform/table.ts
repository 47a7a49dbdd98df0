import {styleText} from 'node:util'
import type {ConformReport, CheckedOutcome, ReportedCheck, ReportedFailure} from '../../conform/index.ts'
import {toPrintable} from '../report/printable.ts'
import {plural} from '../report/words.ts'

const outcomes: readonly CheckedOutcome[] = ['passed', 'failed', 'inconclusive', 'skipped']

/** The checks of a report by area, with how many came to what. */
export function countByArea({
  checks,
}: Pick<ConformReport, 'checks'>): readonly (readonly [
  area: string,
  counts: Readonly<Record<CheckedOutcome, number>>,
])[] {
  const areas = [...new Set(checks.map(({area}) => area))]
  return areas.map((area) => {
    const own = checks.filter((check) => check.area === area)
    const count = (outcome: CheckedOutcome) => own.filter((check) => check.outcome === outcome).length
    return [
      area,
      {
        passed: count('passed'),
        failed: count('failed'),
        inconclusive: count('inconclusive'),
        skipped: count('skipped'),
      },
    ]
  })
}

type Style = (format: 'red' | 'green' | 'yellow' | 'dim' | 'bold', text: string) => string

/** The report for a terminal: a table by area, each failure with its proof, and why other checks tell nothing. */
export function formatTable(report: ConformReport, {color}: {readonly color: boolean}): string {
  const style: Style = (format, text) => (color ? styleText(format, text, {validateStream: false}) : text)
  const failed = report.checks.filter(({outcome}) => outcome === 'failed')
  const open = report.checks.filter(({reason}) => reason !== undefined)
  return [
    formatAreas(report, style),
    failed.map((check) => formatFailed(check, style)).join('\n'),
    open.map(({code, outcome, reason}) => `${style('dim', outcome)} ${code}: ${reason ?? ''}\n`).join(''),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function formatAreas(report: ConformReport, style: Style): string {
  const rows = countByArea(report).map(([area, counts]) => [
    area,
    ...outcomes.map((outcome) => String(counts[outcome])),
  ])
  const width = Math.max(4, ...rows.map(([area]) => area!.length))
  const line = ([area, ...counts]: readonly string[]) =>
    [area!.padEnd(width), ...counts.map((count, index) => count.padStart(outcomes[index]!.length))].join('  ')
  return [style('bold', line(['area', ...outcomes])), ...rows.map(line), ''].join('\n')
}

function formatFailed({code, level, title, docs, failures}: ReportedCheck, style: Style): string {
  const heading = `${style(level === 'must' ? 'red' : 'yellow', `failed ${level}`)} ${style('bold', code)} ${title}\n`
  return (
    heading +
    failures.map((failure) => formatFailure(failure, style)).join('') +
    (docs === undefined ? '' : `  ${style('dim', docs)}\n`)
  )
}

const longestBody = 300

function formatFailure({message, issue, curl, response, isKnown}: ReportedFailure, style: Style): string {
  const place = issue === undefined ? [] : [`at ${[issue.part, issue.in ?? [], issue.path || '/'].flat().join(' ')}`]
  const body = response?.body.replaceAll(/\s+/g, ' ') ?? ''
  const lines = [
    `${message}${isKnown === true ? ' (known)' : ''}`,
    ...place.map((text) => style('dim', text)),
    ...(curl === undefined ? [] : [`$ ${curl}`]),
    ...(response === undefined
      ? []
      : [
          style(
            'dim',
            `< ${response.status} ${response.contentType ?? ''} ${body.length > longestBody ? `${body.slice(0, longestBody)}…` : body}`.trimEnd(),
          ),
        ]),
  ]
  return lines.map((text) => `  ${toPrintable(text)}\n`).join('')
}

/** The sums of a report in a line. */
export function summarizeReport({checks, totals, requests}: ConformReport): string {
  const must = checks.filter(({outcome, level}) => outcome === 'failed' && level === 'must').length
  const failed = `${totals.failed} failed${totals.failed === 0 ? '' : ` (${must} of them must)`}`
  return `${plural(checks.length, 'check')}, ${plural(requests, 'request')}: ${totals.passed} passed, ${failed}, ${totals.inconclusive} inconclusive, ${totals.skipped} skipped.`
}
