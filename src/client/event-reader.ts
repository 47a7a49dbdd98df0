import {ownMember} from '../json/own.ts'
import {parseAnyJson} from '../json/parse-any-json.ts'
import type {RouteEvents} from '../route.ts'
import {EventParser, EventTooLargeError, type ServerSentEvent, createChunkDecoder} from '../sse/index.ts'
import type {Body} from './call.ts'
import {ConnectionError, type StreamError, type StreamFailure, createStreamError, stringAt} from './errors.ts'
import type {Call} from './options.ts'
import {ignore, quiet} from './promises.ts'

export interface EventReaderOptions<Event, Value> {
  readonly body: Body
  readonly call: Call
  /** Called with each event, right before its reader gets it. */
  readonly onEvent: (event: Event) => void
  /** The value that the events up to here add up to. */
  readonly partial: () => Value | undefined
}

/** The next event, or the end; a promise of it where it has not arrived. */
export type EventStep<Event> = IteratorResult<Event, void> | Promise<IteratorResult<Event, void>>

/** Reads the events of one body up to its terminal event. Every other end of the stream is thrown, as one error. */
export class EventReader<Event, Value> {
  readonly #options: EventReaderOptions<Event, Value>
  readonly #declared: RouteEvents
  readonly #parser: EventParser
  readonly #decodeChunk = createChunkDecoder()
  #isDone = false
  /** The events that have arrived and have not been read, the next one last. */
  #arrived: ServerSentEvent[] = []
  #lastEventIndex = -1
  /** The last step that had to wait for a chunk. Whoever asked for it may not wait for it. */
  #step: Promise<IteratorResult<Event, void>> | undefined

  constructor(options: EventReaderOptions<Event, Value>) {
    this.#options = options
    this.#declared = options.call.route.events!
    this.#parser = new EventParser(options.call)
  }

  /** The next event. Callers wait for it before they ask again. */
  next(): EventStep<Event> {
    // Not an async function, nor a generator: most events have arrived already, and each detour would cost as much as parsing one.
    if (this.#isDone) return {done: true, value: undefined}
    if (this.#arrived[0]) return this.#take()
    return (this.#step = this.#options.body.read().then(this.#takeFrom, this.#end))
  }

  readonly #takeFrom = (chunk: ReadableStreamReadResult<Uint8Array>): EventStep<Event> => {
    this.#receive(chunk)
    if (this.#arrived[0]) return this.#take()
    return this.#wait()
  }

  /** Reads on where one chunk is not enough. A loop, since an event may come in very many of them. */
  async #wait(): Promise<IteratorResult<Event, void>> {
    while (!this.#arrived[0]) {
      if (this.#isDone) return {done: true, value: undefined}
      this.#receive(await this.#options.body.read().catch(this.#end))
    }
    return this.#take()
  }

  #receive({done, value}: ReadableStreamReadResult<Uint8Array>): void {
    try {
      if (done) this.#finish()
      // Some servers keep a connection alive by events without data, in which there is no JSON.
      else
        this.#arrived = this.#parser
          .parse(this.#decodeChunk(value))
          .filter(({data}) => this.#declared.isText || data)
          .reverse()
    } catch (error) {
      this.#end(error)
    }
  }

  /** Without a declared last event, a stream ends as the standard says, but not within an event; what says that it is done need not end. */
  #finish(): void {
    const [
      expected = this.#parser.parse('\n\n').some(({data}) => data !== this.#declared.done) && 'the end of an event',
    ] = this.#declared.terminal
    if (expected) throw this.#failure('truncated', `ended without ${expected}`)
    this.#isDone = true
    this.#options.body.close()
  }

  #take(): EventStep<Event> {
    const {call} = this.#options
    try {
      call.signal.throwIfAborted()
      this.#lastEventIndex++
      const {data} = this.#arrived.pop()!
      const {done, error, eventField, isText} = this.#declared
      if (data === done) return this.#last({done: true, value: undefined})
      const event = isText ? data : parseAnyJson(data)
      if (event === undefined || (eventField && Object(event) !== event))
        throw this.#failure('malformed', `holds an event that is no ${eventField ? 'object' : 'JSON'}`)
      const name = ownMember(event, eventField) as string
      if (error?.events.includes(name)) throw this.#reported(event, error)
      const checked = call.validate.event?.(call.operationId, event)
      // What an event holds is for the description to say, and for a validation to check.
      return checked
        ? quiet(checked.then(() => this.#give(event as Event, name)).catch(this.#end))
        : this.#give(event as Event, name)
    } catch (error) {
      return quiet(Promise.reject(error as Error).catch(this.#end))
    }
  }

  #give(value: Event, name: string): EventStep<Event> {
    const result: IteratorYieldResult<Event> = {done: false, value}
    this.#options.onEvent(value)
    if (!this.#declared.terminal.includes(name)) return result
    return this.#last(result)
  }

  /** Ends with this result, before whatever else has arrived. */
  #last(result: IteratorResult<Event, void>): EventStep<Event> {
    this.#isDone = true
    return this.#options.body.finish().then(() => result)
  }

  #reported(event: unknown, declared: NonNullable<RouteEvents['error']>): StreamError<Value> {
    const type = stringAt(event, declared.type)
    const what = [type ?? 'an error', stringAt(event, declared.message)].filter(Boolean).join(': ')
    return this.#failure('error-event', `reported ${what}`, type)
  }

  readonly #end = (error: unknown): never => {
    this.#step?.catch(ignore)
    this.#isDone = true
    this.#options.body.close()
    if (error instanceof EventTooLargeError)
      throw this.#failure(
        'malformed',
        `holds an event that is longer than ${error.maxEventSize} characters, the \`maxEventSize\``,
      )
    if (error instanceof ConnectionError) throw this.#failure('disconnected', 'lost its connection')
    throw error
  }

  #failure(reason: StreamFailure, what: string, errorType: string | null = null): StreamError<Value> {
    const details = {reason, partial: this.#options.partial(), lastEventIndex: this.#lastEventIndex, errorType}
    return createStreamError<Value>(this.#options.call, `the stream ${what}`, details)
  }
}
