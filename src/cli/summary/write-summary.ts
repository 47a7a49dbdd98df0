import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import type {CheckOutcome} from '../check/create-checker.ts'
import {asInputError} from '../input/as-input-error.ts'
import type {Io} from '../io.ts'
import {resolveOutput} from '../options/files.ts'
import {SummaryCounter, type TrafficSummary} from './summary.ts'

/** Passes outcomes on, and writes their summary to a file once all are counted. @throws {InputError} if it cannot be written. */
export async function* summarizing(
  lists: AsyncIterable<readonly CheckOutcome[]>,
  {file, io}: {readonly file: string; readonly io: Io},
): AsyncGenerator<readonly CheckOutcome[], void> {
  const target = path.resolve(io.cwd, resolveOutput(file, io))
  // A place that cannot be written to is told before the work, not after it.
  await write(target, '', file)
  const counter = new SummaryCounter()
  for await (const outcomes of lists) {
    for (const outcome of outcomes) counter.add(outcome)
    yield outcomes
  }
  await write(target, formatTrafficSummary(counter.toSummary()), file)
}

/** A summary as JSON. Equal summaries are equal texts. */
export function formatTrafficSummary(summary: TrafficSummary): string {
  return `${JSON.stringify(summary, undefined, 1)}\n`
}

async function write(target: string, text: string, file: string): Promise<void> {
  try {
    await writeFile(target, text)
  } catch (error) {
    throw asInputError(file)(error)
  }
}
