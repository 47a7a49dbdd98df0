import {InputError} from '../../errors.ts'
import {loadContract} from '../check/load-contract.ts'
import {type BatchTracker, createBatchTracker, createMeter} from '../check/track-batches.ts'
import type {Arguments} from '../command.ts'
import {type ListedInput, statesOf, stdinOperand} from '../input/list-inputs.ts'
import {type InputPlace, startOf} from '../input/read-payloads.ts'
import type {Io, Output} from '../io.ts'
import {defaultContract} from '../options/contract.ts'
import {readVersion} from '../package.ts'
import type {ReportOptions} from '../report/report-outcomes.ts'
import type {SummaryFile} from '../summary/write-summary.ts'
import {openCheckpoint} from './checkpoint-file.ts'
import {openOutputFile} from './output-file.ts'
import type {RunPlan} from './run-state.ts'

/** A run over inputs: where it begins, where its output goes, and what is to be done as it goes on. */
export interface Run extends Pick<ReportOptions, 'from' | 'onList' | 'onEnd'> {
  readonly place: InputPlace
  readonly stdout: Output
  readonly watch: BatchTracker['watch']
}

export interface StartRunOptions {
  readonly given: Arguments
  readonly inputs: readonly ListedInput[]
  readonly summary: SummaryFile | undefined
  readonly io: Io
}

/** The formats in which each result is a text of its own, so that a run can end at any of them and go on. */
const resumable: readonly string[] = ['text', 'ndjson', 'github']

/**
 * Begins a run, or goes on with one that `--resume` has a checkpoint of.
 *
 * @throws {InputError} where it cannot go on, or an output cannot be written.
 */
export async function startRun({given, inputs, summary, io}: StartRunOptions): Promise<Run> {
  const resume = given.value('resume')
  const out = given.value('out')
  if (resume !== undefined) assertResumable(given, inputs)
  const states = await statesOf(inputs, io)
  const checkpoint =
    resume === undefined
      ? undefined
      : await openCheckpoint(resume, {cwd: io.cwd, plan: {options: await optionsOf(given, io), inputs: states}})
  const state = checkpoint?.state
  const output = out === undefined ? undefined : await openOutputFile(out, {io, length: state?.written ?? 0})
  if (state?.summary) summary?.counter.merge(state.summary)
  const tracker = createBatchTracker()
  const shareOf = createMeter(states.map(({size}) => size))
  return {
    place: state?.place ?? startOf(0),
    stdout: output ?? io.stdout,
    watch: tracker.watch,
    ...(state && {from: state.tally}),
    async onList(outcomes, tallyOf) {
      const {last, isExact} = tracker.advance(outcomes)
      if (last === undefined) return undefined
      if (isExact && checkpoint !== undefined && output !== undefined)
        await checkpoint.saveIfDue(async () => ({
          place: last.end,
          tally: tallyOf(),
          summary: summary?.counter.toSummary() ?? null,
          written: await output.flush(),
        }))
      return shareOf(last)
    },
    async onEnd() {
      await summary?.write()
      await output?.close()
      await checkpoint?.remove()
    },
  }
}

function assertResumable(given: Arguments, inputs: readonly ListedInput[]): void {
  if (inputs.includes(stdinOperand))
    throw new InputError('The standard input cannot be read a second time, expected files for "--resume".')
  if (given.value('out') === undefined)
    throw new InputError(
      'The option "--out" is missing: with "--resume", results go to a file, which can be cut back to the last checkpoint.',
    )
  const format = given.value('format') ?? 'text'
  if (!resumable.includes(format))
    throw new InputError(
      `Found the format "${format}", which is one document: expected ${resumable.join(', ')} with "--resume".`,
    )
}

/** The options that decide what is checked and printed. */
const deciding = ['as', 'operation', 'status', 'base-url', 'format', 'max-issues', 'max-size', 'out', 'summary']
const decidingFlags = ['strict', 'quiet']

async function optionsOf(given: Arguments, {cwd}: Io): Promise<RunPlan['options']> {
  const name = given.value('contract') ?? defaultContract
  const {contract} = await loadContract(name, cwd)
  const {createHash} = await import('node:crypto')
  const hash = createHash('sha256').update(JSON.stringify(contract)).digest('hex')
  const values = deciding.flatMap((option): [string, string][] => {
    const value = given.value(option)
    return value === undefined ? [] : [[`--${option}`, JSON.stringify(value)]]
  })
  const flags = decidingFlags.filter((flag) => given.flag(flag)).map((flag): [string, string] => [`--${flag}`, 'given'])
  const rules = given.values('rule').map((setting) => JSON.stringify(setting))
  return {
    'the version of messages-openapi': await readVersion(),
    '--contract': JSON.stringify(name),
    'the content of the contract': hash.slice(0, 12),
    ...Object.fromEntries(values),
    ...Object.fromEntries(flags),
    ...(rules.length > 0 && {'--rule': rules.join(' ')}),
  }
}
