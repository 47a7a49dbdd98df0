import type {CompiledSchema, EventStream} from '../../contract.ts'
import {type Findings, hasErrors, type Issue, joinFindings, noFindings, type Omitted} from '../../issue.ts'
import {ownMember} from '../../json/own.ts'
import {findFaults, type SchemaCheck} from '../../schema/check-schema.ts'
import {quote} from '../../schema/explain/words.ts'
import {withSchemas} from '../../schema/find-schema.ts'
import type {ServerSentEvent} from '../../sse/index.ts'
import {shapeOf} from '../shape-of.ts'
import {OrderChecker} from './check-order.ts'

/** The description of a stream: its declared order, the schemas of its events, and what else its protocol asks for. */
export interface EventStreamDescription {
  /** Without it, events come in any order until `[DONE]`, or the end of the body. */
  readonly declared?: EventStream | undefined
  /** The schema of each event's data, which is JSON unless it allows texts alone. */
  readonly schema?: CompiledSchema | undefined
  /** The schema of each event as an object with `data`, `event` and `id`. */
  readonly itemSchema?: CompiledSchema | undefined
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
  /** Tells whether an event is out of order only because of an earlier one, about which there was an issue. Default: none is. */
  excuses?(data: unknown): boolean
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

/** The data that many services end a stream with, which is no event. */
export const endOfStream = '[DONE]'

export function createEventChecker(description: EventStreamDescription): EventChecker {
  const {declared, schema, itemSchema, protocol, maxIssues} = description
  const order = declared && new OrderChecker(declared)
  const blocks = protocol?.()
  const isText = schema !== undefined && isTextAlone(schema)
  let index = -1
  let data: unknown
  let omitted: Omitted | undefined
  let hasEnded = false
  const check = (event: ServerSentEvent): readonly Issue[] => {
    const path = `/${++index}`
    if (declared === undefined && (hasEnded || event.data === endOfStream)) {
      data = undefined
      const isAfterEnd = hasEnded
      hasEnded = true
      return isAfterEnd ? [afterEnd(event, path)] : []
    }
    data = isText || schema === undefined ? event.data : parse(event.data)
    const issues = withSchemas(findIssues(event, path), {schema, value: data, base: path})
    if (schema === undefined) data = parse(event.data) ?? event.data
    return issues
  }
  const findIssues = (event: ServerSentEvent, path: string): readonly Issue[] => {
    const unexpected = order?.check(event.event, path) ?? []
    const outOfOrder = unexpected.length > 0 && blocks?.excuses?.(data) === true ? [] : unexpected
    omitted = undefined
    if (outOfOrder.some(({code}) => code === 'event-after-end')) return outOfOrder
    if (data === undefined) return [...outOfOrder, malformed(event, path)]
    const found = joinFindings(findItemFaults(itemSchema, event, {path, maxIssues}), findDataFaults({path, maxIssues}))
    omitted = found.omitted
    const named = declared === undefined ? [] : checkName(event, {data, path, field: declared.eventField})
    const issues = [...outOfOrder, ...named, ...found.issues]
    if (blocks === undefined) return issues
    if (!hasErrors(issues)) return [...issues, ...blocks.check(data, path)]
    blocks.resume(data)
    return issues
  }
  const findDataFaults = (options: SchemaCheck) =>
    schema === undefined ? noFindings : findFaults(schema, data, options)
  const finish = () =>
    withSchemas(order?.finish(`/${index + 1}`) ?? [], {schema, value: undefined, base: `/${index + 1}`})
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

function isTextAlone({node}: CompiledSchema): boolean {
  return shapeOf(node).types?.every((type) => type === 'string') === true
}

/** @see https://spec.openapis.org/oas/v3.2.0#special-considerations-for-text-event-stream-content */
function findItemFaults(
  itemSchema: CompiledSchema | undefined,
  {event, data, id}: ServerSentEvent,
  options: SchemaCheck,
): Findings {
  if (itemSchema === undefined) return noFindings
  const {types} = shapeOf(itemSchema.node).property('data')
  const isText = types === undefined || types.includes('string')
  const item = {
    data: isText ? data : (parse(data) ?? data),
    ...(event !== 'message' && {event}),
    ...(id !== '' && {id}),
  }
  return findFaults(itemSchema, item, options)
}

function afterEnd({data}: ServerSentEvent, path: string): Issue {
  const message = `Found the data ${quote(data)}, expected nothing after ${endOfStream}.`
  return {severity: 'error', code: 'event-after-end', path, message}
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
