import {formatCount} from '../../schema/explain/words.ts'
import type {Facts} from './facts.ts'
import {earlierExample, type Example, smallerExample, type TrafficSummary} from './summary.ts'

/** A table of a summary: the first columns are words, the others numbers. */
export interface SummaryTable {
  readonly title: string
  readonly words: readonly string[]
  readonly numbers: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const dimensions = ['operation', 'status', 'model', 'day'] as const

/** The tables of a summary: its issues, the most frequent first, and its traffic by each fact. */
export function tablesOf(summary: TrafficSummary): readonly SummaryTable[] {
  return [issueTable(summary), ...dimensions.map((name) => trafficTable(summary, name))].filter(
    ({rows}) => rows.length > 0,
  )
}

/** The sums of a summary, in a sentence. */
export function sumsOf({traffic, issues, omitted, unreadable, leftOut}: TrafficSummary): string {
  const payloads = sum(traffic.map((group) => group.payloads))
  const invalid = sum(traffic.map((group) => group.invalid))
  const errors = omitted.errors + sum(issues.map(({severity, count}) => (severity === 'error' ? count : 0)))
  const warnings = omitted.warnings + sum(issues.map(({severity, count}) => (severity === 'warning' ? count : 0)))
  const counts = Object.entries({payloads, invalid, errors, warnings, unreadable, 'left out': leftOut})
  return `${counts.map(([name, count]) => `${name}: ${formatCount(count)}`).join(', ')}.`
}

function issueTable({issues}: TrafficSummary): SummaryTable {
  const groups = new Map<string, {words: readonly string[]; count: number; first: Example; smallest: Example}>()
  for (const {severity, code, part, path, count, first, smallest} of issues) {
    const words = [severity, code, part, path === '' ? '/' : path]
    const known = groups.get(JSON.stringify(words))
    groups.set(JSON.stringify(words), {
      words,
      count: count + (known?.count ?? 0),
      first: known === undefined ? first : earlierExample(known.first, first),
      smallest: known === undefined ? smallest : smallerExample(known.smallest, smallest),
    })
  }
  const rows = [...groups.values()]
    .sort((one, other) => other.count - one.count)
    .map(({words, count, first, smallest}) => [...words, placeOf(first), placeOf(smallest), formatCount(count)])
  return {
    title: 'Issues',
    words: ['severity', 'code', 'part', 'path', 'first', 'smallest'],
    numbers: ['count'],
    rows,
  }
}

function placeOf({file, line, column}: Example): string {
  return `${file}:${line}:${column}`
}

function trafficTable({traffic, issues}: TrafficSummary, name: keyof Facts): SummaryTable {
  const values = [...new Set(traffic.map((group) => group[name]))].sort((one, other) =>
    String(one ?? '').localeCompare(String(other ?? ''), 'en'),
  )
  const rows = values.map((value) => {
    const own = traffic.filter((group) => group[name] === value)
    const found = issues.filter((group) => group[name] === value)
    const countOf = (severity: string) => sum(found.map((group) => (group.severity === severity ? group.count : 0)))
    const counts = [
      sum(own.map(({payloads}) => payloads)),
      sum(own.map(({invalid}) => invalid)),
      countOf('error'),
      countOf('warning'),
    ]
    return [value === null ? '(unknown)' : String(value), ...counts.map((count) => formatCount(count))]
  })
  return {title: `By ${name}`, words: [name], numbers: ['payloads', 'invalid', 'errors', 'warnings'], rows}
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
