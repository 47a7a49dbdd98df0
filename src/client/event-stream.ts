/// <reference lib="esnext.disposable" preserve="true" />

import {openBody} from './call.ts'
import {EventReader, type EventStep} from './event-reader.ts'
import type {Call} from './options.ts'
import {quiet} from './promises.ts'

/**
 * A point between two events, with the step to the next one once somebody has asked for it. There is one for each event, and an
 * object that grows takes twice the memory, so that it has both properties from the start.
 */
interface Point<Event> {
  step: EventStep<Event> | undefined
  next: Point<Event> | undefined
}

/**
 * A response that arrives as events. Nothing is read before it is asked for, and no faster.
 *
 * It may have several readers: each gets all events from the position at which it began, and the same error if there is one.
 * A reader that stops early aborts the stream for all of them. A stream that is neither read to its end nor aborted keeps its
 * connection.
 */
export class EventStream<Event, Value = unknown> implements AsyncIterable<Event>, AsyncDisposable {
  readonly #call: Call
  readonly #reader: EventReader<Event, Value>
  /** The position of the stream. It stays before a step that fails, so that readers still to come fail with it too. */
  #head: Point<Event> = {step: undefined, next: undefined}

  constructor(response: Response, call: Call, accumulator?: Accumulator<Event, Value>) {
    this.#call = call
    this.#reader = new EventReader({
      body: openBody(response, call),
      call,
      partial: () => accumulator?.value,
      onEvent: (event) => {
        accumulator?.add(event)
        // Whoever asked for the event has made the point behind it.
        this.#head = this.#head.next!
      },
    })
  }

  [Symbol.asyncIterator](): AsyncIterator<Event, void> {
    const next = this.#createReader()
    return {
      next: () => Promise.resolve(next()),
      return: () => {
        this.abort()
        return Promise.resolve({done: true, value: undefined})
      },
    }
  }

  /** Takes a step from the position of the stream with each call. */
  #createReader(): () => EventStep<Event> {
    let place = this.#head
    let last: EventStep<Event> | undefined
    return () => {
      const next = (place.next ??= {step: undefined, next: undefined})
      // A reader that is ahead of the stream has asked for the step before, and has not waited for it.
      const step = (place.step ??=
        place !== this.#head && last instanceof Promise
          ? quiet<Promise<IteratorResult<Event, void>>>(last.then(() => this.#reader.next()))
          : this.#reader.next())
      last = step
      place = next
      return step
    }
  }

  /** Reads the rest, for callers who want only what the events add up to. */
  drain(): Promise<void> {
    const readAll = async () => {
      const next = this.#createReader()
      for (let isDone = false; !isDone;) {
        const step = next()
        // To wait for what has arrived would take as long as to parse it.
        isDone = (step instanceof Promise ? await step : step).done!
      }
    }
    return quiet(readAll())
  }

  /** Stops the stream and closes its connection. Readers that want more get `reason`. Default: an `AbortError`. */
  abort(reason?: unknown): void {
    this.#call.abort(reason)
  }

  /** Stops the stream if it has not ended. */
  [Symbol.asyncDispose](): Promise<void> {
    this.abort()
    return Promise.resolve()
  }
}

/** Collects the events of a stream into one value. */
export interface Accumulator<Event, Value> {
  add(event: Event): void
  /** The value that the events up to here add up to; `undefined` before the first one. */
  readonly value: Value | undefined
}
