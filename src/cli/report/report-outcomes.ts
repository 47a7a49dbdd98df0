import type {Omitted} from '../../issue.ts'
import {formatCount} from '../../schema/explain/words.ts'
import type {CheckOutcome} from '../check/create-checker.ts'
import {type ExitCode, exitCode} from '../command.ts'
import {type Io, isBrokenPipe} from '../io.ts'
import type {Checked} from './checked.ts'
import {createProgress, type Progress} from './progress.ts'
import type {Reporter} from './reporter.ts'
import {plural} from './words.ts'

export interface ReportOptions {
  readonly reporter: Reporter
  /** The largest number of issues to print. */
  readonly limit: number
  /** True if only errors are printed. */
  readonly isQuiet: boolean
  /** True if an input in which there is nothing to check is as good as a valid one. */
  readonly allowEmpty: boolean
  readonly io: Io
}

interface Tally {
  payloads: number
  invalid: number
  errors: number
  warnings: number
  unreadable: number
  /** The requests that are left out, with how often each is there. */
  readonly skipped: Map<string, number>
  subject: string
}

/** Reports lists of outcomes, as fast as they are taken, and tells what they come to. */
export async function reportOutcomes(
  lists: AsyncIterable<readonly CheckOutcome[]>,
  options: ReportOptions,
): Promise<ExitCode> {
  const {io, reporter, isQuiet} = options
  const tally: Tally = {payloads: 0, invalid: 0, errors: 0, warnings: 0, unreadable: 0, skipped: new Map(), subject: ''}
  const progress = createProgress(isQuiet ? {...io.stderr, isTTY: false} : io.stderr)
  try {
    await print(io, reporter.begin())
    for await (const outcomes of lists) await takeAll(outcomes, {options, tally, progress})
    await progress.clear()
    await print(
      io,
      reporter.end({payloads: tally.payloads, invalid: tally.invalid, errors: tally.errors, warnings: tally.warnings}),
    )
  } catch (error) {
    // Whoever reads the output has seen enough: what was found until then decides.
    if (!isBrokenPipe(error)) throw error
  }
  if (!isQuiet) await io.stderr.write(`${summarize(tally)}\n${nameSkipped(tally.skipped)}`)
  const isEmpty = tally.payloads + tally.unreadable === 0
  if (isEmpty && !options.allowEmpty) {
    await io.stderr.write(`${nothingChecked}\n`)
    return exitCode.misuse
  }
  return tally.unreadable > 0 ? exitCode.misuse : tally.invalid > 0 ? exitCode.issues : exitCode.ok
}

/** Prints a list in one write, but for the messages about inputs that cannot be read, which stand at their places on a terminal. */
async function takeAll(
  outcomes: readonly CheckOutcome[],
  {options, tally, progress}: {options: ReportOptions; tally: Tally; progress: Progress},
): Promise<void> {
  let text = ''
  const flush = async () => {
    if (text !== '') await progress.clear()
    await print(options.io, text)
    text = ''
  }
  for (const outcome of outcomes) {
    switch (outcome.kind) {
      case 'skipped':
        tally.skipped.set(outcome.request, (tally.skipped.get(outcome.request) ?? 0) + 1)
        break
      case 'unreadable':
        tally.unreadable++
        await flush()
        await progress.clear()
        await options.io.stderr.write(`${outcome.message}\n`)
        break
      case 'checked':
        text += formatChecked(outcome.checked, options, tally)
        break
      default:
        outcome satisfies never
    }
  }
  await flush()
  await progress.show(() => summarize(tally))
}

function formatChecked(checked: Checked, {reporter, isQuiet, limit}: ReportOptions, tally: Tally): string {
  const room = Math.max(0, limit - tally.errors - tally.warnings)
  count(tally, checked)
  const shown = (isQuiet ? checked.issues.filter(({severity}) => severity === 'error') : checked.issues).slice(0, room)
  const {omitted: _, ...known} = checked
  const all = countAll(checked)
  const printed = countAll({issues: shown})
  const omitted = {errors: all.errors - printed.errors, warnings: isQuiet ? 0 : all.warnings - printed.warnings}
  return reporter.report({...known, issues: shown, ...(omitted.errors + omitted.warnings > 0 && {omitted})})
}

function countAll({issues, omitted = {errors: 0, warnings: 0}}: Pick<Checked, 'issues' | 'omitted'>): Omitted {
  const errors = issues.filter(({severity}) => severity === 'error').length
  return {errors: errors + omitted.errors, warnings: issues.length - errors + omitted.warnings}
}

function count(tally: Tally, checked: Checked): void {
  const {errors, warnings} = countAll(checked)
  const {valid, subject} = checked
  tally.payloads++
  tally.errors += errors
  tally.warnings += warnings
  tally.subject = subject
  if (!valid) tally.invalid++
}

async function print(io: Io, text: string): Promise<void> {
  if (text !== '') await io.stdout.write(text)
}

/** The sums of what was found so far, in a line. A single payload is named by what it was taken for. */
function summarize({payloads, invalid, errors, warnings, unreadable, skipped, subject}: Tally): string {
  const things = payloads === 1 ? `1 payload (${subject})` : plural(payloads, 'payload')
  const counts = [
    `${formatCount(payloads - invalid)} valid`,
    `${formatCount(invalid)} invalid`,
    plural(errors, 'error'),
    plural(warnings, 'warning'),
  ]
  if (unreadable > 0) counts.push(`${plural(unreadable, 'input')} unreadable`)
  const leftOut = countOf(skipped)
  if (leftOut > 0) counts.push(`${formatCount(leftOut)} of other services left out`)
  return `${things}: ${counts.join(', ')}.`
}

function countOf(skipped: Tally['skipped']): number {
  return [...skipped.values()].reduce((sum, count) => sum + count, 0)
}

const nothingChecked =
  'Nothing was checked, expected at least one payload of the description: "--base-url" says where the service lives, "--allow-empty" accepts this.'

/** The number of requests that are named, the most frequent first. */
const mostNamed = 5

function nameSkipped(skipped: Tally['skipped']): string {
  if (skipped.size === 0) return ''
  const named = [...skipped]
    .sort(([, one], [, other]) => other - one)
    .map(([request, count]) => (count === 1 ? request : `${request} (${count} times)`))
  const rest = named.length > mostNamed ? [plural(named.length - mostNamed, 'other')] : []
  return `Left out, as no operation has them: ${[...named.slice(0, mostNamed), ...rest].join(', ')}.\n`
}
