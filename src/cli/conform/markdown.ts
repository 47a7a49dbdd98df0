import type {CheckedOutcome, ConformReport, ReportedCheck, ReportedFailure} from '../../conform/index.ts'
import {countByArea} from './table.ts'

const outcomes: readonly CheckedOutcome[] = ['passed', 'failed', 'inconclusive', 'skipped']

/** The report as Markdown, for a summary of a build or a comment. */
export function formatMarkdown(report: ConformReport): string {
  const {target, contract, profile, requests, seed} = report
  const open = report.checks.filter(({reason}) => reason !== undefined)
  return [
    `# Conformance of ${target}\n`,
    `${contract.title} ${contract.version}, profile ${profile}, ${requests} requests, seed ${seed}.\n`,
    table(
      ['area', ...outcomes],
      countByArea(report).map(([area, counts]) => [area, ...outcomes.map((outcome) => String(counts[outcome]))]),
    ),
    ...report.checks.filter(({outcome}) => outcome === 'failed').map(formatFailed),
    ...(open.length === 0
      ? []
      : [
          '## Not told\n',
          table(
            ['check', 'outcome', 'reason'],
            open.map(({code, outcome, reason = ''}) => [code, outcome, reason]),
          ),
        ]),
  ].join('\n')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => escapeText(cell).replaceAll('|', String.raw`\|`)).join(' | ')} |\n`
  return `${line(head)}${line(head.map(() => '---'))}${rows.map(line).join('')}`
}

function formatFailed({code, level, title, failures}: ReportedCheck): string {
  return `## ${code} (${level}): ${escapeText(title)}\n\n${failures.map(formatFailure).join('\n')}`
}

function formatFailure({message, issue, curl, response}: ReportedFailure): string {
  const place = issue === undefined ? '' : ` At ${issue.part} \`${issue.path || '/'}\`.`
  return [
    `${escapeText(message)}${place}\n`,
    ...(curl === undefined ? [] : [fenced(curl, 'sh')]),
    ...(response === undefined
      ? []
      : [fenced(`${response.status} ${response.contentType ?? ''}\n${response.body}`, '')]),
  ].join('\n')
}

/** A block of code whose fence is longer than any in it. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}\n`
}

/** Text of a server that must not become markup. */
function escapeText(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\<>*_[\]#&]/g, (character) => `\\${character}`)
}
