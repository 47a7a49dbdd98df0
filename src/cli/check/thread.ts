import {parentPort, workerData} from 'node:worker_threads'
import type {Payload} from '../input/payload.ts'
import {checkBatches} from './check-batches.ts'
import {type CheckerOptions, type CheckOutcome, createChecker} from './create-checker.ts'

/** One thread of `--jobs`: takes lists of payloads, and answers each with the list of their outcomes. */
const check = await createChecker(workerData as CheckerOptions)

/** The lists are checked one after the other, so that they are answered in their order. */
let last = Promise.resolve()
parentPort?.on('message', (payloads: readonly Payload[]) => {
  last = last.then(async () => {
    const outcomes: CheckOutcome[] = []
    for await (const some of checkBatches([payloads], check)) outcomes.push(...some)
    parentPort?.postMessage(outcomes)
  })
})
