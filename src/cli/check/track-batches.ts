import type {InputPlace, PayloadBatch, PayloadInput} from '../input/read-payloads.ts'

/** Follows batches from where they are read to where their outcomes are reported, which come in the same order and number. */
export interface BatchTracker {
  /** Passes the payloads of batches on. */
  readonly watch: (batches: AsyncIterable<PayloadBatch>) => AsyncGenerator<readonly PayloadInput[], void>
  /** Counts outcomes that were reported. The end of the last batch that is done; it `isExact` unless a part of the next one is done too. */
  readonly advance: (outcomes: number) => {readonly last: PayloadBatch | undefined; readonly isExact: boolean}
}

export function createBatchTracker(): BatchTracker {
  const waiting: {readonly count: number; readonly batch: PayloadBatch}[] = []
  let read = 0
  let done = 0
  let last: {readonly count: number; readonly batch: PayloadBatch} | undefined
  return {
    async *watch(batches) {
      for await (const batch of batches) {
        read += batch.payloads.length
        waiting.push({count: read, batch})
        yield batch.payloads
      }
    },
    advance(outcomes) {
      done += outcomes
      while (waiting.length > 0 && waiting[0]!.count <= done) last = waiting.shift()
      return {last: last?.batch, isExact: last !== undefined && last.count === done}
    },
  }
}

/** The share of all inputs that is done; NaN where sizes are not known. */
export function createMeter(
  sizes: readonly number[],
): (place: {readonly end: InputPlace; readonly bytesRead: number}) => number {
  const before = [0]
  for (const size of sizes) before.push(before.at(-1)! + size)
  // A place at the start of an input tells that the one before is done, of which bytes are counted already.
  return ({end, bytesRead}) => {
    const isStart = end.payloads === 0 && end.offset === 0
    return Math.min(1, (before[end.input]! + (isStart ? 0 : bytesRead)) / before.at(-1)!)
  }
}
