import {InputError} from '../errors.ts'
import type {Checked} from './check/checked.ts'
import {type ExitCode, exitCode} from './exit-code.ts'
import type {Payload} from './input/payload.ts'
import {type Io, isBrokenPipe} from './io.ts'
import {createProgress, type Progress} from './progress.ts'
import type {Reporter, Totals} from './report/reporter.ts'

export interface RunOptions {
  /** Nothing for a payload that is none of the contract's business. @throws {InputError} if it cannot be read. */
  readonly check: (payload: Payload) => Checked | undefined
  readonly reporter: Reporter
  /** How many issues are printed at most. */
  readonly limit: number
  /** Whether only errors are printed. */
  readonly isQuiet: boolean
  readonly io: Io
}

type Tally = {-readonly [Name in keyof Totals]: Totals[Name]} & {unreadable: number; skipped: number; subject: string}

/** Checks inputs one after the other, as fast as the results are taken, and reports them in order. */
export async function runChecks(inputs: AsyncIterable<Payload | InputError>, options: RunOptions): Promise<ExitCode> {
  const {io, reporter} = options
  const tally: Tally = {payloads: 0, invalid: 0, errors: 0, warnings: 0, unreadable: 0, skipped: 0, subject: ''}
  const progress = createProgress(options.isQuiet ? {...io.stderr, isTTY: false} : io.stderr)
  try {
    await print(io, reporter.begin())
    for await (const input of inputs) await take(input, {options, tally, progress})
    await progress.clear()
    await print(io, reporter.end({payloads: tally.payloads, invalid: tally.invalid, errors: tally.errors, warnings: tally.warnings}))
  } catch (error) {
    // Whoever reads the output has seen enough: what was found until then decides.
    if (!isBrokenPipe(error)) throw error
  }
  if (!options.isQuiet) await io.stderr.write(`${summarize(tally)}\n`)
  return tally.unreadable > 0 ? exitCode.misuse : tally.invalid > 0 ? exitCode.issues : exitCode.ok
}

async function take(input: Payload | InputError, {options, tally, progress}: {options: RunOptions; tally: Tally; progress: Progress}): Promise<void> {
  const {io, reporter, check, isQuiet, limit} = options
  const checked = input instanceof InputError ? input : attempt(() => check(input))
  if (checked instanceof InputError) {
    tally.unreadable++
    await progress.clear()
    return io.stderr.write(`${checked.message}\n`)
  }
  if (checked === undefined) {
    tally.skipped++
    return
  }
  const room = Math.max(0, limit - tally.errors - tally.warnings)
  count(tally, checked)
  const shown = isQuiet ? checked.issues.filter(({severity}) => severity === 'error') : checked.issues
  const text = reporter.report({...checked, issues: shown.slice(0, room)})
  if (text !== '') await progress.clear()
  await print(io, text)
  await progress.show(summarize(tally))
}

function attempt(check: () => Checked | undefined): Checked | InputError | undefined {
  try {
    return check()
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
}

function count(tally: Tally, {issues, valid, subject}: Checked): void {
  const errors = issues.filter(({severity}) => severity === 'error').length
  tally.payloads++
  tally.errors += errors
  tally.warnings += issues.length - errors
  tally.subject = subject
  if (!valid) tally.invalid++
}

async function print(io: Io, text: string): Promise<void> {
  if (text !== '') await io.stdout.write(text)
}

/** What was found so far, in a line. A single payload is named by what it was taken for. */
function summarize({payloads, invalid, errors, warnings, unreadable, skipped, subject}: Tally): string {
  const valid = payloads - invalid
  const things = payloads === 1 ? `1 payload (${subject})` : `${payloads.toLocaleString('en')} payloads`
  const counts = [`${valid.toLocaleString('en')} valid`, `${invalid.toLocaleString('en')} invalid`, plural(errors, 'error'), plural(warnings, 'warning')]
  const rest = [unreadable > 0 ? `${plural(unreadable, 'input')} unreadable` : '', skipped > 0 ? `${skipped} of other services left out` : '']
  return `${things}: ${[...counts, ...rest.filter((part) => part !== '')].join(', ')}.`
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
