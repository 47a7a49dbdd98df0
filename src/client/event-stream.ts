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

type AskedLink<Event> = Required<Link<Event>>

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
    // A step that fails leaves the head before it, so that readers still to come fail with it too.
    const onEvent = (event: Event) => {
      accumulator?.add(event)
      this.#head = this.#head.next ?? this.#head
    }
    this.#source = new EventReader<Event, Value>({body: this.#body, call, requestId: requestIdOf(response.headers), onEvent, partial: () => accumulator?.value}).read()
  }

  [Symbol.asyncIterator](): AsyncIterator<Event, void> {
    let link = this.#head
    return {
      next: () => {
        const {step, next} = this.#ask(link)
        link = next
        return step
      },
      return: () => {
        this.abort()
        return Promise.resolve({done: true, value: undefined})
      },
    }
  }

  /** The step from a place, for which the first reader that gets there asks. */
  #ask(link: Link<Event>): AskedLink<Event> {
    link.next ??= {}
    link.step ??= this.#source.next()
    return link as AskedLink<Event>
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
