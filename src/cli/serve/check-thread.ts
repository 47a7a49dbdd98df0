import {parentPort, workerData} from 'node:worker_threads'
import {checkTexts, type ExchangeTexts} from '../../testing/tap/index.ts'
import {guarded} from '../../validate/index.ts'
import {loadValidator} from '../check/load-validator.ts'

export interface CheckThreadData {
  /** As `loadContract` takes it. */
  readonly contract: string
  readonly cwd: string
}

/** The thread of a proxy: takes exchanges as texts, and answers each with its issues. */
const {contract, cwd} = workerData as CheckThreadData
const loaded = await loadValidator(contract, {cwd})
const validator = (await loaded.noteLeniency?.()) ?? loaded.validator

parentPort?.on('message', (texts: ExchangeTexts) => {
  parentPort?.postMessage(
    guarded(
      () => checkTexts(validator, texts),
      (issue) => [issue],
    ),
  )
})
