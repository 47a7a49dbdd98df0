import type {Omitted} from '../../issue.ts'
import type {CheckOutcome} from '../check/create-checker.ts'
import {type ExitCode, exitCode} from '../command.ts'
import {type Io, isBrokenPipe} from '../io.ts'
import type {Checked} from './checked.ts'
import {createProgress, type Progress} from './progress.ts'
import type {Reporter} from './reporter.ts'
import {createTally, describeTally, nameSkipped, recordOf, type Tally, type TallyRecord} from './tally.ts'

export interface ReportOptions {
  readonly reporter: Reporter
  /** The largest number of issues to print. */
  readonly limit: number
  /** True if only errors are printed. */
  readonly isQuiet: boolean
  /** True if an input in which there is nothing to check is as good as a valid one. */
  readonly allowEmpty: boolean
  /** True if progress is told where there is no terminal, too. */
  readonly tellsProgress: boolean
  /** The sums of an interrupted run, which has printed their outcomes. Default: nothing is done yet. */
  readonly from?: TallyRecord | undefined
  /** Called after each list, when its outcomes are printed. It tells the share of the work that is done, if that is known. */
  readonly onList?: (outcomes: number, tallyOf: () => TallyRecord) => Promise<number | undefined>
  /** Called once all is printed; not if nobody reads on. */
  readonly onEnd?: () => Promise<void>
  readonly io: Io
}

/** Reports lists of outcomes, as fast as they are taken, and tells what they come to. */
export async function reportOutcomes(
  lists: AsyncIterable<readonly CheckOutcome[]>,
  options: ReportOptions,
): Promise<ExitCode> {
  const {io, reporter, isQuiet, tellsProgress, from, onList, onEnd} = options
  const tally = createTally(from)
  const progress = createProgress(isQuiet ? {...io.stderr, isTTY: false} : io.stderr, {always: tellsProgress})
  try {
    if (from === undefined) await print(io, reporter.begin())
    for await (const outcomes of lists) {
      await takeAll(outcomes, {options, tally, progress})
      const share = await onList?.(outcomes.length, () => recordOf(tally))
      await progress.show(() => describeTally(tally), share)
    }
    await progress.clear()
    await print(
      io,
      reporter.end({payloads: tally.payloads, invalid: tally.invalid, errors: tally.errors, warnings: tally.warnings}),
    )
    await onEnd?.()
  } catch (error) {
    // Whoever reads the output has seen enough: what was found until then decides.
    if (!isBrokenPipe(error)) throw error
  }
  if (!isQuiet) await io.stderr.write(`${describeTally(tally)}\n${nameSkipped(tally.skipped)}`)
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

const nothingChecked =
  'Nothing was checked, expected at least one payload of the description: "--base-url" says where the service lives, "--allow-empty" accepts this.'
