import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {entries} from '../../read/document.ts'
import {tellEventStream} from '../extensions.ts'
import {html, type Html} from '../html.ts'
import {renderMarkdown} from '../markdown.ts'
import {namedExamples} from '../parts/examples.ts'
import type {ShownOperation} from '../parts/operation-list.ts'
import {titleOf} from '../parts/operation.ts'
import {type Page, type Place, follow, lookUp, operationAnchor, under} from '../parts/page.ts'
import {unionTags} from '../parts/schema-object.ts'
import {say, sayText} from '../say.ts'
import {componentParts} from './schema-pages.ts'
import type {SiteContext} from './site-context.ts'
import type {PageGroup, WholePage} from './site-page.ts'
import {streamDiagram} from './stream-diagram.ts'

const eventGroup = (): PageGroup => ({key: 'events', title: sayText('events')})

/** A stream of events that an operation answers with, as `x-sse` declares it. */
export interface DescribedStream {
  readonly operation: ShownOperation
  readonly mediaType: JsonObject
  /** The place of its media type. */
  readonly place: Place
  /** The pointers to the schemas of its events, by name. */
  readonly events: ReadonlyMap<string, string>
}

/** The streams of a description. */
export function findStreams(page: Page, operations: readonly ShownOperation[]): DescribedStream[] {
  return operations.flatMap((operation) =>
    entries(operation.value.responses).flatMap(([status, entry]) => {
      const {value, place} = follow(page, entry, under(operation.place, 'responses', status))
      return entries(value.content).flatMap(([name, object]) => {
        if (!isJsonObject(object) || !isJsonObject(object['x-sse'])) return []
        const at = under(place, 'content', name)
        const union = follow(page, object.schema, under(at, 'schema'))
        return [{operation, mediaType: object, place: at, events: unionTags(page, union.value)}]
      })
    }),
  )
}

/** A page about streaming, and one for each event. */
export function streamPages(context: SiteContext, streams: readonly DescribedStream[]): WholePage[] {
  if (streams.length === 0) return []
  const {page, names} = context
  const events = new Map(streams.flatMap((stream) => [...stream.events]))
  const transcripts = streams.flatMap((stream) => firstTranscript(page, stream) ?? [])
  const guide: WholePage = {
    file: 'streaming.html',
    title: sayText('streaming'),
    kind: sayText('guide'),
    summary: sayText('streamingSummary'),
    group: eventGroup(),
    label: sayText('streaming'),
    content: html`<div id="streaming">${streams.map((stream) => streamSection(stream))}</div>`,
    ...(transcripts.length > 0 && {aside: html`${transcripts}`}),
  }
  const pages = [...events].map(([name, pointer]): WholePage => {
    return {
      file: names.take('events', name),
      title: name,
      kind: sayText('event'),
      group: eventGroup(),
      ...componentParts(context, {value: lookUp(page, pointer), place: {pointer}}),
    }
  })
  return [guide, ...pages]
}

function streamSection({operation, mediaType, events}: DescribedStream): Html {
  return html`<section class="stream"><h2><a href="#${operationAnchor(operation.id)}">${titleOf(operation)}</a></h2>${streamDiagram(mediaType, events)}${renderMarkdown(tellEventStream(mediaType, events), 3)}</section>`
}

/** A recording beside the order of events. The page of the operation has the others. */
function firstTranscript(page: Page, {operation, mediaType, place}: DescribedStream): Html | undefined {
  const [first, ...others] = [...entries(mediaType.examples), ...entries(mediaType['x-transcripts'])]
  const shown = first === undefined ? mediaType : {examples: Object.fromEntries([first])}
  const told = namedExamples(page, shown, place, {mediaType: 'text/event-stream', isOpen: true})
  if (told.text === '') return undefined
  const more = html`<p><a href="#${operationAnchor(operation.id)}">${say('moreAt', {count: others.length, title: titleOf(operation)})}</a></p>`
  return html`<section class="answers transcripts"><h2>${say('transcript')}</h2>${told}${others.length === 0 ? undefined : more}</section>`
}
