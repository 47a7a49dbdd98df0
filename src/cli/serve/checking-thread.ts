import {Worker} from 'node:worker_threads'
import type {Issue} from '../../issue.ts'
import type {ExchangeTexts, Offload} from '../../testing/tap/index.ts'
import {guarded} from '../../validate/index.ts'
import {threadModule} from '../package.ts'
import type {CheckThreadData} from './check-thread.ts'

/** Shorter bodies are checked in less time than a message to another thread takes. */
const from = 64 * 1024

interface Task {
  readonly texts: ExchangeTexts
  readonly resolve: (issues: readonly Issue[]) => void
}

/** Checks long bodies in a thread of their own, which is started for the first of them. */
export class CheckingThread implements Offload {
  readonly from = from
  readonly #data: CheckThreadData
  readonly #fallback: (texts: ExchangeTexts) => readonly Issue[]
  readonly #tasks: Task[] = []
  #worker: Worker | undefined
  #isBroken = false

  /** `fallback` checks where no thread can be started. */
  constructor(data: CheckThreadData, fallback: (texts: ExchangeTexts) => readonly Issue[]) {
    this.#data = data
    this.#fallback = (texts) =>
      guarded(
        () => fallback(texts),
        (issue) => [issue],
      )
  }

  readonly check = (texts: ExchangeTexts): Promise<readonly Issue[]> => {
    if (this.#isBroken) return Promise.resolve().then(() => this.#fallback(texts))
    this.#worker ??= this.#start()
    return new Promise((resolve) => {
      this.#tasks.push({texts, resolve})
      this.#worker?.postMessage(texts)
    })
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate()
  }

  #start(): Worker {
    const worker = new Worker(threadModule('serve/check-thread'), {workerData: this.#data})
    worker.on('message', (issues: readonly Issue[]) => this.#tasks.shift()?.resolve(issues))
    // The thread is gone with all that it had to do, such as for lack of memory.
    worker.on('error', () => {
      this.#isBroken = true
      for (const {texts, resolve} of this.#tasks.splice(0)) resolve(this.#fallback(texts))
    })
    return worker
  }
}
