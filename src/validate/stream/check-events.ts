import {type Issue, IssueList, type Findings} from '../../issue.ts'
import {ownMember} from '../../json/own.ts'
import {withSchemas} from '../../schema/find-schema.ts'
import {decodeText, EventLocator, type ServerSentEvent} from '../../sse/index.ts'
import {createEventChecker, endOfStream, type EventStreamDescription} from './create-event-checker.ts'

export interface CheckedEvents {
  /** The parsed data of each event. */
  readonly data: readonly unknown[]
  readonly found: Findings
  /** The issues, also later ones about the same stream, with their places in the description and in the text. */
  readonly place: (issues: readonly Issue[]) => readonly Issue[]
}

/** Checks a whole stream, given as its text or as the data of its events. */
export function checkEvents(stream: string | Iterable<unknown>, description: EventStreamDescription): CheckedEvents {
  const checker = createEventChecker(description)
  const list = new IssueList(description.maxIssues)
  const data: unknown[] = []
  for (const event of toEvents(stream, description.declared?.eventField)) {
    list.addAll({issues: checker.check(event), ...(checker.omitted && {omitted: checker.omitted})})
    if (checker.data !== undefined || event.data !== endOfStream) data.push(checker.data)
  }
  list.addAll({issues: checker.finish()})
  const place = (placed: readonly Issue[]) =>
    withOffsets(
      stream,
      placed.flatMap((issue) => withSchema(issue, description, data)),
    )
  return {data, found: list.toFindings(), place}
}

function withSchema(issue: Issue, {schema}: EventStreamDescription, data: readonly unknown[]): readonly Issue[] {
  const index = indexOf(issue)
  return withSchemas([issue], {schema, value: data[index], base: `/${index}`})
}

/** Looks up the places in the text only where there is something to say of them. */
function withOffsets(stream: string | Iterable<unknown>, issues: readonly Issue[]): readonly Issue[] {
  if (typeof stream !== 'string' || issues.length === 0) return issues
  const locator = new EventLocator({unit: 'bytes'})
  const located = locator.parse(stream)
  return issues.map((issue) => ({...issue, offset: located[indexOf(issue)]?.start ?? locator.position}))
}

/** Paths start with the index of the event. */
function indexOf({path}: Issue): number {
  return Number(path.split('/')[1])
}

/** Data as the event that would have carried it. */
function toEvents(stream: string | Iterable<unknown>, eventField = ''): Iterable<ServerSentEvent> {
  if (typeof stream === 'string') return decodeText(stream)
  return Array.from(stream, (data) => {
    const name = ownMember(data, eventField)
    return {event: typeof name === 'string' ? name : 'message', data: JSON.stringify(data), id: ''}
  })
}
