import {type Issue, IssueList, type Findings} from '../../issue.ts'
import {ownMember} from '../../json/own.ts'
import {parseAnyJson} from '../../json/parse-any-json.ts'
import {withSchemas} from '../../schema/find-schema.ts'
import {decodeText, EventLocator, type ServerSentEvent} from '../../sse/index.ts'
import {createEventChecker, endOfStream, type EventStreamDescription} from './create-event-checker.ts'
import {findNoEvent} from './no-event.ts'

export interface CheckedEvents {
  /** The parsed data of each event. */
  readonly data: readonly unknown[]
  readonly found: Findings
  /** The issues, also later ones about the same stream, with their places in the description and in the text. */
  readonly place: (issues: readonly Issue[]) => readonly Issue[]
}

export interface EventsToCheck extends EventStreamDescription {
  /** The rest of the stream was not seen: its end tells nothing. */
  readonly isPartial: boolean
}

/** Checks a stream, given as its text or as the data of its events. */
export function checkEvents(stream: string | Iterable<unknown>, description: EventsToCheck): CheckedEvents {
  const checker = createEventChecker(description)
  const list = new IssueList(description.maxIssues)
  const data: unknown[] = []
  const {events, cuts} = toEvents(stream, description.declared?.eventField)
  for (const event of events) {
    for (const issue of checker.check(event)) list.add(issue)
    if (checker.omitted !== undefined) list.count(checker.omitted)
    if (checker.data !== undefined || event.data !== endOfStream) data.push(checker.data)
  }
  const foreign = events.length === 0 && typeof stream === 'string' ? findNoEvent(stream) : undefined
  if (foreign !== undefined) list.add(foreign)
  const ending = foreign === undefined ? checker.finish() : []
  if (!description.isPartial) list.addAll({issues: ending.length === 0 ? cuts : ending})
  const place = (placed: readonly Issue[]) =>
    withOffsets(
      stream,
      placed.flatMap((issue) => withSchema(issue, description, data)),
    )
  return {data, found: list.toFindings(), place}
}

function withSchema(issue: Issue, {schema}: EventStreamDescription, data: readonly unknown[]): readonly Issue[] {
  if (issue.path === '') return [issue]
  const index = indexOf(issue)
  return withSchemas([issue], {schema, value: data[index], base: `/${index}`})
}

/** Looks up the places in the text only where there is something to say of them. */
function withOffsets(stream: string | Iterable<unknown>, issues: readonly Issue[]): readonly Issue[] {
  if (typeof stream !== 'string' || issues.length === 0) return issues
  const locator = new EventLocator({unit: 'bytes'})
  const located = locator.parse(stream)
  return issues.map((issue) => ({
    ...issue,
    offset: issue.path === '' ? 0 : (located[indexOf(issue)]?.start ?? locator.position),
  }))
}

/** Paths start with the index of the event, but for that of the whole stream. */
function indexOf({path}: Issue): number {
  return Number(path.split('/')[1])
}

/** Editors and recorders cut the blank line off that the last event of a transcript ends with. Where data is cut, too, an event is lost. */
function endWithin(event: ServerSentEvent, before: readonly ServerSentEvent[]): Issue {
  // A line of a log may begin with a bracket, too.
  const isLost = /^[[{]/.test(event.data) && !isWhole(event) && (before.length === 0 || before.some(isWhole))
  return {
    severity: isLost ? 'error' : 'warning',
    code: 'unterminated-event',
    path: `/${before.length}`,
    message: 'Found the end of the transcript within its last event, expected a blank line after it.',
  }
}

interface GivenEvents {
  readonly events: readonly ServerSentEvent[]
  /** The issue of a text that ends within an event. */
  readonly cuts: readonly Issue[]
}

/** The events of a text, or data as the events that would have carried it. */
function toEvents(stream: string | Iterable<unknown>, eventField = ''): GivenEvents {
  if (typeof stream === 'string') return toWholeEvents(stream)
  const events = Array.from(stream, (data) => {
    const name = ownMember(data, eventField)
    return {event: typeof name === 'string' ? name : 'message', data: jsonOf(data), id: ''}
  })
  return {events, cuts: []}
}

/** A JSON text; empty, and so none, for a value that JSON cannot hold, such as one that contains itself. */
function jsonOf(data: unknown): string {
  try {
    const text: unknown = JSON.stringify(data)
    return typeof text === 'string' ? text : ''
  } catch {
    return ''
  }
}

/** The standard drops an event that the text ends within. A transcript has it if all of its data is there. */
function toWholeEvents(text: string): GivenEvents {
  const last: ServerSentEvent[] = []
  const events = decodeText(text, {onIncomplete: (event) => last.push(event)})
  return {events: [...events, ...last.filter(isWhole)], cuts: last.map((event) => endWithin(event, events))}
}

function isWhole({data}: ServerSentEvent): boolean {
  if (data === endOfStream) return true
  const value = parseAnyJson(data)
  return typeof value === 'object' && value !== null
}
