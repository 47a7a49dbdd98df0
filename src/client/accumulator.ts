/** Collects the events of a stream into what they amount to. */
export interface Accumulator<Event, Value> {
  add(event: Event): void
  /** What the events up to here amount to; `undefined` before there is anything. */
  readonly value: Value | undefined
}
