import {parentPort, workerData} from 'node:worker_threads'
import type {Payload} from '../input/payload.ts'
import {type CheckerOptions, createChecker} from './create-checker.ts'

/** One thread of `--jobs`: takes lists of payloads, and answers each with the list of their outcomes. */
const check = await createChecker(workerData as CheckerOptions)

parentPort?.on('message', (payloads: readonly Payload[]) => {
  parentPort?.postMessage(payloads.map((payload) => check(payload)))
})
