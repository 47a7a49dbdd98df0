import type {CompiledSchema, EventStream} from '../../contract.ts'
import {type Findings, hasErrors, type Issue, joinFindings, noFindings, type Omitted} from '../../issue.ts'
import {ownMember} from '../../json/own.ts'
import {parseAnyJson} from '../../json/parse-any-json.ts'
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
  /** Is told of an event about which there was an issue, and from which the stream goes on. Of one that is not JSON, the data have its name alone. */
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
  return new StreamChecker(description)
}

const none: readonly Issue[] = []

/** Most events are as they should be: of those, nothing is kept but their data, and no list is made. */
class StreamChecker implements EventChecker {
  readonly #description: EventStreamDescription
  readonly #order: OrderChecker | undefined
  readonly #protocol: ProtocolChecker | undefined
  readonly #isText: boolean
  #index = -1
  #hasEnded = false
  #isPastEnd = false
  #misnamed: string | undefined
  data: unknown
  omitted: Omitted | undefined

  constructor(description: EventStreamDescription) {
    const {declared, schema, protocol} = description
    this.#description = description
    this.#order = declared && new OrderChecker(declared)
    this.#protocol = protocol?.()
    this.#isText = schema !== undefined && isTextAlone(schema)
  }

  check(event: ServerSentEvent): readonly Issue[] {
    const {declared, schema} = this.#description
    const path = `/${++this.#index}`
    this.omitted = undefined
    if (this.#isPastEnd || (declared === undefined && (this.#hasEnded || event.data === endOfStream))) {
      this.data = undefined
      // What follows the first event after the end is there for the same reason, mostly as a whole second message.
      const isFirstAfterEnd = this.#hasEnded && !this.#isPastEnd
      this.#isPastEnd = this.#hasEnded
      this.#hasEnded = true
      return isFirstAfterEnd ? [afterEnd(event, path)] : none
    }
    const data = (this.data = this.#isText || schema === undefined ? event.data : parseAnyJson(event.data))
    const issues = this.#findIssues(event, data, path)
    if (schema === undefined) this.data = parseAnyJson(event.data) ?? event.data
    return issues.length === 0 ? issues : withSchemas(issues, {schema, value: data, base: path})
  }

  finish(): readonly Issue[] {
    const path = `/${this.#index + 1}`
    return withSchemas(this.#order?.finish(path) ?? none, {
      schema: this.#description.schema,
      value: undefined,
      base: path,
    })
  }

  #findIssues(event: ServerSentEvent, data: unknown, path: string): readonly Issue[] {
    const protocol = this.#protocol
    const unexpected = this.#order?.check(this.#nameOf(event, data), path) ?? none
    const outOfOrder = unexpected.length > 0 && protocol?.excuses?.(data) === true ? none : unexpected
    if (outOfOrder.some(({code}) => code === 'event-after-end')) {
      this.#hasEnded = this.#isPastEnd = true
      return outOfOrder
    }
    const {declared} = this.#description
    if (data === undefined) {
      if (declared !== undefined) protocol?.resume({[declared.eventField]: event.event})
      return [...outOfOrder, malformed(event, path)]
    }
    const found = this.#findFaults(event, data, path)
    this.omitted = found.omitted
    const named = declared === undefined ? none : this.#checkName(event, data, {path, field: declared.eventField})
    const issues = concat(concat(outOfOrder, named), found.issues)
    if (protocol === undefined) return issues
    if (!hasErrors(issues)) return concat(issues, protocol.check(data, path))
    protocol.resume(data)
    return issues
  }

  /** A server that gives its events no name, or all the same one, does so for one reason. */
  #checkName(event: ServerSentEvent, data: unknown, place: NamePlace): readonly Issue[] {
    const issues = checkName(event, data, place)
    if (issues.length === 0 || this.#misnamed === event.event) return none
    this.#misnamed = event.event
    return issues
  }

  /** The name by which an event has its place in the order: where it is none, the one that its data has, so that the rest is not out of order for it. */
  #nameOf({event}: ServerSentEvent, data: unknown): string {
    const named = ownMember(data, this.#description.declared?.eventField ?? '')
    if (typeof named !== 'string' || named === event) return event
    return this.#order?.has(named) === true && !this.#order.has(event) ? named : event
  }

  #findFaults(event: ServerSentEvent, data: unknown, path: string): Findings {
    const {schema, itemSchema, maxIssues} = this.#description
    const ofData = schema === undefined ? noFindings : findFaults(schema, data, {path, maxIssues})
    return itemSchema === undefined
      ? ofData
      : joinFindings(findItemFaults(itemSchema, event, {path, maxIssues}), ofData)
  }
}

/** Mostly at least one of them is empty. */
function concat(some: readonly Issue[], others: readonly Issue[]): readonly Issue[] {
  if (others.length === 0) return some
  return some.length === 0 ? others : [...some, ...others]
}

function isTextAlone({node}: CompiledSchema): boolean {
  return shapeOf(node).types?.every((type) => type === 'string') === true
}

/** @see https://spec.openapis.org/oas/v3.2.0#special-considerations-for-text-event-stream-content */
function findItemFaults(
  itemSchema: CompiledSchema,
  {event, data, id}: ServerSentEvent,
  options: SchemaCheck,
): Findings {
  const {types} = shapeOf(itemSchema.node).property('data')
  const isText = types === undefined || types.includes('string')
  const item = {
    data: isText ? data : (parseAnyJson(data) ?? data),
    ...(event !== 'message' && {event}),
    ...(id !== '' && {id}),
  }
  return findFaults(itemSchema, item, options)
}

function afterEnd({data}: ServerSentEvent, path: string): Issue {
  const message = `Found the data ${quote(data)}, expected nothing after ${endOfStream}.`
  return {severity: 'error', code: 'event-after-end', path, message}
}

function malformed({data}: ServerSentEvent, path: string): Issue {
  return {severity: 'error', code: 'malformed-event', path, message: `Found the data ${quote(data)}, expected JSON.`}
}

interface NamePlace {
  readonly path: string
  readonly field: string
}

/** A client that dispatches on the name and one that dispatches on the data must see the same event. */
function checkName({event}: ServerSentEvent, data: unknown, {path, field}: NamePlace): readonly Issue[] {
  const named = ownMember(data, field)
  if (typeof named !== 'string' || named === event) return none
  const message = `Found data with the ${field} ${quote(named)} in an event named ${quote(event)}, expected the same name.`
  return [{severity: 'error', code: 'event-name-mismatch', path: `${path}/${field}`, message}]
}
