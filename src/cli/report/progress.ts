import type {Output} from '../io.ts'

/** A line about work under way that replaces itself, on a terminal alone. */
export interface Progress {
  /** `describe` is called only if its line is due. */
  show(describe: () => string): Promise<void>
  /** Takes the line away, so that something else can be printed. */
  clear(): Promise<void>
}

const quietFor = 500
const pause = 100

/** The line appears only when work takes longer than a moment, and changes a few times a second at most. */
export function createProgress(output: Output, now: () => number = () => performance.now()): Progress {
  let next = now() + quietFor
  let isShown = false
  return {
    async show(describe) {
      if (!output.isTTY || now() < next) return
      next = now() + pause
      isShown = true
      await output.write(`\r\u001B[K${describe().slice(0, (output.columns ?? 80) - 1)}`)
    },
    async clear() {
      if (!isShown) return
      isShown = false
      await output.write('\r\u001B[K')
    },
  }
}
