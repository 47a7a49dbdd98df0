import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {html, joinHtml, type Html} from '../html.ts'
import {say, sayText} from '../say.ts'
import {byName, componentsOf, type Component} from './by-name.ts'
import {bodyDetails, contentDetails, described, parameter} from './content.ts'
import {namedExamples} from './examples.ts'
import {keptOperations} from './operation-list.ts'
import {operationSection} from './operation.ts'
import {type Page, type Place, follow, idOf} from './page.ts'
import {linkFields, target} from './response-links.ts'
import {responseBody} from './response.ts'
import {schemaDetails} from './schema.ts'
import {typeOf} from './type-of.ts'
import type {Uses} from './uses.ts'

/** The schemas of a document, one after the other by name. @see https://spec.openapis.org/oas/v3.1.1#components-object */
export function schemasSection(page: Page, uses: Uses): Html | undefined {
  const all = byName(page, 'schemas')
  if (all.length === 0) return undefined
  return html`${all.map(({name, value, place}) => schemaSection(page, {name, value, place, uses}))}`
}

function schemaSection(
  page: Page,
  {name, value, place, uses}: {name: string; value: unknown; place: Place; uses: Uses},
): Html {
  return html`<section class="schema"${idOf(place)}><h3>${name}</h3>
${componentDetails(page, {value, place, uses})}</section>
`
}

/** All that there is to say of a schema of the components, with what refers to it. */
export function componentDetails(page: Page, {value, place, uses}: {value: unknown; place: Place; uses: Uses}): Html {
  const users = uses.get(place.pointer) ?? []
  return html`<p class="type">${typeOf(page, value)}</p>
${schemaDetails(page, value, place)}${page.unfold?.(isUnion(value) ? undefined : value)}${users.length > 0 ? html`<p class="uses">${say('usedBy', {users: joinHtml(users, say('comma'))})}</p>` : undefined}`
}

/** Members of a union unfold where they are listed. */
function isUnion(value: unknown): boolean {
  return isJsonObject(value) && (value.oneOf !== undefined || value.anyOf !== undefined)
}

/** Components of a kind that several operations share, besides schemas. */
export interface SharedComponents {
  /** The name of the kind, as addresses have it: `request-bodies`, for instance. */
  readonly key: string
  readonly title: string
  readonly components: readonly {readonly name: string; readonly content: Html}[]
}

/** All kinds that there are components of. @see https://spec.openapis.org/oas/v3.2.0#components-object */
export function sharedComponents(page: Page): SharedComponents[] {
  const all: readonly SharedComponents[] = [
    {key: 'responses', title: sayText('sharedResponses'), components: shared(page, 'responses', response)},
    {key: 'parameters', title: sayText('sharedParameters'), components: shared(page, 'parameters', sharedParameter)},
    {key: 'headers', title: sayText('sharedHeaders'), components: shared(page, 'headers', header)},
    {key: 'request-bodies', title: sayText('sharedBodies'), components: shared(page, 'requestBodies', body)},
    {key: 'media-types', title: sayText('sharedMediaTypes'), components: shared(page, 'mediaTypes', mediaType)},
    {key: 'examples', title: sayText('sharedExamples'), components: shared(page, 'examples', example)},
    {key: 'links', title: sayText('sharedLinks'), components: shared(page, 'links', linkTarget)},
    {key: 'path-items', title: sayText('sharedPathItems'), components: pathItems(page)},
  ]
  return all.filter(({components}) => components.length > 0)
}

type Show = (page: Page, component: Component & {readonly value: JsonObject}) => Html

function shared(page: Page, kind: string, show: Show): SharedComponents['components'] {
  return byName(page, kind).map(({name, value, place}) => ({
    name,
    content: show(page, {name, ...follow(page, value, place), place}),
  }))
}

const response: Show = (page, {name, value, place}) =>
  html`<section class="response"${idOf(place)}><h3>${name}</h3>${responseBody(page, value, place)}</section>`

const sharedParameter: Show = (page, {value, place}) =>
  html`<dl class="properties"${idOf(place)}>${parameter(page, value, place)}</dl>`

const header: Show = (page, {name, value, place}) =>
  html`<dl class="properties"${idOf(place)}>${described(page, {name: html`<code>${name}</code>`, value, place})}</dl>`

const body: Show = (page, {name, value, place}) =>
  html`<section class="response"${idOf(place)}><h3>${name}</h3>${bodyDetails(page, value, place)}</section>`

const mediaType: Show = (page, {name, value, place}) =>
  html`<section class="response"${idOf(place)}><h3>${name}</h3>${contentDetails(page, {[name]: value}, {...place, isRepeated: true})}</section>`

const example: Show = (page, {name, value, place}) =>
  html`<div${idOf(place)}>${namedExamples(page, {examples: {[name]: value}}, place)}</div>`

const linkTarget: Show = (_page, {name, value, place}) =>
  html`<section${idOf(place)}><h3>${name}</h3><p>${say('to', {target: target(value)})}</p>${linkFields(value)}</section>`

/** Path items and callbacks that are kept for references. */
function pathItems(page: Page): SharedComponents['components'] {
  const operations = [
    ...componentsOf(page, 'pathItems').flatMap(({name, value, place: {pointer}}) =>
      keptOperations(page, {[name]: value}, {pointer: pointer.slice(0, pointer.lastIndexOf('/'))}),
    ),
    ...byName(page, 'callbacks').flatMap(({value, place}) => keptOperations(page, value, place)),
  ]
  return operations.map((operation) => ({name: operation.path, content: operationSection(page, operation)}))
}
