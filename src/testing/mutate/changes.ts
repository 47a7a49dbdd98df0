import {parseAnyJson} from '../../json/parse-any-json.ts'
import type {ServerSentEvent} from '../../sse/index.ts'

type Event = Pick<ServerSentEvent, 'event' | 'data'>

/** One change to a list of events. */
export interface Change {
  readonly what: string
  readonly events: readonly Event[]
}

/** Every way to change one thing: an event left out, doubled, swapped with its neighbour, renamed, garbled, or one value in its data. */
export function* changesOf(events: readonly Event[]): Generator<Change, void> {
  for (const [index, event] of events.entries()) {
    const named = `event ${index} (${event.event})`
    const replace = (...by: readonly Event[]) => [...events.slice(0, index), ...by, ...events.slice(index + 1)]
    yield {what: `without ${named}`, events: replace()}
    yield {what: `${named} twice`, events: replace(event, event)}
    const next = events[index + 1]
    if (next !== undefined)
      yield {
        what: `${named} after the next`,
        events: [...events.slice(0, index), next, event, ...events.slice(index + 2)],
      }
    yield {what: `${named} under another name`, events: replace({...event, event: `${event.event}_`})}
    yield {what: `${named} with its data cut`, events: replace({...event, data: event.data.slice(0, -1)})}
    yield {what: `${named} again at the end`, events: [...events, event]}
    for (const {place, data} of valueChanges(event.data))
      yield {what: `${named} with ${place}`, events: replace({...event, data})}
  }
}

/** The data with one value changed. Data that is no JSON has none. */
function* valueChanges(text: string): Generator<{place: string; data: string}, void> {
  const data = parseAnyJson(text)
  if (data === undefined) return
  for (const {path, value} of changedValues(data, '')) yield {place: path, data: JSON.stringify(value)}
}

interface ChangedValue {
  readonly path: string
  readonly value: unknown
}

function* changedValues(value: unknown, path: string): Generator<ChangedValue, void> {
  if (typeof value === 'number') {
    for (const other of [value + 1, 0, -1]) if (other !== value) yield {path: `${path} ${other}`, value: other}
  } else if (typeof value === 'string') {
    for (const other of ['tool_use', 'stop_sequence', 'x'])
      if (other !== value) yield {path: `${path} "${other}"`, value: other}
    yield {path: `${path} null`, value: null}
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const inner of changedValues(item, `${path}/${index}`))
        yield {path: inner.path, value: value.with(index, inner.value)}
    }
  } else if (typeof value === 'object' && value !== null) {
    yield* changedObject(value as Record<string, unknown>, path)
  }
}

function* changedObject(object: Record<string, unknown>, path: string): Generator<ChangedValue, void> {
  for (const [name, value] of Object.entries(object)) {
    const {[name]: _, ...others} = object
    yield {path: `no ${path}/${name}`, value: others}
    for (const inner of changedValues(value, `${path}/${name}`))
      yield {path: inner.path, value: {...object, [name]: inner.value}}
  }
}
