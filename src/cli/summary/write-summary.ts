import {open, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {InputError} from '../../errors.ts'
import type {CheckOutcome} from '../check/create-checker.ts'
import {asInputError} from '../input/as-input-error.ts'
import type {Io} from '../io.ts'
import {makeFolderOf, resolveOutput} from '../options/files.ts'
import {SummaryCounter, type TrafficSummary} from './summary.ts'

/** A file for the summary of a run. */
export interface SummaryFile {
  readonly counter: SummaryCounter
  /** Writes what was counted. */
  readonly write: () => Promise<void>
}

/** Prepares a summary: a file that cannot be written to is told before the work, not after it. @throws {InputError} that says why. */
export async function openSummary(file: string, io: Io): Promise<SummaryFile> {
  const target = path.resolve(io.cwd, resolveOutput(file, io))
  await makeFolderOf(target, file)
  await assertReplaceable(target).catch((error: unknown) => {
    throw asInputError(file)(error)
  })
  const counter = new SummaryCounter()
  return {counter, write: () => writeFile(target, formatTrafficSummary(counter.toSummary()))}
}

/** Passes outcomes on, and counts them. */
export async function* counting(
  lists: AsyncIterable<readonly CheckOutcome[]>,
  counter: SummaryCounter,
): AsyncGenerator<readonly CheckOutcome[], void> {
  for await (const outcomes of lists) {
    for (const outcome of outcomes) counter.add(outcome)
    yield outcomes
  }
}

/** A summary as JSON. Equal summaries are equal texts. */
export function formatTrafficSummary(summary: TrafficSummary): string {
  return `${JSON.stringify(summary, undefined, 1)}\n`
}

/** The start of each summary. */
const head = '{\n "version"'

/** Creates the file if there is none. A file of another kind is refused: it may be the very traffic. */
async function assertReplaceable(target: string): Promise<void> {
  const file = await open(target, 'a+')
  try {
    const {buffer, bytesRead} = await file.read(Buffer.alloc(head.length), 0, head.length, 0)
    if (bytesRead > 0 && buffer.toString() !== head)
      throw new InputError('Found a file that is no summary, expected one that may be replaced, or a new file.')
  } finally {
    await file.close()
  }
}
