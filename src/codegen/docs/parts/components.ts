import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {ownMember} from '../../../json/own.ts'
import {html, joinHtml, type Html} from '../html.ts'
import {say} from '../say.ts'
import {byName} from './by-name.ts'
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

/** Responses that several operations share. */
export function sharedResponses(page: Page): Html | undefined {
  return shared(
    page,
    'responses',
    ({name, value, place}) =>
      html`<section class="response"${idOf(place)}><h3>${name}</h3>${responseBody(page, value, place)}</section>`,
  )
}

/** Parameters that several operations share. */
export function sharedParameters(page: Page): Html | undefined {
  return shared(
    page,
    'parameters',
    ({value, place}) => html`<dl class="properties"${idOf(place)}>${parameter(page, value, place)}</dl>`,
  )
}

/** Headers that several responses share. */
export function sharedHeaders(page: Page): Html | undefined {
  return shared(
    page,
    'headers',
    ({name, value, place}) =>
      html`<dl class="properties"${idOf(place)}>${described(page, {name: html`<code>${name}</code>`, value, place})}</dl>`,
  )
}

/** Request bodies that several operations share. */
export function sharedBodies(page: Page): Html | undefined {
  return shared(
    page,
    'requestBodies',
    ({name, value, place}) =>
      html`<section class="response"${idOf(place)}><h3>${name}</h3>${bodyDetails(page, value, place)}</section>`,
  )
}

/** Media types that several bodies share. @see https://spec.openapis.org/oas/v3.2.0#components-object */
export function sharedMediaTypes(page: Page): Html | undefined {
  return shared(
    page,
    'mediaTypes',
    ({name, value, place}) =>
      html`<section class="response"${idOf(place)}><h3>${name}</h3>${contentDetails(page, {[name]: value}, {...place, isRepeated: true})}</section>`,
  )
}

/** Examples that stand by themselves. */
export function sharedExamples(page: Page): Html | undefined {
  return shared(
    page,
    'examples',
    ({name, value, place}) => html`<div${idOf(place)}>${namedExamples(page, {examples: {[name]: value}}, place)}</div>`,
  )
}

/** Links that several responses share. */
export function sharedLinks(page: Page): Html | undefined {
  return shared(
    page,
    'links',
    ({name, value, place}) =>
      html`<section${idOf(place)}><h3>${name}</h3><p>${say('to', {target: target(value)})}</p>${linkFields(value)}</section>`,
  )
}

/** Path items and callbacks that are kept for references. */
export function sharedPathItems(page: Page): Html | undefined {
  const pathItems = {pointer: '#/components/pathItems'}
  const operations = [
    ...keptOperations(page, ownMember(page.document.components, 'pathItems'), pathItems),
    ...byName(page, 'callbacks').flatMap(({value, place}) => keptOperations(page, value, place)),
  ]
  return operations.length === 0 ? undefined : html`${operations.map((operation) => operationSection(page, operation))}`
}

function shared(
  page: Page,
  kind: string,
  show: (component: {name: string; value: JsonObject; place: Place}) => Html,
): Html | undefined {
  const shown = byName(page, kind).map(({name, value, place}) => show({name, ...follow(page, value, place), place}))
  return shown.length === 0 ? undefined : html`${shown}`
}
