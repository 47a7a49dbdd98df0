import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {entries, items} from '../../read/document.ts'
import {tellEventStream} from '../extensions.ts'
import {html, type Html} from '../html.ts'
import {renderMarkdown} from '../markdown.ts'
import {say} from '../say.ts'
import {namedExamples} from './examples.ts'
import {extensionFields} from './extension-fields.ts'
import {facts} from './facts.ts'
import {type Page, type Place, follow, idOf, isComponent, linkTo, shownOnce, under} from './page.ts'
import {unionTags} from './schema-object.ts'
import {propertyDetails, row, schemaDetails, unionDetails} from './schema.ts'
import {serialization} from './serialization.ts'
import {repeatedAnchors} from './told-anchors.ts'
import {typeOf} from './type-of.ts'

/** The description and the media types of a request body. @see https://spec.openapis.org/oas/v3.1.1#request-body-object */
export function bodyDetails(page: Page, value: JsonObject, place: Place): Html {
  return html`${renderMarkdown(value.description, 5)}${contentDetails(page, value.content, place)}${extensionFields(value)}`
}

/** A body by its media types: schema, the order of events, and examples. @see https://spec.openapis.org/oas/v3.1.1#media-type-object */
export function contentDetails(page: Page, content: unknown, place: Place): Html[] {
  const types = entries(content)
  const told = new Map<string, string>()
  return types.map(([mediaType, source]) => {
    const object = isJsonObject(source) ? source : {}
    const at = under(place, 'content', mediaType)
    const inner = under(at, 'schema')
    const key = types.length > 1 && object['x-sse'] === undefined ? JSON.stringify(object.schema) : undefined
    const like = key === undefined ? undefined : told.get(key)
    if (key !== undefined && like === undefined) told.set(key, mediaType)
    const type =
      object.schema === undefined ? undefined : html`: <span class="type">${typeOf(page, object.schema)}</span>`
    const details = like === undefined ? schemaInside(page, object, inner) : repeated(like, object.schema, inner)
    return html`<div class="media"><p${like === undefined ? idOf(inner) : undefined}><code>${mediaType}</code>${type}</p>
${renderMarkdown(object.description, 6)}${details}${itemDetails(page, object, at)}${encodings(page, object, at)}${page.hasExamplesAside ? undefined : namedExamples(page, object, at, {mediaType})}${extensionFields(object)}</div>
`
  })
}

function schemaInside(page: Page, object: JsonObject, place: Place): Html {
  return object['x-sse'] === undefined
    ? html`${schemaDetails(page, object.schema, place)}${inside(page, object.schema, place)}`
    : events(page, object, place)
}

/** A schema that is told under another media type already. */
function repeated(mediaType: string, schema: unknown, place: Place): Html {
  return html`<p>${say('sameAs', {type: html`<code>${mediaType}</code>`})}</p>${repeatedAnchors(schema, place)}`
}

/** One item of a sequence, such as an event or a line. @see https://spec.openapis.org/oas/v3.2.0#media-type-object */
function itemDetails(page: Page, {itemSchema}: JsonObject, place: Place): Html | undefined {
  if (itemSchema === undefined) return undefined
  const at = under(place, 'itemSchema')
  return html`<div class="nested"${idOf(at)}><p>${say('eachItemType', {type: html`<span class="type">${typeOf(page, itemSchema)}</span>`})}</p>${schemaDetails(page, itemSchema, at)}</div>`
}

/** The ways in which the parts of a form are written. @see https://spec.openapis.org/oas/v3.1.1#encoding-object */
function encodings(page: Page, object: JsonObject, place: Place): Html | undefined {
  const parts = [
    ...entries(object.encoding).map(([name, value]) => ({
      label: say('part', {name: html`<code>${name}</code>`}),
      value,
      at: under(place, 'encoding', name),
    })),
    ...items(object.prefixEncoding).map((value, index) => ({
      label: say('partAt', {index: index + 1}),
      value,
      at: under(place, 'prefixEncoding', index),
    })),
    ...(object.itemEncoding === undefined
      ? []
      : [{label: say('otherParts'), value: object.itemEncoding, at: under(place, 'itemEncoding')}]),
  ]
  if (parts.length === 0) return undefined
  return html`${parts.map(({label, value, at}) => {
    const encoding = isJsonObject(value) ? value : {}
    const told =
      typeof encoding.contentType === 'string'
        ? say('partAs', {part: label, type: html`<code>${encoding.contentType}</code>`})
        : label
    return html`<div class="nested"><p>${told}</p>${serialization(encoding)}${headerList(page, encoding.headers, at)}${encodings(page, encoding, at)}${extensionFields(encoding)}</div>`
  })}`
}

/** The content of a component that is the whole body, for those who read on here. */
function inside(page: Page, schema: unknown, place: Place): Html | undefined {
  const {value, place: at} = follow(page, schema, place)
  if (at === place || (value.properties === undefined && value.allOf === undefined)) return undefined
  if (page.unfold !== undefined)
    return shownOnce(
      page,
      `inside ${at.pointer}`,
      () => html`${facts(value)}${unionDetails(page, value, at)}${propertyDetails(page, value, at)}`,
    )
  return html`<details><summary>${say('inside')}</summary>${propertyDetails(page, value, at)}</details>`
}

/** A stream: the legal order of its events, each of which leads to its schema. */
function events(page: Page, object: JsonObject, place: Place): Html {
  const union = follow(page, object.schema, place)
  const tags = unionTags(page, union.value)
  return html`<div class="stream">${renderMarkdown(tellEventStream(object, tags), 6)}</div>${facts(union.value)}${unionDetails(page, union.value, union.place)}`
}

/** The parameters of an operation, those of its path included. @see https://spec.openapis.org/oas/v3.1.1#parameter-object */
export function parameterList(page: Page, lists: readonly {list: unknown; place: Place}[]): Html | undefined {
  const byKey = new Map<string, Html>()
  for (const {list, place} of lists) {
    for (const [index, entry] of items(list).entries()) {
      const found = follow(page, entry, under(place, index))
      const show = () => parameter(page, found.value, found.place)
      byKey.set(
        `${String(found.value.in)} ${String(found.value.name)}`,
        isComponent(page, found.place) ? shownOnce(page, found.place.pointer, show) : show(),
      )
    }
  }
  return byKey.size === 0 ? undefined : html`<dl class="properties">${[...byKey.values()]}</dl>`
}

export function parameter(page: Page, value: JsonObject, place: Place): Html {
  const name = html`<code>${String(value.name)}</code> <span class="in">${String(value.in)}</span>`
  return described(page, {name, value, place})
}

/** The headers of a response. @see https://spec.openapis.org/oas/v3.1.1#header-object */
export function headerList(page: Page, headers: unknown, place: Place): Html | undefined {
  const all = entries(headers).map(([name, header]) => ({
    name,
    found: follow(page, header, under(place, 'headers', name)),
  }))
  if (all.length === 0) return undefined
  const rows = all.map(({name, found}) => {
    const label = isComponent(page, found.place) ? linkTo(found.place.pointer, name) : name
    return described(page, {name: html`<code>${label}</code>`, value: found.value, place: found.place})
  })
  return html`<details><summary>${say('headers', {count: all.length})}</summary><dl class="properties">${rows}</dl></details>`
}

/** The parts that parameters and headers have in common: a description of their own, then a schema or one media type. */
export function described(
  page: Page,
  {name, value, place}: {readonly name: Html; readonly value: JsonObject; readonly place: Place},
): Html {
  const {description, schema, required, deprecated} = value
  const own = isJsonObject(schema) ? schema : {}
  const told = {
    ...own,
    ...(description !== undefined && {description}),
    ...(deprecated === true && {deprecated}),
  }
  const more = [
    description === undefined || own.description === description ? undefined : renderMarkdown(own.description, 5),
    serialization(value),
    schema === undefined ? contentDetails(page, value.content, place) : undefined,
    namedExamples(page, value, place),
    extensionFields(value),
  ]
  const shown = schema === undefined ? renderMarkdown(description, 5) : undefined
  return row(
    page,
    {name, value: schema === undefined ? {} : told, place: under(place, 'schema'), isRequired: required === true},
    shown,
    ...more,
  )
}
