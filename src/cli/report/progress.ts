import type {Output} from '../io.ts'

/** A line about work under way that replaces itself on a terminal; elsewhere, lines at long intervals if they are asked for. */
export interface Progress {
  /** `describe` is called only if its line is due. With the share of the work that is done, from 0 to 1, the line tells the time left. */
  show(describe: () => string, share?: number): Promise<void>
  /** Takes the line away, so that something else can be printed. */
  clear(): Promise<void>
}

export interface ProgressOptions {
  /** True if an output that is no terminal gets lines too. Default: `false`. */
  readonly always?: boolean
  /** The clock, in milliseconds. Default: that of the process. */
  readonly now?: () => number
}

const quietFor = 500
const pause = 100

/** Between lines that stay. */
const longPause = 10_000

/** Before that, an estimate says little. */
const estimatesAfter = 2_000

/** The line appears only when work takes longer than a moment, and changes a few times a second at most. */
export function createProgress(
  output: Output,
  {always = false, now = () => process.uptime() * 1_000}: ProgressOptions = {},
): Progress {
  const begin = now()
  let next = begin + (output.isTTY ? quietFor : longPause)
  let isShown = false
  let first: number | undefined
  const estimate = (share: number | undefined) => {
    // A run that goes on from an earlier one has done none of the work before.
    first ??= share
    if (share === undefined || first === undefined || !(share > first)) return ''
    const passed = now() - begin
    const left = (passed * (1 - share)) / (share - first)
    return passed < estimatesAfter ? '' : `${Math.floor(share * 100)} %, ${formatDuration(left)} left. `
  }
  return {
    async show(describe, share) {
      const head = estimate(share)
      if (!(output.isTTY || always) || now() < next) return
      next = now() + (output.isTTY ? pause : longPause)
      const line = head + describe()
      if (!output.isTTY) return output.write(`${line}\n`)
      isShown = true
      await output.write(`\r\u001B[K${line.slice(0, (output.columns || 80) - 1)}`)
    },
    async clear() {
      if (!isShown) return
      isShown = false
      await output.write('\r\u001B[K')
    },
  }
}

/** A duration in the units that a person would say: `40 s`, `12 min`, `3 h 5 min`. */
function formatDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1_000)
  if (seconds < 90) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
