import {InputError} from '../../errors.ts'
import type {PayloadInput} from '../input/read-payloads.ts'
import type {Checker, CheckOutcome} from './create-checker.ts'

/** The number of issues that may wait to be reported. */
const mostWaiting = 1000

/** Checks inputs in this thread. Their outcomes come in lists, so that a payload costs no promise; none holds very many issues. */
export async function* checkBatches(
  batches: AsyncIterable<readonly PayloadInput[]> | Iterable<readonly PayloadInput[]>,
  check: Checker,
): AsyncGenerator<readonly CheckOutcome[], void> {
  for await (const batch of batches) {
    let outcomes: CheckOutcome[] = []
    let issues = 0
    for (const input of batch) {
      const checked = input instanceof InputError ? unreadable(input) : check(input)
      const outcome = checked instanceof Promise ? await checked : checked
      outcomes.push(outcome)
      if (outcome.kind === 'checked') issues += outcome.checked.issues.length
      if (issues < mostWaiting) continue
      yield outcomes
      outcomes = []
      issues = 0
    }
    yield outcomes
  }
}

function unreadable({message}: InputError): CheckOutcome {
  return {kind: 'unreadable', message}
}
