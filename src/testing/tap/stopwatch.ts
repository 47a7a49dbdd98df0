import type {Observation} from './tap-options.ts'

/** Takes the times of an exchange, which begins now. */
export interface Stopwatch {
  /** The response begins. */
  readonly begin: () => void
  readonly read: () => Pick<Observation, 'startedAt' | 'waited' | 'received'>
}

export function createStopwatch(): Stopwatch {
  const startedAt = new Date()
  const start = performance.now()
  let begun = start
  return {
    begin() {
      begun = performance.now()
    },
    read: () => ({startedAt, waited: begun - start, received: performance.now() - begun}),
  }
}
