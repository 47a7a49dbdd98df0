import {vi} from 'vitest'

/** The timers from now on that have neither run nor been cleared, until globals are unstubbed. Those of the test runner are none of them. */
export function watchTimers(): ReadonlySet<unknown> {
  const timers = new Set<unknown>()
  const {setTimeout: start, clearTimeout: stop} = globalThis
  vi.stubGlobal('setTimeout', (run: () => void, milliseconds?: number) => {
    const timer = start(() => {
      timers.delete(timer)
      run()
    }, milliseconds)
    timers.add(timer)
    return timer
  })
  vi.stubGlobal('clearTimeout', (timer?: NodeJS.Timeout) => {
    timers.delete(timer)
    stop(timer)
  })
  return timers
}
