import type {Check, ConformReport, Plan} from '../../conform/index.ts'
import type {Arguments} from '../command.ts'
import type {Io} from '../io.ts'
import {serviceContract} from '../options/contract.ts'
import {createReporter, usesColor} from '../report/formats.ts'
import {plural} from '../report/words.ts'
import {formatMarkdown} from './markdown.ts'
import {formatPage} from './page.ts'
import {formatTable} from './table.ts'
import {toChecked} from './to-checked.ts'

/** The formats of a conformance report beyond those of all commands. */
export const reportFormats = ['html', 'markdown'] as const

/** Prints a report in the format that the arguments ask for. */
export async function printReport(report: ConformReport, given: Arguments, io: Io): Promise<void> {
  switch (given.value('format') ?? 'text') {
    case 'text':
      return io.stdout.write(formatTable(report, {color: usesColor(given, io)}))
    case 'html':
      return io.stdout.write(formatPage(report))
    case 'markdown':
      return io.stdout.write(formatMarkdown(report))
    default: {
      const reporter = await open(given, io)
      const {profile, seed} = report
      const checks = report.checks.map((check) => {
        const checked = toChecked(check, given.flag('strict'))
        return reporter.report({...checked, records: [{...check, profile, seed}]})
      })
      const end = reporter.end({...report.totals, requests: report.requests})
      return io.stdout.write([reporter.begin(), ...checks, end].join(''))
    }
  }
}

function open(given: Arguments, io: Io) {
  return createReporter(given, io, {
    command: 'conform',
    list: 'checks',
    contract: given.value('contract') ?? serviceContract,
  })
}

/** Lists the checks of a run with the most that each sends: as JSON for programs, else as a table. */
export async function printPlan({checks, cost}: Plan, given: Arguments, io: Io): Promise<void> {
  const format = given.value('format')
  if (format === 'json' || format === 'ndjson') {
    const reporter = await open(given, io)
    const records = checks.map(({check, cost: own}) => ({...describe(check), ...own}))
    const listed = records.map((record) =>
      reporter.report({subject: record.code, valid: true, issues: [], records: [record]}),
    )
    return io.stdout.write([reporter.begin(), ...listed, reporter.end({...cost})].join(''))
  }
  const width = Math.max(...checks.map(({check}) => check.code.length))
  const lines = checks.map(({check: {code, level, title}, cost: {requests, tokens}}) =>
    [code.padEnd(width), level.padEnd(6), String(requests).padStart(4), String(tokens).padStart(6), title].join('  '),
  )
  const head = ['check'.padEnd(width), 'level ', 'sends', 'tokens', 'requirement']
    .join('  ')
    .replace('sends  ', 'send  ')
  return io.stdout.write(
    `${[head, ...lines].join('\n')}\nAt most ${plural(cost.requests, 'request')} and ${plural(cost.tokens, 'output token')}.\n`,
  )
}

function describe({code, area, level, title, docs, profile = 'default', needs = []}: Check) {
  return {code, area, level, title, ...(docs !== undefined && {docs}), profile, needs}
}
