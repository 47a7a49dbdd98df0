import {createParser, EventTooLargeError, type ServerSentEvent} from '../sse/index.ts'
import type {Accumulator} from './accumulator.ts'
import type {Body} from './body.ts'
import type {CallContext} from './call-context.ts'
import {ConnectionError, readError} from './errors.ts'
import {eventStreamOf} from './media-type.ts'
import {StreamError, type StreamErrorDetails} from './stream-error.ts'

export interface ReadEventsOptions<Event, Value> {
  readonly body: Body
  readonly context: CallContext
  readonly requestId: string | null
  readonly accumulator?: Accumulator<Event, Value> | undefined
}

/** The events of a body up to its terminal event. Whatever else becomes of the stream is thrown, as one error. */
export async function* readEvents<Event, Value>({body, context, requestId, accumulator}: ReadEventsOptions<Event, Value>): AsyncGenerator<Event, void> {
  const {eventField = 'type', terminal = []} = eventStreamOf(context.operation) ?? {}
  const parser = createParser()
  const decoder = new TextDecoder()
  let lastEventIndex = -1

  function failure(what: string, details: Pick<StreamErrorDetails<Value>, 'reason' | 'errorType' | 'cause'>): StreamError<Value> {
    const message = `${context.request}: the stream ${what}, after ${lastEventIndex + 1} events.`
    return new StreamError(message, {...details, partial: accumulator?.value, requestId, lastEventIndex})
  }

  /** Whatever has arrived, as events; `undefined` at the end. */
  async function readSome(): Promise<ServerSentEvent[] | undefined> {
    try {
      const chunk = await body.read()
      return chunk && parser.parse(decoder.decode(chunk, {stream: true}))
    } catch (error) {
      if (error instanceof EventTooLargeError) throw failure('holds an event that is too large', {reason: 'malformed', cause: error})
      if (error instanceof ConnectionError) throw failure('lost its connection', {reason: 'disconnected', cause: error.cause})
      throw error
    }
  }

  function parseEvent(data: string): Record<string, unknown> {
    lastEventIndex += 1
    const event = parseObject(data)
    if (!event) throw failure('holds an event that is no JSON object', {reason: 'malformed'})
    if (event[eventField] !== 'error') return event
    const {type, message} = readError(event)
    throw failure(`reported ${type}: ${message}`, {reason: 'error-event', errorType: type})
  }

  try {
    for (let events = await readSome(); events; events = await readSome()) {
      for (const {data} of events) {
        context.watch.signal.throwIfAborted()
        const event = parseEvent(data)
        context.validate.event?.(context.operationId, event)
        // What an event holds is for the description to say and for a validation to check.
        accumulator?.add(event as Event)
        const isLast = terminal.includes(String(event[eventField]))
        if (isLast) await body.finish()
        yield event as Event
        if (isLast) return
      }
    }
    throw failure(`ended without ${terminal.filter((name) => name !== 'error').join(' or ')}`, {reason: 'truncated'})
  } finally {
    body.close()
  }
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
