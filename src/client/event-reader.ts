import {EventParser, EventTooLargeError, type ServerSentEvent} from '../sse/index.ts'
import type {Accumulator} from './accumulator.ts'
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
  readonly accumulator?: Accumulator<Event, Value> | undefined
}

/** Reads the events of one body. */
export class EventReader<Event, Value> {
  readonly #options: EventReaderOptions<Event, Value>
  readonly #parser = new EventParser()
  readonly #decoder = new TextDecoder()
  #lastEventIndex = -1

  constructor(options: EventReaderOptions<Event, Value>) {
    this.#options = options
  }

  /** The events up to the terminal one. Whatever else becomes of the stream is thrown, as one error. */
  async *read(): AsyncGenerator<Event, void> {
    const {body, call, accumulator} = this.#options
    const {eventField = 'type', terminal = []} = call.route.events ?? {}
    try {
      for (let events = await this.#readSome(); events; events = await this.#readSome()) {
        for (const {data} of events) {
          call.signal.throwIfAborted()
          const event = this.#parse(data, eventField)
          call.validate.event?.(call.id, event)
          // What an event holds is for the description to say, and for a validation to check.
          accumulator?.add(event as Event)
          const isLast = terminal.includes(String(event[eventField]))
          if (isLast) await body.finish()
          yield event as Event
          if (isLast) return
        }
      }
      throw this.#failure('truncated', `ended without ${terminal[0]}`)
    } finally {
      body.close()
    }
  }

  /** Whatever has arrived, as events; `undefined` at the end. */
  async #readSome(): Promise<ServerSentEvent[] | undefined> {
    try {
      const chunk = await this.#options.body.read()
      return chunk && this.#parser.parse(this.#decoder.decode(chunk, {stream: true}))
    } catch (error) {
      if (error instanceof EventTooLargeError) throw this.#failure('malformed', 'holds an event that is too large')
      if (error instanceof ConnectionError) throw this.#failure('disconnected', 'lost its connection')
      throw error
    }
  }

  #parse(data: string, eventField: string): Record<string, unknown> {
    this.#lastEventIndex += 1
    const event = parseAnyJson(data)
    if (!isObject(event)) throw this.#failure('malformed', 'holds an event that is no JSON object')
    if (event[eventField] !== 'error') return event
    const {type = 'an error', message} = readError(event)
    throw this.#failure('error-event', `reported ${[type, message].filter(Boolean).join(': ')}`, type)
  }

  #failure(reason: StreamFailure, what: string, errorType: string | null = null): StreamError<Value> {
    const {accumulator, ...source} = this.#options
    return createStreamError<Value>(source, `the stream ${what}`, {reason, partial: accumulator?.value, lastEventIndex: this.#lastEventIndex, errorType})
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
