import {Worker} from 'node:worker_threads'
import {InputError} from '../../errors.ts'
import type {Payload} from '../input/payload.ts'
import {threadModule} from '../package.ts'
import type {CheckerOptions, CheckOutcome} from './create-checker.ts'

/** Enough text to be worth a message between threads. */
const batchLength = 2 ** 18

/** The number of batches that may wait for each thread, so that none is idle and memory stays bounded. */
const batchesAhead = 2

/** Checks inputs in several threads. Outcomes come in the order of the inputs. */
export async function* checkInThreads(
  inputs: AsyncIterable<Payload | InputError>,
  {jobs, options}: {readonly jobs: number; readonly options: CheckerOptions},
): AsyncGenerator<CheckOutcome, void> {
  const threads = Array.from({length: jobs}, () => startThread(options))
  const pending: Promise<readonly CheckOutcome[]>[] = []
  let sent = 0
  try {
    for await (const batch of toBatches(inputs)) {
      pending.push(checkBatch(batch, threads[sent++ % jobs]!))
      if (pending.length > jobs * batchesAhead) yield* await pending.shift()!
    }
    for (const outcomes of pending) yield* await outcomes
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()))
  }
}

async function* toBatches(
  inputs: AsyncIterable<Payload | InputError>,
): AsyncGenerator<readonly (Payload | InputError)[], void> {
  let batch: (Payload | InputError)[] = []
  let length = 0
  for await (const input of inputs) {
    batch.push(input)
    length += input instanceof InputError ? 0 : input.content.length
    if (length < batchLength) continue
    yield batch
    batch = []
    length = 0
  }
  if (batch.length > 0) yield batch
}

function checkBatch(batch: readonly (Payload | InputError)[], thread: Thread): Promise<readonly CheckOutcome[]> {
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

/** A line shares its buffer with those around it; only one of its own can be handed over without being copied twice. */
function withOwnBuffers(payloads: readonly Payload[]): [payloads: Payload[], buffers: ArrayBuffer[]] {
  const buffers: ArrayBuffer[] = []
  const own = payloads.map((payload): Payload => {
    if (typeof payload.content === 'string') return payload
    const content = new Uint8Array(payload.content)
    buffers.push(content.buffer)
    return {...payload, content}
  })
  return [own, buffers]
}

interface Thread {
  check(payloads: readonly Payload[]): Promise<readonly CheckOutcome[]>
  stop(): Promise<unknown>
}

function startThread(workerData: CheckerOptions): Thread {
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
        const [own, buffers] = withOwnBuffers(payloads)
        worker.postMessage(own, buffers)
      }),
    stop: () => worker.terminate(),
  }
}
