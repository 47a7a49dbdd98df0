import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {entries} from '../../read/document.ts'
import {tellEventStream} from '../extensions.ts'
import {html, type Html} from '../html.ts'
import {codeSpan, renderMarkdown} from '../markdown.ts'
import {namedExamples} from './examples.ts'
import {facts} from './facts.ts'
import {type Page, type Place, anchorOf, follow, idOf, under} from './page.ts'
import {unionTags} from './schema-object.ts'
import {propertyDetails, schemaDetails, unionDetails} from './schema.ts'
import {typeOf} from './type-of.ts'

/** A body by its media types: schema, the order of events, and examples. @see https://spec.openapis.org/oas/v3.1.1#media-type-object */
export function contentDetails(page: Page, content: unknown, place: Place): Html[] {
  return entries(content).map(([mediaType, source]) => {
    const object = isJsonObject(source) ? source : {}
    const at = under(place, 'content', mediaType)
    const inner = under(at, 'schema')
    const type =
      object.schema === undefined ? undefined : html`: <span class="type">${typeOf(page, object.schema)}</span>`
    return html`<div class="media"><p${idOf(inner)}><code>${mediaType}</code>${type}</p>
${object['x-sse'] === undefined ? [schemaDetails(page, object.schema, inner), inside(page, object.schema, inner)] : events(page, object, inner)}${namedExamples(page, object, at, mediaType)}</div>
`
  })
}

/** The content of a component that is the whole body, for those who read on here. */
function inside(page: Page, schema: unknown, place: Place): Html | undefined {
  const {value, place: at} = follow(page, schema, place)
  if (at === place || value.properties === undefined) return undefined
  return html`<details><summary>What is in it</summary>${propertyDetails(page, value, at)}</details>`
}

/** A stream: the legal order of its events, each of which leads to its schema. */
function events(page: Page, object: JsonObject, place: Place): Html {
  const union = follow(page, object.schema, place)
  const tags = unionTags(union.value)
  const nameOf = (name: string) =>
    tags.has(name) ? `[${codeSpan(name)}](<#${anchorOf(tags.get(name)!)}>)` : codeSpan(name)
  return html`<div class="stream">${renderMarkdown(tellEventStream(object, nameOf), 6)}</div>${facts(union.value)}${unionDetails(page, union.value, union.place)}`
}
