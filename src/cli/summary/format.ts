import {contentSecurityPolicy} from '../../codegen/docs/content-security-policy.ts'
import {html, type Html} from '../../codegen/docs/html.ts'
import {pageStyle} from '../conform/page.ts'
import {toPrintableLine} from '../report/printable.ts'
import type {TrafficSummary} from './summary.ts'
import {sumsOf, type SummaryTable, tablesOf} from './tables.ts'

/** A summary as tables for a terminal. */
export function formatText(summary: TrafficSummary): string {
  return `${[sumsOf(summary), ...tablesOf(summary).map(formatTable)].join('\n\n')}\n`
}

function formatTable({title, words, numbers, rows}: SummaryTable): string {
  const lines = [[...words, ...numbers], ...rows].map((row) => row.map(toPrintableLine))
  const widths = lines[0]!.map((_, column) => lines.reduce((most, line) => Math.max(most, line[column]!.length), 0))
  const pad = (cell: string, column: number) =>
    column < words.length ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)
  return [title, ...lines.map((line) => line.map(pad).join('  ').trimEnd())].join('\n')
}

/** A summary as one HTML page that asks the network for nothing. */
export function formatHtml(summary: TrafficSummary): string {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}"><title>Summary of traffic</title><style>${pageStyle}</style></head>
<body><h1>Summary of traffic</h1><p>${sumsOf(summary)}</p>
${tablesOf(summary).map(toHtml)}
</body></html>
`.text
}

function toHtml({title, words, numbers, rows}: SummaryTable): Html {
  const cellOf = (cell: string, column: number) =>
    column < words.length ? html`<td>${cell}</td>` : html`<td class="n">${cell}</td>`
  return html`<h2>${title}</h2><table><tr>${words.map((name) => html`<th>${name}</th>`)}${numbers.map((name) => html`<th class="n">${name}</th>`)}</tr>${rows.map((row) => html`<tr>${row.map(cellOf)}</tr>`)}</table>
`
}
