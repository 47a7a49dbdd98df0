import {gapId, type Gap} from './gap.ts'
import type {Assignability, Measurement} from './measure.ts'
import type {Verdict} from './reasons.ts'

export interface ReportOptions {
  /** The version of the SDK. */
  readonly version: string
  /** Lists each gap that has a reason, not only how many there are. */
  readonly isDetailed?: boolean
}

/** The findings as text: what can be assigned, the gaps by their reason, and those that have none. */
export function* report(
  {assignability, gaps}: Measurement,
  verdict: Verdict,
  {version, isDetailed = false}: ReportOptions,
): Generator<string> {
  yield `The types of the native contract, and those of @anthropic-ai/sdk ${version}\n\n`
  yield* table(['part', 'API', 'SDK to ours', 'ours to SDK'], assignability.map(assignabilityRow))
  yield '\n'
  const reasons = [...groupByReason(verdict)]
  yield* table(
    ['gaps', 'why'],
    reasons.flatMap(([reason, found]) => [[String(found.length), reason], ...(isDetailed ? found.map(gapRow) : [])]),
  )
  yield `\n${gaps.length - verdict.unexplained.length} gaps with a reason, ${verdict.unexplained.length} without\n`
  for (const gap of verdict.unexplained) yield `  no reason for: ${describe(gap)}\n`
  for (const {pattern} of verdict.stale) yield `  a reason for nothing: ${pattern}\n`
}

/** The compiler's word. Where it refuses, the gaps say why. */
function assignabilityRow({part, api, toOurs, toSdk}: Assignability): string[] {
  return [part, api === 'Sdk' ? 'stable' : 'beta', ...[toOurs, toSdk].map((is) => (is ? 'yes' : 'but for gaps'))]
}

function gapRow(gap: Gap): string[] {
  return ['', `  ${describe(gap)}`]
}

function describe(gap: Gap): string {
  return gap.detail === undefined ? gapId(gap) : `${gapId(gap)} (${gap.detail})`
}

/** Several patterns may have the same reason. */
function groupByReason({explained}: Verdict): Map<string, Gap[]> {
  const groups = new Map<string, Gap[]>()
  for (const [{reason}, gaps] of explained) groups.set(reason, [...(groups.get(reason) ?? []), ...gaps])
  return groups
}

function* table(head: readonly string[], rows: readonly (readonly string[])[]): Generator<string> {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)))
  const line = (cells: readonly string[]) =>
    `${cells
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd()}\n`
  yield line(head)
  yield line(head.map((title, column) => '-'.repeat(column === head.length - 1 ? title.length : widths[column]!)))
  for (const row of rows) yield line(row)
}
