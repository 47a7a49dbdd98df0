import {createChunkDecoder, EventParser, EventTooLargeError, type ServerSentEvent} from '../sse/index.ts'
import type {Body} from './body.ts'
import type {Call} from './call.ts'
import {readError} from './create-api-error.ts'
import {createStreamError} from './create-stream-error.ts'
import {ConnectionError, type StreamError, type StreamFailure} from './errors.ts'
import {parseAnyJson} from './parse-json.ts'

export interface EventReaderOptions<Event, Value> {
  readonly body: Body
  readonly call: Call
  readonly requestId: string | null
  /** Is told of each event, right before its reader. */
  readonly onEvent: (event: Event) => void
  /** What the events up to here amount to. */
  readonly partial: () => Value | undefined
}

type Answer<Event> = IteratorResult<Event, void> | Promise<IteratorResult<Event, void>>

/** Reads the events of one body up to its terminal event. Whatever else becomes of the stream is thrown, as one error. */
export class EventReader<Event, Value> {
  readonly #options: EventReaderOptions<Event, Value>
  readonly #nameField: string
  readonly #terminal: readonly string[]
  readonly #parser = new EventParser()
  readonly #decodeChunk = createChunkDecoder()
  /** What has arrived, and how much of it has been read. */
  #arrived: ServerSentEvent[] = []
  #position = 0
  #lastEventIndex = -1
  #isDone = false

  constructor(options: EventReaderOptions<Event, Value>) {
    this.#options = options
    const {eventField = 'type', terminal = []} = options.call.route.events ?? {}
    this.#nameField = eventField
    this.#terminal = terminal
  }

  /** The next event. Is not to be asked again before it has answered. */
  next(): Promise<IteratorResult<Event, void>> {
    // Not an async function, nor a generator: most events have arrived already, and each detour would cost as much as parsing one.
    if (this.#isDone) return Promise.resolve({done: true, value: undefined})
    if (this.#position === this.#arrived.length) return this.#options.body.read().then(this.#takeFrom, this.#end)
    return Promise.resolve(this.#take())
  }

  readonly #takeFrom = (chunk: ReadableStreamReadResult<Uint8Array>): Answer<Event> => {
    this.#receive(chunk)
    return this.#position < this.#arrived.length ? this.#take() : this.#wait()
  }

  /** Reads on where one chunk is not enough. A loop, since an event may come in very many of them. */
  async #wait(): Promise<IteratorResult<Event, void>> {
    while (this.#position === this.#arrived.length) this.#receive(await this.#options.body.read().catch(this.#end))
    return this.#take()
  }

  #receive({done, value}: ReadableStreamReadResult<Uint8Array>): void {
    try {
      if (done) throw this.#failure('truncated', `ended without ${this.#terminal[0]}`)
      this.#arrived = this.#parser.parse(this.#decodeChunk(value))
      this.#position = 0
    } catch (error) {
      this.#end(error)
    }
  }

  #take(): Answer<Event> {
    const {body, call, onEvent} = this.#options
    try {
      if (call.signal.aborted) throw call.signal.reason
      const event = this.#parse(this.#arrived[this.#position++]!.data)
      const name = event[this.#nameField]
      if (name === 'error') throw this.#reported(event)
      call.validate.event?.(call.id, event)
      // What an event holds is for the description to say, and for a validation to check.
      const value = event as Event
      onEvent(value)
      if (!this.#terminal.includes(name as string)) return {done: false, value}
      this.#isDone = true
      return body.finish().then(() => ({done: false, value}))
    } catch (error) {
      return Promise.resolve().then(() => this.#end(error))
    }
  }

  #parse(data: string): Record<string, unknown> {
    this.#lastEventIndex += 1
    const event = parseAnyJson(data)
    if (typeof event === 'object' && event !== null) return event as Record<string, unknown>
    throw this.#failure('malformed', 'holds an event that is no object')
  }

  #reported(event: unknown): StreamError<Value> {
    const {type = 'an error', message} = readError(event)
    return this.#failure('error-event', `reported ${[type, message].filter(Boolean).join(': ')}`, type)
  }

  readonly #end = (error: unknown): never => {
    this.#isDone = true
    this.#options.body.close()
    if (error instanceof EventTooLargeError) throw this.#failure('malformed', 'holds an event that is too long')
    if (error instanceof ConnectionError) throw this.#failure('disconnected', 'lost its connection')
    throw error
  }

  #failure(reason: StreamFailure, what: string, errorType: string | null = null): StreamError<Value> {
    const {partial} = this.#options
    return createStreamError<Value>(this.#options, `the stream ${what}`, {reason, partial: partial(), lastEventIndex: this.#lastEventIndex, errorType})
  }
}
