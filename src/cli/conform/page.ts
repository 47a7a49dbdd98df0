import {contentSecurityPolicy} from '../../codegen/docs/content-security-policy.ts'
import {html, type Html} from '../../codegen/docs/html.ts'
import type {CheckedOutcome, ConformReport, ReportedCheck, ReportedFailure} from '../../conform/index.ts'
import {badge} from './badge.ts'
import {countByArea} from './table.ts'

/** The style of pages that are reports. */
export const pageStyle = `
:root{color-scheme:light dark;--line:#8886;--soft:#8881;--bad:#b3261e;--warn:#8a6100;--good:#2e7d32}
@media (prefers-color-scheme:dark){:root{--bad:#ff9d95;--warn:#e8b866;--good:#74d69a}}
body{margin:0 auto;max-width:60rem;padding:1rem 1.5rem;font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}th,td{padding:.25rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
td.n,th.n{text-align:right}pre{background:var(--soft);padding:.6rem;white-space:pre-wrap;margin:.4rem 0}
.failed{color:var(--bad)}.advice{color:var(--warn)}.passed{color:var(--good)}small{opacity:.75}
`

const outcomes: readonly CheckedOutcome[] = ['passed', 'failed', 'inconclusive', 'skipped']

/** The report as one HTML page that asks the network for nothing. */
export function formatPage(report: ConformReport): string {
  const {target, contract, profile, requests, seed, model} = report
  const title = `Conformance of ${target}`
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}"><title>${title}</title><style>${pageStyle}</style></head>
<body><h1>${title}</h1><p>${badge(report)}</p>
<p>${contract.title} ${contract.version}, profile ${profile}, ${requests} requests, seed ${seed}${model === undefined ? '' : `, model ${model}`}.</p>
${areas(report)}
${report.checks.filter(({outcome}) => outcome === 'failed').map(failedSection)}
<h2>All checks</h2><table><tr><th>check</th><th>level</th><th>outcome</th><th>requirement</th></tr>${report.checks.map(row)}</table>
</body></html>
`.text
}

function areas(report: ConformReport): Html {
  const rows = countByArea(report).map(
    ([area, counts]) =>
      html`<tr><td>${area}</td>${outcomes.map((outcome) => html`<td class="n">${counts[outcome]}</td>`)}</tr>`,
  )
  return html`<table><tr><th>area</th>${outcomes.map((outcome) => html`<th class="n">${outcome}</th>`)}</tr>${rows}</table>`
}

function row({code, level, outcome, title, reason, docs}: ReportedCheck): Html {
  const name = docs !== undefined && /^https?:/.test(docs) ? html`<a href="${docs}">${code}</a>` : html`${code}`
  return html`<tr><td>${name}</td><td>${level}</td><td class="${classOf(outcome, level)}">${outcome}</td><td>${title}${reason === undefined ? '' : html` <small>${reason}</small>`}</td></tr>`
}

function classOf(outcome: CheckedOutcome, level: ReportedCheck['level']): string {
  return outcome === 'failed' && level !== 'must' ? 'advice' : outcome
}

function failedSection({code, level, title, failures}: ReportedCheck): Html {
  return html`<h2 id="${code}" class="${classOf('failed', level)}">${code} (${level}): ${title}</h2>${failures.map(failureOf)}`
}

function failureOf({message, issue, curl, response}: ReportedFailure): Html {
  const place = issue === undefined ? '' : html`<br><small>at ${issue.part} <code>${issue.path || '/'}</code></small>`
  return html`<p>${message}${place}</p>${curl === undefined ? '' : html`<pre>${curl}</pre>`}${
    response === undefined ? '' : html`<pre>${response.status} ${response.contentType ?? ''}\n${response.body}</pre>`
  }`
}
