import type {Accumulator} from './accumulator.ts'
import {type Body, openBody} from './body.ts'
import type {Call} from './call.ts'
import {requestIdOf} from './errors.ts'
import {EventReader} from './event-reader.ts'

/** A place between two events, with the step to the next one once somebody has asked for it. */
interface Link<Event> {
  step?: Promise<IteratorResult<Event, void>>
  next?: Link<Event>
}

/**
 * A response that arrives as events. Nothing is read before it is asked for, and no faster.
 *
 * It may have several readers: each gets all events from where the stream stood when it began, and the same error if there is one.
 * A reader that stops early aborts the stream for all of them. A stream that is neither read to its end nor aborted keeps its
 * connection.
 */
export class EventStream<Event, Value = unknown> implements AsyncIterable<Event>, AsyncDisposable {
  readonly #body: Body
  readonly #call: Call
  readonly #source: AsyncGenerator<Event, void>
  #head: Link<Event> = {}

  constructor(response: Response, call: Call, accumulator?: Accumulator<Event, Value>) {
    this.#call = call
    this.#body = openBody(response, call)
    this.#source = new EventReader({body: this.#body, call, requestId: requestIdOf(response.headers), accumulator}).read()
  }

  [Symbol.asyncIterator](): AsyncIterator<Event, void> {
    let link = this.#head
    return {
      next: () => {
        const {step, next} = this.#stepFrom(link)
        link = next
        return step
      },
      return: () => {
        this.abort()
        return Promise.resolve({done: true, value: undefined})
      },
    }
  }

  #stepFrom(link: Link<Event>): Required<Link<Event>> {
    const {step = this.#source.next(), next = {}} = link
    // A step that fails stays the next one, for all readers to come.
    if (!link.step) step.then(() => (this.#head = next), () => undefined)
    return Object.assign(link, {step, next})
  }

  /** Reads what is left, for those who want only what comes of it. */
  async drain(): Promise<void> {
    const rest = this[Symbol.asyncIterator]()
    while (!(await rest.next()).done);
  }

  /** Stops the stream and closes its connection. Readers that want more get `reason`, an `AbortError` unless told. */
  abort(reason?: unknown): void {
    this.#call.abort(reason)
    this.#body.close()
  }

  /** Stops the stream if it has not ended. */
  [Symbol.asyncDispose](): Promise<void> {
    this.abort()
    return Promise.resolve()
  }
}
