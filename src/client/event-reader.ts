import {EventParser, EventTooLargeError} from '../sse/index.ts'
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
    const {body, call, onEvent} = this.#options
    const {eventField = 'type', terminal = []} = call.route.events ?? {}
    try {
      for (let chunk = await body.read(); !chunk.done; chunk = await body.read()) {
        for (const {data} of this.#parser.parse(this.#decoder.decode(chunk.value, {stream: true}))) {
          call.signal.throwIfAborted()
          const event = this.#parse(data, eventField)
          call.validate.event?.(call.id, event)
          // What an event holds is for the description to say, and for a validation to check.
          onEvent(event as Event)
          const isLast = terminal.includes(String(event[eventField]))
          if (isLast) await body.finish()
          yield event as Event
          if (isLast) return
        }
      }
      throw this.#failure('truncated', `ended without ${terminal[0]}`)
    } catch (error) {
      if (error instanceof EventTooLargeError) throw this.#failure('malformed', 'holds an event that is too large')
      if (error instanceof ConnectionError) throw this.#failure('disconnected', 'lost its connection')
      throw error
    } finally {
      body.close()
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
    const {partial} = this.#options
    return createStreamError<Value>(this.#options, `the stream ${what}`, {reason, partial: partial(), lastEventIndex: this.#lastEventIndex, errorType})
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
