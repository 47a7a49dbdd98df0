import {TimeoutError, type TimeoutPhase} from './errors.ts'
import type {Timeouts} from './options.ts'

const usual: Timeouts = {connect: 600_000, firstByte: 60_000, idle: 120_000}

/** The time by which something has to arrive. */
export interface Deadline {
  /** Starts to wait for the phase. */
  set(phase: TimeoutPhase): void
  /** Waits no more, for now. Gives the phase that was waited for. */
  lift(): TimeoutPhase | undefined
  /** Waits no more, for good. */
  clear(): void
}

/** Into how many parts a timeout is cut. */
const parts = 16

/**
 * A deadline that aborts with a `TimeoutError`, at most a part later than it should. A stream waits very often: a timer that looks now and
 * then whether the wait is still the same takes less than to look at the clock for each.
 */
export function createDeadline(label: string, timeouts: Partial<Timeouts>, abort: (reason: Error) => void): Deadline {
  let phase: TimeoutPhase | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The parts that have passed since the wait began, the one that it began in included; not a number without a wait. */
  let passed = NaN

  function arm(): void {
    const milliseconds = (timeouts[phase!] ?? usual[phase!]) / parts
    // Longer than this, a timer would fire at once.
    if (milliseconds >= 2 ** 31) return
    timer = setTimeout(check, milliseconds)
    // A connection keeps a process alive by itself. The timer of a stream that nobody reads must not.
    ;(timer as {unref?: () => void}).unref?.()
  }
  function check(): void {
    timer = undefined
    if (++passed > parts)
      abort(new TimeoutError(`${label}: nothing arrived within \`timeout.${phase}\`.`, {phase: phase!}))
    else if (passed) arm()
  }
  function clear(): void {
    clearTimeout(timer)
    timer = undefined
  }
  return {
    set(next) {
      if (next !== phase) clear()
      phase = next
      passed = 0
      if (timer === undefined) arm()
    },
    lift() {
      passed = NaN
      return phase
    },
    clear,
  }
}
