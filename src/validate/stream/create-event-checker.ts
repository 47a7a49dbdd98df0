import type {CompiledSchema, EventStream} from '../../contract.ts'
import {hasErrors, type Issue, type Omitted} from '../../issue.ts'
import {ownMember} from '../../json/own.ts'
import {findFaults} from '../../schema/check-schema.ts'
import {quote} from '../../schema/explain/words.ts'
import {withSchemas} from '../../schema/find-schema.ts'
import type {ServerSentEvent} from '../../sse/index.ts'
import {OrderChecker} from './check-order.ts'

/** The description of a stream: its declared order, the schema of each event's data, and what else its protocol asks for. */
export interface EventStreamDescription {
  readonly declared: EventStream
  readonly schema: CompiledSchema
  readonly protocol?: () => ProtocolChecker
  /** The number of issues of an event that are kept. Default: `100`. */
  readonly maxIssues?: number | undefined
}

/** Checks what takes several events to say, beyond their order. It gets the events whose schema and order are right. */
export interface ProtocolChecker {
  /** The issues of the next event, whose data stands at `path`. */
  check(data: unknown, path: string): readonly Issue[]
  /** Is told of an event that was out of order, and from which the stream goes on. */
  resume(data: unknown): void
}

/** Checks a stream event by event. Paths start with the index of the event. */
export interface EventChecker {
  /** The issues of the next event. */
  check(event: ServerSentEvent): readonly Issue[]
  /** The issues that only the end of the stream shows. */
  finish(): readonly Issue[]
  /** The parsed data of the last event. */
  readonly data: unknown
  /** The number of issues that the last event has beyond `maxIssues`. */
  readonly omitted: Omitted | undefined
}

export function createEventChecker({declared, schema, protocol, maxIssues}: EventStreamDescription): EventChecker {
  const order = new OrderChecker(declared)
  const blocks = protocol?.()
  let index = -1
  let data: unknown
  let omitted: Omitted | undefined
  const check = (event: ServerSentEvent): readonly Issue[] => {
    const path = `/${++index}`
    data = parse(event.data)
    return withSchemas(findIssues(event, path), {schema, value: data, base: path})
  }
  const findIssues = (event: ServerSentEvent, path: string): readonly Issue[] => {
    const outOfOrder = order.check(event.event, path)
    omitted = undefined
    if (data === undefined) return [...outOfOrder, malformed(event, path)]
    const found = findFaults(schema, data, {path, maxIssues})
    omitted = found.omitted
    const issues = [...outOfOrder, ...checkName(event, {data, path, field: declared.eventField}), ...found.issues]
    if (blocks === undefined) return issues
    if (!hasErrors(issues)) return [...issues, ...blocks.check(data, path)]
    blocks.resume(data)
    return issues
  }
  const finish = () => withSchemas(order.finish(`/${index + 1}`), {schema, value: undefined, base: `/${index + 1}`})
  return {
    check,
    finish,
    get data() {
      return data
    },
    get omitted() {
      return omitted
    },
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function malformed({data}: ServerSentEvent, path: string): Issue {
  return {severity: 'error', code: 'malformed-event', path, message: `Found the data ${quote(data)}, expected JSON.`}
}

/** A client that dispatches on the name and one that dispatches on the data must see the same event. */
function checkName(
  {event}: ServerSentEvent,
  {data, path, field}: {data: unknown; path: string; field: string},
): Issue[] {
  const named = ownMember(data, field)
  if (typeof named !== 'string' || named === event) return []
  const message = `Found data with the ${field} ${quote(named)} in an event named ${quote(event)}, expected the same name.`
  return [{severity: 'error', code: 'event-name-mismatch', path: `${path}/${field}`, message}]
}
