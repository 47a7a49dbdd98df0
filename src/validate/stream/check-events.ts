import type {CompiledSchema, EventStream} from '../../contract.ts'
import type {Issue} from '../../issue.ts'
import type {ServerSentEvent} from '../../sse/index.ts'
import {checkSchema} from '../check-schema.ts'
import {quote} from '../explain/words.ts'
import {OrderChecker} from './check-order.ts'

/** The description of a stream: its declared order, and the schema of each event's data. */
export interface EventStreamDescription {
  readonly declared: EventStream
  readonly schema: CompiledSchema
}

/** The issues of a whole stream, and the data of its events. Paths start with the index of the event. */
export function checkEvents(events: Iterable<ServerSentEvent>, {declared, schema}: EventStreamDescription): {issues: Issue[]; data: unknown[]} {
  const order = new OrderChecker(declared)
  const issues: Issue[] = []
  const data: unknown[] = []
  for (const event of events) {
    const path = `/${data.length}`
    const {value, issue} = parseData(event, path)
    data.push(value)
    const out = order.check(event.event)
    if (out) issues.push(out)
    if (issue) issues.push(issue)
    else issues.push(...checkName(event, {value, path, field: declared.eventField}), ...checkSchema(schema, value, path))
  }
  const end = order.finish()
  if (end) issues.push(end)
  return {issues, data}
}

function parseData({data}: ServerSentEvent, path: string): {value?: unknown; issue?: Issue} {
  try {
    return {value: JSON.parse(data)}
  } catch {
    return {issue: {severity: 'error', code: 'malformed-event', path, message: `Found the data ${quote(data)}, expected JSON.`}}
  }
}

/** A client that dispatches on the name and one that dispatches on the data must see the same event. */
function checkName({event}: ServerSentEvent, {value, path, field}: {value: unknown; path: string; field: string}): Issue[] {
  const named = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : undefined
  if (typeof named !== 'string' || named === event) return []
  const message = `Found data with the ${field} ${quote(named)} in an event named ${quote(event)}, expected the same name.`
  return [{severity: 'error', code: 'event-name-mismatch', path: `${path}/${field}`, message}]
}
