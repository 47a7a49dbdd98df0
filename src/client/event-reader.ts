import type {Route} from '../contract.ts'
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
  readonly #declared: NonNullable<Route['events']>
  readonly #parser = new EventParser()
  readonly #decodeChunk = createChunkDecoder()
  /** What has arrived and has not been read, the next event last. */
  #arrived: ServerSentEvent[] = []
  #lastEventIndex = -1
  #isDone = false

  constructor(options: EventReaderOptions<Event, Value>) {
    this.#options = options
    this.#declared = options.call.route.events ?? {eventField: 'type', terminal: []}
  }

  /** The next event. Is not to be asked again before it has answered. */
  next(): Promise<IteratorResult<Event, void>> {
    // Not an async function, nor a generator: most events have arrived already, and each detour would cost as much as parsing one.
    if (this.#isDone) return Promise.resolve({done: true, value: undefined})
    return this.#arrived.length > 0 ? Promise.resolve(this.#take()) : this.#options.body.read().then(this.#takeFrom, this.#end)
  }

  readonly #takeFrom = (chunk: ReadableStreamReadResult<Uint8Array>): Answer<Event> => {
    this.#receive(chunk)
    return this.#arrived.length > 0 ? this.#take() : this.#wait()
  }

  /** Reads on where one chunk is not enough. A loop, since an event may come in very many of them. */
  async #wait(): Promise<IteratorResult<Event, void>> {
    while (this.#arrived.length === 0) this.#receive(await this.#options.body.read().catch(this.#end))
    return this.#take()
  }

  #receive({done, value}: ReadableStreamReadResult<Uint8Array>): void {
    try {
      if (done) throw this.#failure('truncated', `ended without ${this.#declared.terminal[0]}`)
      this.#arrived = this.#parser.parse(this.#decodeChunk(value)).reverse()
    } catch (error) {
      this.#end(error)
    }
  }

  #take(): Answer<Event> {
    const {body, call, onEvent} = this.#options
    try {
      call.signal.throwIfAborted()
      this.#lastEventIndex++
      const event = parseAnyJson(this.#arrived.pop()!.data) as Record<string, unknown>
      if (Object(event) !== event) throw this.#failure('malformed', 'holds an event that is no object')
      const name = event[this.#declared.eventField]
      if (name === 'error') throw this.#reported(event)
      call.validate.event?.(call.id, event)
      // What an event holds is for the description to say, and for a validation to check.
      const result: IteratorYieldResult<Event> = {done: false, value: event as Event}
      onEvent(result.value)
      if (!this.#declared.terminal.includes(name as string)) return result
      this.#isDone = true
      return body.finish().then(() => result)
    } catch (error) {
      return Promise.reject(error as Error).catch(this.#end)
    }
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
    const details = {reason, partial: this.#options.partial(), lastEventIndex: this.#lastEventIndex, errorType}
    return createStreamError<Value>(this.#options, `the stream ${what}`, details)
  }
}
