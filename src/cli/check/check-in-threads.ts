import {InputError} from '../../errors.ts'
import type {Payload} from '../input/payload.ts'
import type {PayloadInput} from '../input/read-payloads.ts'
import {threadModule} from '../package.ts'
import {checkBatches} from './check-batches.ts'
import {type CheckerOptions, type CheckOutcome, createChecker} from './create-checker.ts'

/** Enough text to be worth a message between threads. */
const batchLength = 2 ** 20

/** The number of batches that may wait for each thread, so that none is idle and memory stays bounded. */
const batchesAhead = 3

/** Enough text to be worth the start of threads, each of which takes some time until its code is fast. */
const muchText = 2 ** 26

type Batches = AsyncIterable<readonly PayloadInput[]>

interface ThreadOptions {
  readonly jobs: number
  readonly options: CheckerOptions
}

/** Checks inputs in this thread, and once that was much text, the rest in several. Outcomes come in the order of the inputs. */
export async function* checkInThreadsIfMany(
  inputs: Batches,
  {jobs, options}: ThreadOptions,
): AsyncGenerator<readonly CheckOutcome[], void> {
  const check = await createChecker(options)
  const rest = inputs[Symbol.asyncIterator]()
  async function* first(): AsyncGenerator<readonly PayloadInput[], void> {
    for (let length = 0; length < muchText;) {
      const next = await rest.next()
      if (next.done === true) return
      length += lengthOf(next.value)
      yield next.value
    }
  }
  try {
    yield* checkBatches(first(), check)
    yield* checkInThreads({[Symbol.asyncIterator]: () => rest}, {jobs, options})
  } finally {
    await rest.return?.()
  }
}

/** Checks inputs in several threads. Outcomes come in the order of the inputs. */
export async function* checkInThreads(
  inputs: Batches,
  {jobs, options}: ThreadOptions,
): AsyncGenerator<readonly CheckOutcome[], void> {
  const threads: Thread[] = []
  const pending: Promise<readonly CheckOutcome[]>[] = []
  let sent = 0
  try {
    for await (const batch of toBatches(inputs)) {
      pending.push(checkBatch(batch, (threads[sent % jobs] ??= await startThread(options))))
      sent++
      if (pending.length > jobs * batchesAhead) yield await pending.shift()!
    }
    for (const outcomes of pending) yield await outcomes
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()))
  }
}

async function* toBatches(inputs: Batches): Batches {
  let batch: PayloadInput[] = []
  let length = 0
  for await (const some of inputs) {
    // One by one, since a list may be longer than a call may have arguments.
    for (const input of some) batch.push(input)
    length += lengthOf(some)
    if (length < batchLength) continue
    yield batch
    batch = []
    length = 0
  }
  if (batch.length > 0) yield batch
}

function lengthOf(inputs: readonly PayloadInput[]): number {
  return inputs.reduce((sum, input) => sum + (input instanceof InputError ? 0 : input.content.length), 0)
}

function checkBatch(batch: readonly PayloadInput[], thread: Thread): Promise<readonly CheckOutcome[]> {
  const checks = thread
    .check(batch.filter((input): input is Payload => !(input instanceof InputError)))
    .then((outcomes) => {
      const rest = outcomes.values()
      return batch.map((input): CheckOutcome =>
        input instanceof InputError ? {kind: 'unreadable', message: input.message} : rest.next().value!,
      )
    })
  // It is awaited later, after the batches before it; until then a failure must not count as unhandled.
  checks.catch(() => undefined)
  return checks
}

/** Lines share buffers with those around them. In one buffer of their own, all can be handed over without a further copy. */
function inOneBuffer(payloads: readonly Payload[]): [payloads: Payload[], buffer: ArrayBuffer] {
  const buffer = new Uint8Array(lengthOf(payloads.filter(({content}) => typeof content !== 'string')))
  let end = 0
  const own = payloads.map((payload): Payload => {
    if (typeof payload.content === 'string') return payload
    const start = end
    buffer.set(payload.content, start)
    end += payload.content.length
    return {...payload, content: buffer.subarray(start, end)}
  })
  return [own, buffer.buffer]
}

interface Thread {
  check(payloads: readonly Payload[]): Promise<readonly CheckOutcome[]>
  stop(): Promise<unknown>
}

/** Starts a thread. Few runs have that much to check, hence what threads need is loaded here. */
async function startThread(workerData: CheckerOptions): Promise<Thread> {
  const {Worker} = await import('node:worker_threads')
  const worker = new Worker(threadModule('check/thread'), {workerData})
  const waiting: {resolve: (outcomes: readonly CheckOutcome[]) => void; reject: (reason: unknown) => void}[] = []
  worker.on('message', (outcomes: readonly CheckOutcome[]) => waiting.shift()?.resolve(outcomes))
  worker.on('error', (error) => {
    for (const {reject} of waiting.splice(0)) reject(error)
  })
  return {
    check: (payloads) =>
      new Promise((resolve, reject) => {
        waiting.push({resolve, reject})
        const [own, buffer] = inOneBuffer(payloads)
        worker.postMessage(own, [buffer])
      }),
    stop: () => worker.terminate(),
  }
}
