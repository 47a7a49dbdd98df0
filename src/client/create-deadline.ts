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

/** A deadline that aborts with a `TimeoutError`. It keeps one timer through a whole phase, since a stream waits very often. */
export function createDeadline(label: string, timeouts: Partial<Timeouts>, abort: (reason: Error) => void): Deadline {
  let phase: TimeoutPhase | undefined
  let end = Infinity
  let timer: ReturnType<typeof setTimeout> | undefined

  function arm(milliseconds: number): void {
    // Longer than this, a timer would fire at once.
    if (milliseconds >= 2 ** 31) return
    timer = setTimeout(check, milliseconds)
    // A connection keeps a process alive by itself. The timer of a stream that nobody reads must not.
    ;(timer as {unref?: () => void}).unref?.()
  }
  function check(): void {
    timer = undefined
    const rest = end - performance.now()
    if (rest > 0) return arm(rest)
    abort(new TimeoutError(`${label}: nothing arrived within \`timeout.${phase}\`.`, {phase: phase!}))
  }
  function clear(): void {
    clearTimeout(timer)
    timer = undefined
  }
  return {
    set(next) {
      if (next !== phase) clear()
      phase = next
      const milliseconds = timeouts[phase] ?? usual[phase]
      end = performance.now() + milliseconds
      if (timer === undefined) arm(milliseconds)
    },
    lift() {
      end = Infinity
      return phase
    },
    clear,
  }
}
